import type { CheckIn } from '../domain/check-in.ts'
import type { KeyResult } from '../domain/key-result.ts'
import type { ChangeDetail } from './change-detail.ts'
import type { Pair } from './matching.ts'

/** The check-ins that came, went or say something else now; one a day, the oldest first. */
export function checkInChanges({ before, after }: Pair<KeyResult>): readonly ChangeDetail[] {
  const former = new Map(before.checkIns.map((checkIn) => [checkIn.date, checkIn]))
  const kept = new Set(after.checkIns.map(({ date }) => date))
  const removed = before.checkIns.filter(({ date }) => !kept.has(date))
  return [
    ...removed.map((checkIn) => ({ kind: 'check-in-removed', checkIn, unit: before.unit } as const)),
    ...after.checkIns.flatMap((checkIn) => changed(former.get(checkIn.date), checkIn, after)),
  ]
}

function changed(from: CheckIn | undefined, to: CheckIn, { unit }: KeyResult): readonly ChangeDetail[] {
  if (from === undefined) return [{ kind: 'check-in-added', checkIn: to, unit }]
  const same = from.value === to.value && from.confidence === to.confidence && (from.note ?? '') === (to.note ?? '')
  return same ? [] : [{ kind: 'check-in-changed', from, to, unit }]
}
