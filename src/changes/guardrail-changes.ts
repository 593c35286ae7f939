import type { Guardrail } from '../domain/guardrail.ts'
import { convertQuantity } from '../domain/quantity.ts'
import type { ChangeDetail } from './change-detail.ts'
import { folded } from './matching.ts'

/** How guardrails changed: they are told apart by their metric, and one under a new name by its bounds. */
export function guardrailChanges(before: readonly Guardrail[], after: readonly Guardrail[]): readonly ChangeDetail[] {
  const left = new Set(before)
  const changes: ChangeDetail[] = []
  const added = after.filter((guardrail) => {
    const former = [...left].find(({ metric }) => folded(metric) === folded(guardrail.metric))
    if (former === undefined) return true
    left.delete(former)
    changes.push(...changed(former, guardrail))
    return false
  })
  for (const guardrail of added) {
    const former = [...left].find((other) => haveSameBounds(other, guardrail))
    if (former === undefined) changes.push({ kind: 'guardrail-added', guardrail })
    else {
      left.delete(former)
      changes.push({ kind: 'guardrail-changed', from: former, to: guardrail })
    }
  }
  return [...changes, ...[...left].map((guardrail) => ({ kind: 'guardrail-removed', guardrail, eased: true } as const))]
}

function changed(from: Guardrail, to: Guardrail): readonly ChangeDetail[] {
  const [min, max, current] = (['min', 'max', 'current'] as const).map((bound) => inUnitOf(from, to, bound))
  if (min === from.min && max === from.max && current === from.current) return []
  const looser = isLooser(from.min, min, 'min') || isLooser(from.max, max, 'max')
  return [{ kind: 'guardrail-changed', from, to, eased: looser }]
}

/** A bound that is gone is the loosest of all. */
function isLooser(from: number | undefined, to: number | undefined, bound: 'min' | 'max'): boolean {
  if (from === undefined) return false
  if (to === undefined) return true
  return bound === 'min' ? to < from : to > from
}

function inUnitOf(from: Guardrail, to: Guardrail, bound: 'min' | 'max' | 'current'): number | undefined {
  const value = to[bound]
  return value === undefined ? undefined : (convertQuantity({ value, unit: to.unit }, from.unit)?.value ?? value)
}

function haveSameBounds(a: Guardrail, b: Guardrail): boolean {
  return a.min === b.min && a.max === b.max && a.unit.symbol === b.unit.symbol
}
