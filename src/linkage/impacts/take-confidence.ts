import { mentionsAny } from '../text/mentions-any.ts'
import { numberAt } from '../amounts/parse-number.ts'

/** A confidence taken off a line, 0 to 1, and the line without it. */
interface TakenConfidence {
  readonly rest: string
  readonly confidence?: number | undefined
  /** Nothing but a percentage in brackets, which may also say once more how large the change is. */
  readonly bare: boolean
  /** Where there is no confidence: what is written like one and can be none. */
  readonly impossible?: ImpossibleConfidence | undefined
}

/** `(150 %)`, taken for a confidence; `rest` is the line without it. */
export interface ImpossibleConfidence {
  readonly written: string
  readonly share: number
  readonly bare: boolean
  readonly rest: string
}

/** Each form with what a line must contain to have it. */
const FORMS: readonly (readonly [readonly string[], RegExp])[] = [
  [['('], /\(\s?(?:conf(?:idence|\.)?[:\s]{0,2})?(\d{1,6}(?:[.,]\d{1,3})?)\s?(%|\/\s?(?:100|10|5)\b)?(?:\s?(?:conf(?:idence|ident|\.)?|sure|certain|likely))?\s?\)/i],
  [['conf'], /\b(?:confidence|conf\.?)(?:\s(?:is|of|level))?\s?[:=~]?\s?(\d{1,6}(?:[.,]\d{1,3})?)\s?(%|\/\s?(?:100|10|5)\b)?/i],
  [['conf', 'sure', 'certain'], /(?<![\d.,])(\d{1,6}(?:[.,]\d{1,3})?)\s?(%)\s(?:conf(?:idence|ident)|sure|certain)\b/i],
  [['high', 'medium', 'low'], /\(\s?(?:high|medium|low|very high|very low)(?:\sconfidence)?\s?\)/i],
  [['confidence'], /\bconfidence\s?[:=]\s?(?:high|medium|low)\b/i],
]

const WORDED = /conf|sure|certain|likely/i

/** Takes `(70 %)`, `confidence: 0.7` or `70 % confident` off a line; words like "high" are taken off, too, but say no number. */
export function takeConfidence(line: string): TakenConfidence {
  let impossible: ImpossibleConfidence | undefined
  for (const [words, form] of FORMS) {
    const match = mentionsAny(line, words) ? form.exec(line) : null
    if (!match) continue
    const worded = WORDED.test(match[0])
    const share = match[1] === undefined ? undefined : asShare(match[1], match[2], worded)
    if (match[1] !== undefined && share === undefined) continue
    const end = match.index + match[0].length
    const rest = line.slice(0, match.index) + ' '.repeat(match[0].length) + line.slice(end)
    const bare = !worded && match[2] === '%'
    if (share === undefined || share <= 1) return { rest, confidence: share, bare }
    impossible ??= { written: match[0].trim(), share, bare, rest }
  }
  return { rest: line, bare: false, impossible }
}

/** 70 % and 0.7 are the same share; (1) is a footnote and (12) something else, unless a word says that it is a confidence. */
function asShare(text: string, mark: string | undefined, worded: boolean): number | undefined {
  if (worded || mark !== undefined) return readShare(`${text}${mark ?? ''}`)
  const value = numberAt(text, 0)?.value ?? 0
  return value > 0 && value < 1 ? value : undefined
}

/** Reads a confidence field: `70 %`, `0.7`, `7/10`, `70`; undefined when it is no share, or may be one of 10 as well as of 100. */
export function parseConfidence(text: string): number | undefined {
  const share = readShare(text)
  return share !== undefined && share <= 1 ? share : undefined
}

/** Whether a confidence field holds a number, and one that no confidence can be: `150 %`, `12/10`. */
export function isImpossibleConfidence(text: string): boolean {
  return /^\W{0,3}\d[\d.,]*\s?(?:%|\/\s?\d+)?\W{0,3}$/.test(text) && (readShare(text) ?? 0) > 1
}

/** A share of 1, which may be more than all. */
function readShare(text: string): number | undefined {
  const match = /^\W{0,3}(\d{1,6}(?:[.,]\d{1,3})?)\s?(%|\/\s?(?:10|100|5)\b)?/.exec(text)
  if (!match) return undefined
  const value = numberAt(match[1] ?? '', 0)?.value ?? Number.NaN
  if (match[2] === undefined && value > 1 && value <= 10) return undefined
  const divisor = match[2] === undefined ? (value <= 1 ? 1 : 100) : match[2] === '%' ? 100 : Number(match[2].slice(1))
  const share = value / divisor
  return share >= 0 ? share : undefined
}
