import type { Cycle } from '../domain/cycle.ts'
import { type Direction, directionBetween } from '../domain/direction.ts'
import type { Goal, TitlePromise } from '../domain/title-promise.ts'
import { plainCount, type Unit } from '../domain/unit.ts'
import type { Amount } from './title/amount.ts'
import { deadlineInTitle } from './title/deadline-in-title.ts'
import { directionInTitle } from './title/direction-in-title.ts'
import { readAmounts } from './title/read-amounts.ts'
import { type AmountPair, readTitleNumbers } from './title/read-title-numbers.ts'
import { statedFactors } from './title/stated-factors.ts'

/** What the title of a key result in this cycle promises: which way, how far, by when; only what leaves no doubt. */
export function readTitlePromise(title: string, cycle: Cycle): TitlePromise {
  const verb = directionInTitle(title)
  const deadline = deadlineInTitle(title, cycle)
  return {
    direction: verb === 'hold' ? undefined : verb,
    goals: goalsIn(title, verb === 'hold' ? undefined : verb),
    deadline: deadline && { day: deadline.day },
  }
}

function goalsIn(title: string, verb: Direction | undefined): readonly Goal[] {
  const amounts = readAmounts(title)
  const { pairs } = readTitleNumbers(title)
  const levels = levelsOf(amounts, pairs, title)
  // With several levels the verb at the beginning may speak of the first one alone.
  const wanted = levels.length === 1 ? verb : undefined
  const factors = statedFactors(title, amounts, verb).map(({ factor }): Goal => ({ kind: 'factor', target: factor, unit: plainCount, direction: factor > 1 ? 'up' : 'down' }))
  const others = amounts.filter(({ unit }) => factors.length === 0 || unit?.kind !== 'ratio')
  return [...factors, ...others.flatMap((amount): readonly Goal[] => {
    if (amount.role === 'by') return [{ kind: 'step', target: valueOf(amount), unit: unitOf(amount), direction: 'up' }]
    return levels.includes(amount) ? [levelOf(amount, pairs, wanted ?? gain(title, amount))] : []
  })]
}

/** A level with where it starts and which way that is; bounds know it by themselves. */
function levelOf(amount: Amount, pairs: readonly AmountPair[], wanted: Direction | undefined): Goal {
  const from = pairs.find(({ to }) => to.text === amount.text && to.readings[0] === amount.readings[0])?.from
  const [baseline, target] = [from && valueOf(from), valueOf(amount)]
  const direction = directionBetween(baseline, target) ?? BOUNDS[amount.bound ?? 'none'] ?? wanted
  return { kind: 'level', baseline, target, unit: unitOf(amount) ?? (from && unitOf(from)), direction }
}

const BOUNDS: Readonly<Record<NonNullable<Amount['bound']> | 'none', Direction | undefined>> = { 'at-least': 'up', 'at-most': 'down', none: undefined }

/** Levels are what stands behind `to`; where nothing does, bounds, and where there are none, the one number that is to be gained. */
function levelsOf(amounts: readonly Amount[], pairs: readonly AmountPair[], title: string): readonly Amount[] {
  const aimed = amounts.filter(({ role }) => role === 'to')
  if (aimed.length > 0 || pairs.length > 0) return aimed
  const bounded = amounts.filter(({ bound, role }) => bound !== undefined && (role === 'other' || role === 'at'))
  if (bounded.length > 0) return bounded
  const [only, ...others] = amounts
  return only !== undefined && only.role === 'other' && others.length === 0 && gain(title, only) !== undefined ? [only] : []
}

const GAIN = /^[^\p{L}]{0,20}(?:reach|win|gain|acquire|attract|sign|earn|hit|get|achieve|attain|enrol|enroll|onboard|land)(?!\p{L})/iu

/** Whoever sets out to reach or win a number of things, points or money wants no fewer; a share or a duration may be to fall. */
function gain(title: string, { unit }: Amount): Direction | undefined {
  return (unit === undefined || unit.kind === 'count' || unit.kind === 'score' || unit.kind === 'money') && GAIN.test(title) ? 'up' : undefined
}

function valueOf({ readings }: Amount): number {
  return readings[0] ?? Number.NaN
}

/** A number that holds its factor already is none in the unit of the fields, which may hold it too. */
function unitOf({ unit, factor }: Amount): Unit | undefined {
  return unit ?? (factor === 1 ? undefined : plainCount)
}
