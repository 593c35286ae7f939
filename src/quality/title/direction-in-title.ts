import { isOf, type Line, readLine, wordAt } from '../words/line.ts'
import { phraseSet } from '../words/phrases.ts'

/** Which way a title wants its number to go. */
export type TitleDirection = 'up' | 'down' | 'hold'

/** Of the lexicon's words for rise and fall those that can mean either way (`improve latency`), that set a bound, or whose number may count what was got rid of. */
const UNDECIDED = phraseSet('improve improvement accelerate speed strengthen outperform outpace growth below under limit contain mitigate unblock zero').phrases
/** What the lexicon, on which the classifier was trained, does not know as a word for rise or fall. */
const ALSO_UP = phraseSet('treble').phrases
const ALSO_DOWN = phraseSet('slash curb trim lessen diminish avoid').phrases
const HOLD = phraseSet('keep maintain hold sustain stay remain preserve').phrases
/** Verbs that leave it to what follows which way it goes: `achieve a reduction in`, `see fewer refunds`. */
const LIGHT = phraseSet('achieve see deliver get make reach produce significantly substantially further steadily drastically').phrases
/** Verbs that go with `up` and `down`. */
const PUSHING = phraseSet('bring get drive push take move').phrases
const COMPARATIVES = phraseSet('more less higher greater').phrases
const SETTLING = phraseSet('fall drop decline decrease shrink reduce lower cut rise grow increase raise').phrases

/** Which way the leading words of a title want its number to go; undefined where they leave it open. Reads English only. */
export function directionInTitle(title: string, line: Line = readLine(title)): TitleDirection | undefined {
  // "Drop-in sessions", "lower-income families" and "decline rate" are names.
  if (/^[^\p{L}]{0,20}\p{L}{1,30}(?:-\p{L}|\s(?:rates?|off|out)(?!\p{L}))/u.test(title)) return undefined
  const head = line.head
  return ofWord(line, head) ?? (isAmong(line, head, LIGHT) ? ofWord(line, wordAfter(line, head)) : undefined) ?? pushed(line, head) ?? settled(line, head)
}

function ofWord(line: Line, at: number): TitleDirection | undefined {
  const text = wordAt(line, at)
  if (isAmong(line, at, HOLD)) return moveOf(line, at + 1, /ing$/) ?? 'hold'
  if (text.endsWith('fewer') || isAmong(line, at, COMPARATIVES)) return compared(line, at)
  // The verb stands as it is; "reduced prices" and "growing teams" are no goals, "drops" are things.
  return moveOf(line, at, /^(?!.*(?:ed|ing|[^s]s)$)/)
}

function moveOf(line: Line, at: number, form: RegExp): 'up' | 'down' | undefined {
  if (!form.test(wordAt(line, at)) || isAmong(line, at, UNDECIDED)) return undefined
  if (isOf(line, at, 'rise') || isAmong(line, at, ALSO_UP)) return 'up'
  return isOf(line, at, 'fall') || isAmong(line, at, ALSO_DOWN) ? 'down' : undefined
}

/** "Fewer refunds" and "more schools" say it, "more than 500" sets a bound, and "more reliable" can be measured either way. */
function compared(line: Line, at: number): 'up' | 'down' | undefined {
  const next = line.tokens[at + 1]
  const way = /^(?:fewer|less)$/i.test(line.tokens[at]?.text ?? '') ? 'down' : 'up'
  if (next?.kind !== 'word' || next.stem === 'than') return undefined
  const isThing = isOf(line, at + 1, 'business', 'service', 'metric', 'people', 'sentiment', 'usage') || /[^su]s$/.test(next.text)
  return isThing || /^fewer$/i.test(line.tokens[at]?.text ?? '') ? way : undefined
}

/** "Bring churn down to 3%", "drive down costs"; but not "bring up to 5 shops". */
function pushed(line: Line, head: number): 'up' | 'down' | undefined {
  if (!isAmong(line, head, PUSHING)) return undefined
  const at = line.tokens.findIndex(({ stem }, index) => index > head && (stem === 'up' || stem === 'down'))
  const way = line.tokens[at]?.stem
  const next = line.tokens[at + 1]?.stem
  if (way === undefined || (way === 'up' && next === 'to') || (at > head + 1 && line.tokens[at + 1]?.kind === 'word' && !isGoal(line, at + 1))) return undefined
  return way === 'up' ? 'up' : 'down'
}

/** "Refunds fall to 5%": a verb behind plain nouns, before where it goes. */
function settled(line: Line, head: number): 'up' | 'down' | undefined {
  for (let at = head + 1; at < line.tokens.length && line.tokens[at - 1]?.kind === 'word' && !CLAUSES.has(wordAt(line, at - 1)); at += 1) {
    if (isAmong(line, at, SETTLING) && (line.tokens[at + 1]?.kind === 'percent' || isGoal(line, at + 1))) return moveOf(line, at, /./)
  }
  return undefined
}

/** Words after which a verb is somebody else's. */
const CLAUSES = new Set(['who', 'that', 'which', 'whose', 'with', 'without', 'after', 'when', 'where', 'while', 'despite', 'because', 'to', 'and', 'or', 'can', 'not'])

function isGoal(line: Line, at: number): boolean {
  return /^(?:to|by|from|below|under|above)$/i.test(line.tokens[at]?.text ?? '')
}

function isAmong(line: Line, at: number, words: ReadonlySet<string>): boolean {
  const stem = line.tokens[at]?.stem
  return stem !== undefined && words.has(stem)
}

/** The next word that is no article, number or sign. */
function wordAfter(line: Line, at: number): number {
  const found = line.tokens.findIndex(({ kind, stem }, index) => index > at && kind === 'word' && !/^(?:a|an|the|our|pp)$/.test(stem))
  return found < 0 ? line.tokens.length : found
}
