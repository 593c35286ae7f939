import { isHeld } from '../../domain/held-direction.ts'
import type { Day } from '../../domain/day.ts'
import { type Attention, bareLogin } from '../attention/attention.ts'
import { compareText } from '../compare-references.ts'
import type { ObjectiveReport } from '../objective-report.ts'

/** A check-in is owed once the last one is older than this many days. */
export const checkInEveryDays = 7

/** A key result whose owner owes a check-in. */
interface OwedCheckIn {
  readonly keyResult: string
  /** The last one; undefined where there was none. */
  readonly last: Day | undefined
  readonly ageInDays: number | undefined
}

/** What one owner owes. */
export interface OwedList {
  /** Without the `@`; undefined for key results that nobody owns. */
  readonly owner: string | undefined
  readonly keyResults: readonly OwedCheckIn[]
}

/** A point to talk about: a key result with what is the matter with it. */
interface AgendaPoint {
  readonly keyResult: string
  readonly owner: string | undefined
  /** The gravest first. */
  readonly codes: readonly Attention['code'][]
}

/** What the people who own the key results need for their weekly meeting. */
export interface WeeklySync {
  readonly owed: readonly OwedList[]
  /** The gravest point first, at most ten. */
  readonly agenda: readonly AgendaPoint[]
}

const MOST_POINTS = 10

/** The check-ins that are owed and the points to talk about; nothing is owed outside the cycle, for a learning goal, or for what is achieved, unless it is to stay so. */
export function weeklySyncOf(objectives: readonly ObjectiveReport[], attention: readonly Attention[], phase: 'future' | 'active' | 'closed' | undefined): WeeklySync {
  if (phase !== 'active') return { owed: [], agenda: [] }
  const lists = new Map<string | undefined, OwedCheckIn[]>()
  for (const objective of objectives) {
    for (const keyResult of objective.keyResults) {
      const { lastCheckIn: last, intent, status } = keyResult
      if (intent === 'learn' || (status === 'achieved' && !isHeld(keyResult)) || (last !== undefined && last.ageInDays <= checkInEveryDays) || (last === undefined && status === 'not-started')) continue
      const owner = bareLogin(keyResult.owner ?? objective.owner)
      lists.set(owner, [...lists.get(owner) ?? [], { keyResult: keyResult.id, last: last?.date, ageInDays: last?.ageInDays }])
    }
  }
  const owed = [...lists].map(([owner, keyResults]) => ({ owner, keyResults }))
  return { owed: owed.toSorted((a, b) => b.keyResults.length - a.keyResults.length || compareText(a.owner ?? '', b.owner ?? '')), agenda: agendaOf(attention) }
}

function agendaOf(attention: readonly Attention[]): readonly AgendaPoint[] {
  const points = new Map<string, { readonly owner: string | undefined; readonly codes: Set<Attention['code']> }>()
  for (const { keyResult, severity, code, owner, item } of attention) {
    if (keyResult === undefined || severity === 'low') continue
    const point = points.get(keyResult) ?? { owner: item === undefined ? owner : undefined, codes: new Set() }
    point.codes.add(code)
    points.set(keyResult, point)
  }
  return [...points].slice(0, MOST_POINTS).map(([keyResult, { owner, codes }]) => ({ keyResult, owner, codes: [...codes] }))
}
