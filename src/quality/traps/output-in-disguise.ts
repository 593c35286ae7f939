import { isOf, wordAt, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { Token } from '../words/token.ts'
import type { Found } from '../words/phrases.ts'
import { stem } from '../words/stem.ts'

const NOT_A_COUNT = new Set(['top', 'version', 'phase', 'tier', 'level', 'step', 'type', 'v', 'soc', 'iso', 'across', 'multistream', 'of', '(', 'handle', 'store', 'support', 'our', 'every', 'after', 'into', 'between', 'within', 'batch', 'grade', 'point', 'points', 'season', 'round'].map(stem))
/** "2-way", "1-on-1", "60fps": numbers that name a sort of thing. */
const SORTS = new Set(['way', 'on', 'fps', 'mf', 'd', 'degre', 'gb', 'tb'])
const PLURAL = /(?:[^su]s|people|men)$/i
/** Hours a week go up with work as any count does. */
const PACE = new Set(['per', 'every', 'each', 'week', 'weekly', 'daily'].map(stem))
const PERIODS = /^(?:day|week|fortnight|month|quarter|year|sprint)$/i
const COUNTED = new Set(['count', 'percent', 'multiple'])
/** A share says how far work has come only where something is done to all of it; "to 100% of users" says who gets it. */
const RECIPIENTS = new Set(['to', 'up'])

const ONE = new Set(['a', 'an', 'one'])
/** What begins the part of a line that says what a deliverable is for. */
const PURPOSES = new Set(['for', 'to', 'that', 'which', 'who', 'with', 'on', 'by', 'every', 'how', 'so', 'after', 'when'])

/** "Create *a* knowledge base *for* the 20 commonest questions" makes one thing, whatever number its purpose holds. */
function isOfPurpose(line: Line, at: number): boolean {
  const head = line.head
  if (!isOf(line, head, 'ship', 'activity') || !ONE.has(wordAt(line, head + 1))) return false
  return line.tokens.slice(head + 2, at).some(({ text }) => PURPOSES.has(text.toLowerCase()))
}

/** "A 2-4 minute video": a number that belongs to a length of time. */
function isOfLength(line: Line, at: number): boolean {
  return line.tokens[at + 1]?.text === '-' && line.tokens[at + 2]?.kind === 'duration'
}

/** "Ship an app *with* 5 features": one thing is made, and the number tells of its parts. */
function isOfOneThing(line: Line, at: number): boolean {
  return line.tokens[at - 1]?.text === 'with' && isOf(line, line.head, 'ship') && !PLURAL.test(line.tokens[at - 2]?.text ?? 's')
}

function countsPeople(line: Line, at: number): boolean {
  return [1, 2, 3].some((step) => isOf(line, at + step, 'people', 'staff'))
}

/** "Props finished: 40 of 60", "reviews *from 8k to* 20k", "demos: all 18", "half of the sites": how far work has come. */
function tellsProgress(line: Line, at: number): boolean {
  const [before, token, next, after] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1], line.tokens[at + 2]]
  if (/^(?:half|third)$/i.test(token?.text ?? '')) return next?.stem === 'of'
  if (token?.kind !== 'count') return false
  if (next?.stem === 'of' && after?.kind === 'count') return true
  if (before?.stem === 'from' && next?.stem === 'to' && after?.kind === 'count') return true
  return [before, /^(?:from|all|least)$/.test(before?.text ?? '') ? line.tokens[at - 2] : before].some((sign) => sign?.text === ':')
}

/** "A *64-bit* build", "*two-factor* login": a number that names a sort. */
function isOfSort(line: Line, { at, text }: Token): boolean {
  return /^-[a-z]/i.test(line.text.slice(at + text.length, at + text.length + 2))
}

function countsThings(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (tellsProgress(line, at)) return true
  if (token === undefined || NOT_A_COUNT.has(line.tokens[at - 1]?.stem ?? '')) return false
  if (isOfSort(line, token) || SORTS.has(line.tokens[at + 1]?.stem ?? '') || isOfLength(line, at)) return false
  const head = line.head
  if (isOfOneThing(line, at)) return false
  if (RECIPIENTS.has(line.tokens[at - 1]?.stem ?? '') && (token.kind === 'percent' || countsPeople(line, at)) && isOf(line, head, 'ship', 'activity') && !isOf(line, at - 2, 'activity') && line.tokens[at - 2]?.stem !== 'out') return false
  // What grows by the team's own work is counted, wherever its number stands.
  if (isOf(line, head, 'rise') && COUNTED.has(token.kind)) return true
  if (token.kind === 'percent' || token.kind === 'multiple') return true
  if (token.kind === 'placeholder') return line.tokens.slice(at + 1, at + 4).some(({ text }) => PLURAL.test(text))
  if (token.kind === 'duration') return line.tokens[at + 2]?.stem === 'of' || line.tokens.slice(at + 2, at + 6).some(({ stem: word }) => PACE.has(word))
  if (token.kind === 'word' && token.stem === 'x' && at > 0) return isOf(line, at - 1, 'hire', 'ship', 'activity', 'win')
  if (token.kind !== 'count' || /^\d+\.\d/.test(token.text) || isOfPurpose(line, at)) return false
  const after = line.tokens.slice(at + 1, at + 8)
  // One a month is a pace, and goes up with work as any count does.
  if (after.slice(0, 4).some(({ stem: word, text }, step) => word === 'per' || (text === 'a' && PERIODS.test(after[step + 1]?.text ?? '')))) return true
  if ((token.value ?? 2) < 2) return false
  return after.some((next, step) => PLURAL.test(next.text) || isOf(line, at + 1 + step, 'act', 'staff', 'artefact', 'people'))
}

const LINKS = new Set(['in', 'on', 'of', 'to', 'for', 'with', 'by', 'at', 'from', 'and', 'or', 'the', 'a', 'that', 'who', 'per', 'into', 'about', ',', ';', ':', '('])

const WHO = new Set(['who', 'that', 'which'])
/** "The number of volunteers who *were trained*": done to them, and not by them. */
const DONE_TO = /^(?:is|are|was|were|been|be|has|have|had|get|got|receive|received|attend|attended)$/i

/** "The number of teams *that invite* a colleague" counts what people do, and not what was made for them. */
function countsBehaviour(line: Line, at: number): boolean {
  const who = [2, 3, 4, 5].map((step) => at + step).find((index) => WHO.has(line.tokens[index]?.stem ?? '') && isOf(line, index - 1, 'people', 'staff'))
  return who !== undefined && line.tokens[who + 1]?.kind === 'word' && !DONE_TO.test(line.tokens[who + 1]?.text ?? '')
}

/** Finds the count or percentage of things made, held or hired that makes work look like a metric. */
export function findOutputInDisguise(line: Line): Found | undefined {
  const at = line.tokens.findIndex((_, index) => countsThings(line, index) || isOf(line, index, 'ability') || (isOf(line, index, 'count-of') && !countsBehaviour(line, index)))
  // "Users *can* merge two drawings": what will be possible is one thing, whatever it takes in.
  if (at < 0 || isOf(line, at, 'ability')) return undefined
  // “40 nurses in” is quoted as “40 nurses”.
  const length = LINKS.has(line.tokens[at + 2]?.stem ?? '') ? 2 : 3
  return { at, length, words: wordsOf(line, at, length) }
}
