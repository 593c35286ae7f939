import type { Unit } from '../../domain/unit.ts'
import { NUMBER_WORDS } from '../words/number-words.ts'
import { stem } from '../words/stem.ts'
import type { Amount } from './amount.ts'
import type { TitleDirection } from './direction-in-title.ts'
import { spokenUnit } from './is-same-amount.ts'
import type { TitleNumbers } from './read-title-numbers.ts'
import { RANK } from './rank-at.ts'
import { type StatedFactor, statedFactors } from './stated-factors.ts'

/** What a title says about where its number shall go: to a level, by a change, or to a multiple of what it is. */
export type StatedGoal =
  | { readonly kind: 'level' | 'change' | 'level-or-change'; readonly amount: Amount; readonly text: string }
  | ({ readonly kind: 'factor' } & StatedFactor)

/** The goals of a title, those that can be held against fields in a unit, or all where none is given; years, ranks, conditions and counts of other things are none. */
export function statedGoals(title: string, { amounts, pairs }: TitleNumbers, way: TitleDirection | undefined, unit?: Unit): readonly StatedGoal[] {
  const factors = statedFactors(title, amounts, way)
  const others = factors.length === 0 ? amounts : amounts.filter((amount) => amount.unit?.kind !== 'ratio')
  return [
    ...others.flatMap((amount) => goalOf(amount, { isPaired: pairs.some(({ to }) => to === amount), isOnly: amounts.length === 1, way, unit })),
    ...factors.map((factor) => ({ kind: 'factor' as const, ...factor })),
  ]
}

/** Where a title says that its number starts, in the unit of the fields if there are any: `from 40%`; "orders from 3 countries" and "praise from 9% of guests" start nowhere. */
export function statedStart({ pairs, amounts }: TitleNumbers, unit?: Unit): Amount | undefined {
  const [first] = pairs
  if (first !== undefined) return first.from
  const starts = amounts.filter((amount) => amount.role === 'from' && amount.nouns.length === 0 && !amount.isInClause && !isSource(amount) && (amount.unit === undefined || isOfKind(amount, unit)))
  return starts.length === 1 ? starts[0] : undefined
}

/** Whom or what something comes from: `from 90% of guests`, `from 5 >$20k customers`; in brackets it tells where the number stands. */
function isSource({ after, isAside }: Amount): boolean {
  return !isAside && /^(?:of|[<>≤≥$€£¥₹])$/.test(after)
}

/** What is known of an amount beside itself; without a unit anything may be what the goal is counted in. */
interface Surroundings {
  readonly isPaired: boolean
  readonly isOnly: boolean
  readonly way: TitleDirection | undefined
  readonly unit: Unit | undefined
}

function goalOf(amount: Amount, around: Surroundings): readonly StatedGoal[] {
  const { text, bound, role } = amount
  const level = `${bound === undefined ? '' : bound === 'at-least' ? 'at least ' : 'at most '}${text}`
  if (amount.unit === RANK) return isPlace(around) ? [{ kind: 'level', amount, text: role === 'to' ? `to ${text}` : text }] : []
  if (isChange(amount, around)) return [{ kind: 'change', amount, text: `by ${text}` }]
  if (role === 'to') return around.isPaired || isDestination(amount, around) ? [{ kind: 'level', amount, text: `to ${level}` }] : []
  // "No debt (12% or more)": what is said in passing is no goal.
  if (amount.isAside) return []
  if (role === 'at' && isState(amount, around)) return [{ kind: 'level', amount, text: bound === undefined ? `at ${text}` : level }]
  // "Save 20% of the energy" can be either.
  if (isLeading(amount, around)) return [{ kind: 'level-or-change', amount, text: level }]
  return around.unit === undefined && isBounded(amount) ? [{ kind: 'level', amount, text: level }] : []
}

/** Places are held against fields only where those count places too. */
function isPlace({ unit, isOnly, isPaired }: Surroundings): boolean {
  return unit === undefined || ((isOnly || isPaired) && unit.kind === 'count' && /^(?:|ranks?|ranking|places?|positions?|spots?)$/i.test(unit.symbol))
}

