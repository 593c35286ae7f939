import { mentionsAny } from '../text/mentions-any.ts'
import { type BracketedConfidence, bracketedConfidences } from './bracketed-confidences.ts'
import { readShare } from './read-share.ts'

/** A confidence taken off a line, 0 to 1, and the line without it. */
interface TakenConfidence {
  readonly rest: string
  readonly confidence?: number | undefined
  /** Nothing but a percentage in brackets, which may also say once more how large the change is. */
  readonly bare: boolean
  /** Where there is no confidence: what is written like one and can be none. */
  readonly impossible?: ImpossibleConfidence | undefined
  /** Where there is no confidence: what was most likely meant as one and says none that can be counted with. */
  readonly unread?: UnreadConfidence | undefined
}

/** `(150 %)`, taken for a confidence; `rest` is the line without it. */
export interface ImpossibleConfidence {
  readonly written: string
  readonly share: number
  readonly bare: boolean
  readonly rest: string
}

/** "high", or a percentage outside brackets, whose `share` may also say something else of the change. */
export interface UnreadConfidence {
  readonly written: string
  readonly share?: number | undefined
}

const NUMBER = String.raw`(?:~|≈|about\s|around\s)?\s?(\d{1,6}(?:[.,]\d{1,3})?)`
/** Each form without brackets, with what a line must contain to have it. */
const FORMS: readonly (readonly [readonly string[], RegExp])[] = [
  [['conf'], new RegExp(String.raw`\b(?:confidence|conf\.?)(?:\s(?:is|of|level)){0,2}\s?[:=]?\s?${NUMBER}\s?(%|\/\s?(?:100|10|5)\b)?`, 'i')],
  [['conf', 'sure', 'certain'], /(?<![\d.,])(\d{1,6}(?:[.,]\d{1,3})?)\s?(%)\s(?:conf(?:idence|ident)|sure|certain)\b/i],
  [['probability', 'chance', 'likelihood'], /\b(?:with|at)\s(?:an?\s)?(\d{1,3}(?:[.,]\d{1,3})?)\s?(%)\s(?:probability|chance|likelihood)\b/i],
  [['confidence'], /\bconfidence\s?[:=]\s?(?:very )?(?:high|medium|low|moderate)\b/i],
]
/** At the end of a line: `+2 pp, 70 %`, `+2 pp @ 70 %`. */
const TRAILING = /(?:[,;@–—-]|\bat)\s?[~≈]?\s?(\d{1,3}(?:[.,]\d{1,3})?\s?%)[\s.]*$/

/** Takes `(70 %)`, `(by Friday, 70 %)`, `confidence: 0.7` or `70 % confident` off a line; words like "high" are taken off, too, but say no number. */
export function takeConfidence(line: string): TakenConfidence {
  const all = [...(/[([]/.test(line) ? bracketedConfidences(line) : []), ...spoken(line)]
  const found = all.find(({ share, worded }) => worded && isPossible(share)) ?? all.find(({ share }) => isPossible(share))
  if (found) return { rest: without(line, found), confidence: found.share, bare: found.bare }
  const impossible = all.find(({ share }) => share !== undefined)
  if (impossible) return { rest: line, bare: false, impossible: { written: impossible.written, share: impossible.share ?? 0, bare: impossible.bare, rest: without(line, impossible) } }
  const [unread] = all
  return { rest: unread ? without(line, unread) : line, bare: false, unread: unread ?? trailing(line) }
}

function isPossible(share: number | undefined): boolean {
  return share !== undefined && share <= 1
}

function without(line: string, { start, end }: Pick<BracketedConfidence, 'start' | 'end'>): string {
  return line.slice(0, start) + ' '.repeat(end - start) + line.slice(end)
}

function spoken(line: string): readonly BracketedConfidence[] {
  return FORMS.flatMap(([words, form]): readonly BracketedConfidence[] => {
    const match = mentionsAny(line, words) ? form.exec(line) : null
    if (!match) return []
    const share = match[1] === undefined ? undefined : readShare(`${match[1]}${match[2] ?? ''}`)
    return [{ written: match[0].trim(), start: match.index, end: match.index + match[0].length, share, worded: true, bare: false }]
  })
}

/** A percentage at the end of a line is a confidence for its author, maybe, and no number to count with. */
function trailing(line: string): UnreadConfidence | undefined {
  const match = line.includes('%') ? TRAILING.exec(line) : null
  const share = match ? readShare(match[1] ?? '') : undefined
  return match && isPossible(share) ? { written: match[1] ?? '', share } : undefined
}

/** Reads a confidence field: `70 %`, `0.7`, `7/10`, `70`; undefined when it is no share, or may be one of 10 as well as of 100. */
export function parseConfidence(text: string): number | undefined {
  const share = readShare(text)
  return isPossible(share) ? share : undefined
}

/** Whether a confidence field holds a number, and one that no confidence can be: `150 %`, `12/10`. */
export function isImpossibleConfidence(text: string): boolean {
  return /^\W{0,3}\d[\d.,]*\s?(?:%|\/\s?\d+)?\W{0,3}$/.test(text) && (readShare(text) ?? 0) > 1
}
