import { betterDirection, type KeyResult } from '../domain/key-result.ts'

/** Whether the last reported value is at the target or past it, on the side that is the better one. */
export function isMet(keyResult: KeyResult): boolean {
  const now = keyResult.checkIns.at(-1)?.value
  const { target } = keyResult
  if (now === undefined || target === undefined) return false
  switch (betterDirection(keyResult)) {
    case 'up': return now >= target
    case 'down': return now <= target
    case undefined: return now === target
  }
}