/** "By 10 points" and "by 100 orders", "20% fewer refunds"; "answered by 20% of shops" and "led by 3 people" are no changes. */
function isChange(amount: Amount, { way, unit }: Surroundings): boolean {
  const { role, after, nouns, isInClause, before } = amount
  if (isInClause && role !== 'by') return false
  const isMeasured = amount.unit !== undefined && (amount.unit.kind === 'percent' || isOfKind(amount, unit) || (amount.unit.kind === 'score' && unit?.kind === 'percent'))
  if (role === 'other' && !amount.isAside) return isMeasured && saysHowMuch(amount)
  if (role !== 'by' || after === 'of') return false
  // Behind any verb, "by 5%" says how much.
  if (isMeasured && (nouns.length === 0 || saysHowMuch(amount))) return true
  if (way !== 'up' && way !== 'down') return false
  return isMeasured || (amount.unit === undefined && !AGENTS.test(before) && (nouns.length === 0 || countsIn(amount, unit)))
}

/** Behind these it is told who did it. */
const AGENTS = /^(?:\p{L}+ed|led|run|held|taught|made|built|written|seen|read|done|given|chosen|sold|kept|taken|won)$/u

/** "20% fewer refunds", "a 5 point rise": a number that says by how much and not how far. */
export function saysHowMuch({ nouns }: Amount): boolean {
  return CHANGES.has(nouns[0] ?? '') && nouns[1] !== 'than'
}

const CHANGES = new Set('more fewer less increase reduction decrease drop growth lift uplift improvement rise higher lower decline bump boost'.split(' '))

/** "To 65%" in the unit of the fields, "to 65" with nothing behind it, "to 320 active teams" where teams are counted; not "shops that upgrade to 2 seats". */
function isDestination(amount: Amount, { unit, isOnly }: Surroundings): boolean {
  // "Visitors aged 18 to 25" is a range.
  if (/^[\d%]/.test(amount.before) || NUMBER_WORDS.has(amount.before)) return false
  if (amount.unit !== undefined) return isOfKind(amount, unit)
  if (amount.nouns.length === 0) return !MOVES.has(stem(amount.before))
  if (unit === undefined) return !amount.isInClause
  return countsIn(amount, unit) || (unit.kind === 'count' && unit.symbol === '' && isOnly && !amount.isInClause)
}

/** Whoever does this to a number goes to a thing of that name or to so many of something. */
const MOVES = new Set('upgrade update switch move migrate go'.split(' ').map(stem))

/** "Keep uptime at 99.9", "churn below 3%": the last thing said, on the side to which the number shall go. */
function isState(amount: Amount, { way, unit }: Surroundings): boolean {
  const { bound, nouns, isInClause } = amount
  if (isInClause || !(isOfKind(amount, unit) || amount.unit === undefined)) return false
  if (nouns.length > 0 && (unit === undefined || !countsIn(amount, unit))) return false
  // "Sell tickets at €20" names a price.
  if (bound === undefined && way === undefined && (unit ?? amount.unit)?.kind === 'money') return false
  return way === 'up' ? bound === 'at-least' : way !== 'down' || bound === 'at-most'
}

/** "90% of tickets are answered within 4 hours", "at least 500 schools pay". */
function isLeading(amount: Amount, { way, unit }: Surroundings): boolean {
  if (!amount.isLead || (amount.role !== 'other' && amount.role !== 'at') || way === 'up' || way === 'down') return false
  return amount.unit === undefined ? countsIn(amount, unit) : isOfKind(amount, unit)
}

/** "Answers in no more than 4 hours", "a score of 8.3 or higher"; "within 4 months" is a deadline. */
function isBounded({ bound, role, before, unit }: Amount): boolean {
  return bound !== undefined && (role === 'other' || role === 'at') && !(before === 'within' && unit?.kind === 'duration' && unit.scale >= MONTH)
}

const MONTH = 2_600_000

function isOfKind({ unit: own }: Amount, unit: Unit | undefined): boolean {
  return own !== undefined && (unit === undefined || spokenUnit(unit, own) !== undefined)
}

/** Whether a number counts what the fields count: `320 active teams` for `teams`, `orders` for `orders per week`. */
function countsIn({ nouns }: Amount, unit: Unit | undefined): boolean {
  if (unit === undefined) return true
  if (unit.kind !== 'count') return false
  const words = unit.symbol.slice(0, LONGEST_SYMBOL).toLowerCase().match(/\p{L}+/gu) ?? []
  const end = words.findIndex((word) => QUALIFIERS.has(word))
  // "80 g/km"
  if (unit.symbol.includes('/') && words[0] !== undefined && nouns[0] === words[0]) return true
  const counted = (end < 0 ? words : words.slice(0, end)).at(-1)
  return counted !== undefined && nouns.some((noun) => stem(noun) === stem(counted))
}

const QUALIFIERS = new Set('per a an in of with who that each every'.split(' '))
const LONGEST_SYMBOL = 60
