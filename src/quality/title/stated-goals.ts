import type { Unit } from '../../domain/unit.ts'
import { stem } from '../words/stem.ts'
import type { Amount } from './amount.ts'
import type { TitleDirection } from './direction-in-title.ts'
import type { TitleNumbers } from './read-title-numbers.ts'
import { type StatedFactor, statedFactors } from './stated-factors.ts'

/** What a title says about where its number shall go: to a level, by a change, or to a multiple of what it is. */
export type StatedGoal =
  | { readonly kind: 'level' | 'change' | 'level-or-change'; readonly amount: Amount; readonly text: string }
  | ({ readonly kind: 'factor' } & StatedFactor)

/** The goals of a title that can be held against fields in a unit; years, ranks, conditions and counts of other things are none. */
export function statedGoals(title: string, { amounts }: TitleNumbers, way: TitleDirection | undefined, unit: Unit): readonly StatedGoal[] {
  return [
    ...amounts.flatMap((amount) => goalOf(amount, amounts, way, unit)),
    ...statedFactors(title, amounts, way).map((factor) => ({ kind: 'factor' as const, ...factor })),
  ]
}

/** Where a title says that its number starts, in the unit of the fields: `from 40%`; "orders from 3 countries" start nowhere. */
export function statedStart({ pairs, amounts }: TitleNumbers, unit: Unit): Amount | undefined {
  const [first] = pairs
  if (first !== undefined) return first.from
  const starts = amounts.filter((amount) => amount.role === 'from' && amount.nouns.length === 0 && !amount.isInClause && (amount.unit === undefined || isOfKind(amount, unit)))
  return starts.length === 1 ? starts[0] : undefined
}

function goalOf(amount: Amount, amounts: readonly Amount[], way: TitleDirection | undefined, unit: Unit): readonly StatedGoal[] {
  const { text, bound } = amount
  const level = `${bound === undefined ? '' : bound === 'at-least' ? 'at least ' : 'at most '}${text}`
  if (isChange(amount, way, unit)) return [{ kind: 'change', amount, text: `by ${text}` }]
  if (amount.role === 'to') return isDestination(amount, amounts, unit) ? [{ kind: 'level', amount, text: `to ${level}` }] : []
  if (amount.role === 'at' && isState(amount, way, unit)) return [{ kind: 'level', amount, text: bound === undefined ? `at ${text}` : level }]
  // "Save 20% of the energy" can be either.
  return isLeading(amount, way, unit) ? [{ kind: 'level-or-change', amount, text: level }] : []
}

/** "By 10 points" and "by 100 orders", "20% fewer refunds"; "answered by 20% of shops" is no change. */
function isChange(amount: Amount, way: TitleDirection | undefined, unit: Unit): boolean {
  const { role, after, nouns, isInClause } = amount
  if (isInClause && role !== 'by') return false
  if (role === 'other' && amount.unit?.kind === 'percent') return saysHowMuch(amount)
  if (role !== 'by' || after === 'of' || (way !== 'up' && way !== 'down')) return false
  if (amount.unit === undefined) return nouns.length === 0 || countsIn(amount, unit)
  return amount.unit.kind === 'percent' || isOfKind(amount, unit) || (amount.unit.kind === 'score' && unit.kind === 'percent')
}

/** "20% fewer refunds", "a 5 point rise": a number that says by how much and not how far. */
export function saysHowMuch({ nouns }: Amount): boolean {
  return CHANGES.has(nouns[0] ?? '') && nouns[1] !== 'than'
}

const CHANGES = new Set('more fewer less increase reduction decrease drop growth lift uplift improvement rise higher lower decline bump boost'.split(' '))

/** "To 65%" in the unit of the fields, "to 65" with nothing behind it, "to 320 active teams" where teams are counted; not "shops that upgrade to 2 seats". */
function isDestination(amount: Amount, amounts: readonly Amount[], unit: Unit): boolean {
  // "Visitors aged 18 to 25" is a range.
  if (/^[\d%]/.test(amount.before)) return false
  if (amount.unit !== undefined) return isOfKind(amount, unit)
  if (countsIn(amount, unit)) return true
  if (amount.nouns.length === 0) return !MOVES.has(stem(amount.before))
  return unit.kind === 'count' && unit.symbol === '' && amounts.length === 1 && !amount.isInClause
}

/** Whoever does this to a number goes to a thing of that name or to so many of something. */
const MOVES = new Set('upgrade update switch move migrate go'.split(' ').map(stem))

/** "Keep uptime at 99.9", "churn below 3%": the last thing said, on the side to which the number shall go. */
function isState(amount: Amount, way: TitleDirection | undefined, unit: Unit): boolean {
  const { bound, nouns, isInClause } = amount
  if (isInClause || !(isOfKind(amount, unit) || amount.unit === undefined)) return false
  if (nouns.length > 0 && !countsIn(amount, unit)) return false
  // "Sell tickets at €20" names a price.
  if (bound === undefined && way === undefined && unit.kind === 'money') return false
  return way === 'up' ? bound === 'at-least' : way !== 'down' || bound === 'at-most'
}

/** "90% of tickets are answered within 4 hours", "at least 500 schools pay". */
function isLeading(amount: Amount, way: TitleDirection | undefined, unit: Unit): boolean {
  if (!amount.isLead || (amount.role !== 'other' && amount.role !== 'at') || way === 'up' || way === 'down') return false
  return amount.unit === undefined ? countsIn(amount, unit) : isOfKind(amount, unit)
}

function isOfKind({ unit: own }: Amount, unit: Unit): boolean {
  return own !== undefined && own.kind === unit.kind && own.currency === unit.currency
}

/** Whether a number counts what the fields count: `320 active teams` for `teams`, `orders` for `orders per week`. */
function countsIn({ nouns }: Amount, { kind, symbol }: Unit): boolean {
  if (kind !== 'count') return false
  const words = symbol.slice(0, LONGEST_SYMBOL).toLowerCase().match(/\p{L}+/gu) ?? []
  const end = words.findIndex((word) => QUALIFIERS.has(word))
  // "80 g/km"
  if (symbol.includes('/') && words[0] !== undefined && nouns[0] === words[0]) return true
  const counted = (end < 0 ? words : words.slice(0, end)).at(-1)
  return counted !== undefined && nouns.some((noun) => stem(noun) === stem(counted))
}

const QUALIFIERS = new Set('per a an in of with who that each every'.split(' '))
const LONGEST_SYMBOL = 60
