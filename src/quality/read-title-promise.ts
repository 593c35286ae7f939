import type { Cycle } from '../domain/cycle.ts'
import { type Direction, directionBetween } from '../domain/direction.ts'
import type { Goal, TitlePromise } from '../domain/title-promise.ts'
import { plainCount, type Unit } from '../domain/unit.ts'
import type { Amount } from './title/amount.ts'
import { deadlineInTitle } from './title/deadline-in-title.ts'
import { directionInTitle, type TitleDirection } from './title/direction-in-title.ts'
import { readTitleNumbers, type TitleNumbers } from './title/read-title-numbers.ts'
import { type StatedGoal, statedGoals, statedStart } from './title/stated-goals.ts'
import { countsPeople } from './title/counts-people.ts'

/** What the title of a key result in this cycle promises: which way, how far, by when; only what leaves no doubt. */
export function readTitlePromise(title: string, cycle: Cycle): TitlePromise {
  const way = directionInTitle(title)
  const deadline = deadlineInTitle(title, cycle)
  return { direction: way === 'hold' ? undefined : way, goals: goalsIn(title, way), deadline: deadline && { day: deadline.day } }
}

function goalsIn(title: string, way: TitleDirection | undefined): readonly Goal[] {
  const numbers = readTitleNumbers(title)
  const stated = statedGoals(title, numbers, way)
  const levels = levelsOf(stated, numbers, title)
  // With several levels the verb at the beginning may speak of the first one alone.
  const wanted = levels.length === 1 && way !== 'hold' ? way : undefined
  return [
    ...stated.flatMap((goal): readonly Goal[] => {
      if (goal.kind === 'factor') return [{ kind: 'factor', target: goal.factor, unit: plainCount, direction: goal.factor > 1 ? 'up' : 'down' }]
      return goal.kind === 'change' ? [{ kind: 'step', target: valueOf(goal.amount), unit: unitOf(goal.amount), direction: 'up' }] : []
    }),
    ...levels.map((amount) => levelOf(amount, numbers, levels.length === 1, wanted ?? gain(title, amount))),
  ]
}

/** A level with where it starts and which way that is; bounds know it by themselves. */
function levelOf(amount: Amount, { pairs, amounts }: TitleNumbers, isOnly: boolean, wanted: Direction | undefined): Goal {
  const from = pairs.find(({ to }) => to === amount)?.from ?? (isOnly && pairs.length === 0 ? statedStart({ pairs, amounts, changes: [] }, amount.unit) : undefined)
  const [baseline, target] = [from && valueOf(from), valueOf(amount)]
  const direction = directionBetween(baseline, target) ?? BOUNDS[amount.bound ?? 'none'] ?? (target === 0 ? 'down' : wanted)
  return { kind: 'level', baseline, target, unit: unitOf(amount) ?? (from && unitOf(from)), direction }
}

const BOUNDS: Readonly<Record<NonNullable<Amount['bound']> | 'none', Direction | undefined>> = { 'at-least': 'up', 'at-most': 'down', none: undefined }

/**
 * Levels are what stands behind `to`; where nothing does, what the title begins with or bounds outside clauses, else bounds within them; and where there are none,
 * the one number that is to be gained. Where a share leads ("90% of calls are answered within a day"), other units belong to its condition.
 */
function levelsOf(stated: readonly StatedGoal[], { amounts }: TitleNumbers, title: string): readonly Amount[] {
  const levels = stated.flatMap((goal) => (goal.kind === 'level' || goal.kind === 'level-or-change' ? [goal.amount] : []))
  const [aimed, open] = [levels.filter(({ role }) => role === 'to'), levels.filter(({ isInClause }) => !isInClause)]
  if (aimed.length > 0) return aimed
  if (open[0]?.isLead === true && open[0].unit?.kind === 'percent') return open.filter(({ unit }) => unit?.kind === 'percent')
  if (open.length > 0 || levels.length > 0) return open.length > 0 || stated.length > levels.length ? open : levels
  const [only, ...others] = amounts
  return only !== undefined && only.role === 'other' && others.length === 0 && stated.length === 0 && gain(title, only) !== undefined ? [only] : []
}

const GAIN = /^[^\p{L}]{0,20}(?:reach|win|gain|acquire|attract|sign|earn|hit|get|achieve|attain|enrol|enroll|onboard|land)(?!\p{L})/iu

/** Whoever sets out to reach or win a number of things, points or money, or begins with a number of people, wants no fewer; a share or a duration may be to fall. */
function gain(title: string, amount: Amount): Direction | undefined {
  const { unit } = amount
  return (unit === undefined || unit.kind === 'count' || unit.kind === 'score' || unit.kind === 'money') && (GAIN.test(title) || countsPeople(title, amount)) ? 'up' : undefined
}

function valueOf({ readings }: Amount): number {
  return readings[0] ?? Number.NaN
}

/** A number that holds its factor already is none in the unit of the fields, which may hold it too. */
function unitOf({ unit, factor }: Amount): Unit | undefined {
  return unit ?? (factor === 1 ? undefined : plainCount)
}
