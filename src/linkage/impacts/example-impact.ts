import { isHeld } from '../../domain/held-direction.ts'
import { type KeyResult, wantedDirection } from '../../domain/key-result.ts'
import type { Unit } from '../../domain/unit.ts'
import { formatChange, formatQuantity } from '../../domain/format/format-quantity.ts'

const SHARE_OF_DISTANCE = 0.2
/** "Grow feedback by 50 %": the target is itself the way. */
const BY_TARGET = /\bby\s\d/i

/** A change that would be plausible for the key result: about a fifth of its way, as a round number, by its due day. */
export function exampleImpact(keyResult: KeyResult): string {
  if (keyResult.intent === 'learn') return 'Which of our three assumptions holds, and for whom?'
  const { baseline, target, unit, title } = keyResult
  if (target !== undefined && isHeld(keyResult)) return `stays at ${formatQuantity(target, unit)} until ${keyResult.due}`
  const distance = baseline === undefined || target === undefined ? 0 : Math.abs(target - baseline)
  const way = distance === 0 && target !== undefined && BY_TARGET.test(title) ? target : distance
  const size = way === 0 ? defaultSize(unit) : round(Math.abs(way) * SHARE_OF_DISTANCE)
  return `${formatChange(wantedDirection(keyResult) === 'down' ? -size : size, unit)} by ${keyResult.due}`
}

function defaultSize(unit: Unit): number {
  return unit.kind === 'money' ? 10_000 : unit.kind === 'score' || unit.kind === 'ratio' ? 0.2 : 2
}

/** To one digit that counts, and 1.5 or 2.5 where that is nearer. */
function round(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return Number((Math.round((value / power) * 2) / 2 * power).toPrecision(3))
}
