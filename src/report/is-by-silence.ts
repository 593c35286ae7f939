import type { Day } from '../domain/day.ts'
import type { KeyResultReport } from './key-result-report.ts'
import { paceOf } from './status.ts'

/** Whether its pace is what it is for want of a newer check-in: the last one is old, it was better on that day, and the due date is still to come. */
export function isBySilence({ progress, expectedAtCheckIn, lastCheckIn, status, statusBecause, due }: KeyResultReport, today: Day): boolean {
  if (progress === undefined || expectedAtCheckIn === undefined || lastCheckIn?.stale !== true || due < today || !statusBecause.includes('pace') || status === 'on-track') return false
  return paceOf(expectedAtCheckIn - progress) !== status
}
