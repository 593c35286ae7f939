import type { CheckIn } from '../domain/check-in.ts'
import { type Day, daysBetween } from '../domain/day.ts'
import { statusRule } from './status.ts'

/** The last check-in, with what its age means. */
export interface CheckInReport extends CheckIn {
  readonly ageInDays: number
  readonly stale: boolean
}

/** The last check-in as it looks on `today`; nothing is stale once the key result was due. */
export function lastCheckIn(checkIns: readonly CheckIn[], today: Day, due: Day): CheckInReport | undefined {
  const last = checkIns.at(-1)
  if (last === undefined) return undefined
  const ageInDays = Math.max(0, daysBetween(last.date, today))
  const seenBy = today < due ? today : due
  return { ...writtenOut(last), ageInDays, stale: daysBetween(last.date, seenBy) > statusRule.staleAfterDays }
}

/** A check-in with every key present, so that equal check-ins print equally. */
export function writtenOut(checkIn: CheckIn): CheckIn {
  return { date: checkIn.date, value: checkIn.value, confidence: checkIn.confidence, note: checkIn.note }
}
