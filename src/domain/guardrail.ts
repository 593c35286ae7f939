import type { Unit } from './unit.ts'

/** A counter-metric that must not suffer while the key result is pursued. */
export interface Guardrail {
  readonly metric: string
  readonly unit: Unit
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly current?: number | undefined
}

/** Whether the guardrail's current value lies outside its bounds; an unknown value breaches nothing. */
export function isBreached(guardrail: Guardrail): boolean {
  const { current, min, max } = guardrail
  if (current === undefined) return false
  return (min !== undefined && current < min) || (max !== undefined && current > max)
}
