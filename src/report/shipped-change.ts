import type { Day } from '../domain/day.ts'
import type { ActualImpact, Impact } from '../domain/impact.ts'
import { type KeyResult, wantedDirection } from '../domain/key-result.ts'
import { roundValue } from '../domain/quantity.ts'
import { startOfLevel } from './start-of-level.ts'

/** What an impact says of its number. */
type Promised = Pick<Impact, 'delta' | 'from' | 'startNamed' | 'to' | 'reading'>

/** What shipped: the day, and what was measured afterwards, as far as anybody says. */
interface Shipment {
  readonly on: Day | undefined
  readonly actual: ActualImpact | undefined
}

/** What shipped work was expected to change and what it is said to have changed, both from one start. */
interface ShippedChange {
  readonly expected: number | undefined
  readonly actual: number | undefined
}

/**
 * Levels become changes from where the number stood when the work shipped: where the actual impact says, else by the check-ins. A promise
 * that names a start of its own, and one that names a change, stands as it is.
 */
export function shippedChange(impact: Promised | undefined, keyResult: KeyResult, { on, actual }: Shipment): ShippedChange {
  const level = impact && openLevel(impact, keyResult)
  const start = level === undefined ? impact?.from : actual?.from ?? startOfLevel(level, keyResult, on)
  return {
    expected: level === undefined || start === undefined ? impact?.delta : ahead(level, start, keyResult),
    actual: actual && actualChange(actual, start, keyResult, on),
  }
}

/** The level that a promise names without a start of its own. */
function openLevel({ from, startNamed, to, reading }: Promised, { baseline }: KeyResult): number | undefined {
  return reading.kind === 'level' && startNamed !== true && (from === undefined || from === baseline) ? to : undefined
}

/** What was there before the work began was not promised by it. */
function ahead(level: number, start: number, keyResult: KeyResult): number {
  const way = roundValue(level - start)
  const direction = wantedDirection(keyResult)
  return (direction === 'up' && way < 0) || (direction === 'down' && way > 0) ? 0 : way
}

function actualChange({ delta, from, to }: ActualImpact, promised: number | undefined, keyResult: KeyResult, on: Day | undefined): number {
  if (to === undefined || from !== undefined) return delta
  const start = promised ?? startOfLevel(to, keyResult, on)
  return start === undefined ? delta : roundValue(to - start)
}
