import { letter } from '../../domain/letter.ts'
import type { Direction, Figure } from './amount.ts'

const STEMS: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:increas|grow|rais|lift|boost|gain|add|expand|climb|rise|rising|uplift)/, 'up'],
  [/^(?:more|higher|up|extra|additional|plus|above|longer)$/, 'up'],
  [/^(?:reduc|decreas|lower|shrink|shorten|sav(?:e|es|ed|ing|ings)$|remov|eliminat|shav|trim|declin|cut(?:s|ting)?$|drop(?:s|ped|ping)?$|fall|los(?:e|es|ing|t|s|ses)$|shed(?:s|ding)?$)/, 'down'],
  [/^(?:less|fewer|down|minus|shorter|cheaper|off)$/, 'down'],
  [/^(?:improv|better|faster|quicker|optimi|enhanc|speed)/, 'wanted'],
  [/^(?:slow|worse|degrad|regress|deteriorat)/, 'unwanted'],
]
/** Right behind a plus these say which way it goes: `+500 ms faster`. */
const BEHIND_PLUS: ReadonlySet<string> = new Set(['faster', 'quicker', 'better', 'shorter', 'less', 'fewer', 'lower', 'cheaper', 'reduction', 'reductions', 'decrease', 'improvement', 'savings', 'saved'])
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'without', 'avoid', 'avoids', 'avoiding', 'prevent', 'prevents', 'preventing', 'stop', 'stops', 'stopping', 'instead', 'rather', 'cannot', 'don', 'doesn', 'won', 'isn'])
const CLAUSE = /[.;!?](?=\s|$)/g
const WORDS = new RegExp(String.raw`[${letter}][${letter}-]*`, 'g')
/** "drops by more than" still drops. */
const THAN = /\b(?:more|less|up)\s(?:than|to)\s*$/i
const LOOK_BACK = 90
const NEGATED_WITHIN = 3

/** Which way a figure goes: by its sign, by the word right behind it, by the nearest verb before it, or by a noun soon after. */
export function readDirection(text: string, figure: Pick<Figure, 'sign' | 'start' | 'end'>): Direction {
  const after = text.slice(figure.end, figure.end + 40).split(/[.;,:!?\d(]/, 1)[0]?.toLowerCase().match(WORDS) ?? []
  const [next] = after
  if (figure.sign === '-') return 'down'
  if (figure.sign === '+') return next !== undefined && BEHIND_PLUS.has(next) ? (directionOf(next) ?? 'up') : 'up'
  if (next === 'new') return 'up'
  return directionOf(next) ?? directionBefore(text, figure.start) ?? after.slice(1, 3).map(directionOf).find((found) => found !== undefined) ?? 'unsaid'
}

/** The way that a single word goes, if it goes any. */
function directionOf(word: string | undefined): Direction | undefined {
  return word === undefined ? undefined : STEMS.find(([stem]) => stem.test(word))?.[1]
}

function directionBefore(text: string, end: number): Direction | undefined {
  const before = text.slice(Math.max(0, end - LOOK_BACK), end).replace(THAN, '')
  const clause = before.slice((before.search(CLAUSE) < 0 ? -1 : lastClause(before)) + 1).toLowerCase()
  const words = clause.match(WORDS) ?? []
  const at = words.findLastIndex((word) => directionOf(word) !== undefined)
  if (at < 0) return undefined
  return isNegated(words.slice(Math.max(0, at - NEGATED_WITHIN), at)) ? 'negated' : directionOf(words[at])
}

/** "without losing 300" promises no loss; "not only raises" still raises. */
function isNegated(words: readonly string[]): boolean {
  return words.some((word, index) => NEGATIONS.has(word) && !['only', 'just'].includes(words[index + 1] ?? ''))
}

function lastClause(text: string): number {
  return [...text.matchAll(CLAUSE)].at(-1)?.index ?? -1
}
