import { type KeyResult, wantedDirection } from '../domain/key-result.ts'

/** Whether the last reported value is at the target or past it, in the direction that is wanted. */
export function isMet(keyResult: KeyResult): boolean {
  const now = keyResult.checkIns.at(-1)?.value
  const { target } = keyResult
  if (now === undefined || target === undefined) return false
  switch (wantedDirection(keyResult)) {
    case 'up': return now >= target
    case 'down': return now <= target
    case undefined: return now === target
  }
}
