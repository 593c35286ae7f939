import { type KeyResult, wantedDirection } from '../domain/key-result.ts'
import { convertQuantity, type Quantity } from '../domain/quantity.ts'
import type { ChangeDetail } from './change-detail.ts'
import type { Pair } from './matching.ts'

/** How baseline and target changed, in whatever unit: 40 s is no change from 40,000 ms. */
export function valueChanges({ before, after }: Pair<KeyResult>): readonly ChangeDetail[] {
  const unit = isSameUnit(before, after) ? [] : [{ kind: 'unit', from: before.unit, to: after.unit } as const]
  return [...unit, ...changed('baseline', before, after, isEasierStart(before, after)), ...changed('target', before, after, isEasierTarget(before, after))]
}

function isSameUnit({ unit: a }: KeyResult, { unit: b }: KeyResult): boolean {
  return a.kind === b.kind && a.symbol === b.symbol && a.scale === b.scale && a.currency === b.currency
}

function changed(field: 'baseline' | 'target', before: KeyResult, after: KeyResult, eased: boolean): readonly ChangeDetail[] {
  const [from, to] = [quantityOf(before, field), quantityOf(after, field)]
  const same = from !== undefined && to !== undefined && convertQuantity(to, from.unit)?.value === from.value
  return same || (from === undefined && to === undefined) ? [] : [{ kind: 'value', field, from, to, eased }]
}

/** Nearer to where it started than the former target, or none at all any more. */
function isEasierTarget(before: KeyResult, after: KeyResult): boolean {
  if (before.target === undefined) return false
  const target = inUnitOf(before, after, 'target')
  if (after.target === undefined) return true
  const direction = wantedDirection(before)
  if (target === undefined || direction === undefined) return false
  return direction === 'up' ? target < before.target : target > before.target
}

/** The baseline moved so that less lies between it and the target. */
function isEasierStart(before: KeyResult, after: KeyResult): boolean {
  const [baseline, target] = [inUnitOf(before, after, 'baseline'), inUnitOf(before, after, 'target')]
  if (baseline === undefined || target === undefined || before.baseline === undefined || before.target === undefined || baseline === before.baseline) return false
  const way = before.target - before.baseline
  return way !== 0 && (target - baseline) / way < 1
}

function inUnitOf(before: KeyResult, after: KeyResult, field: 'baseline' | 'target'): number | undefined {
  const quantity = quantityOf(after, field)
  return quantity && convertQuantity(quantity, before.unit)?.value
}

function quantityOf({ unit, ...keyResult }: KeyResult, field: 'baseline' | 'target'): Quantity | undefined {
  const value = keyResult[field]
  return value === undefined ? undefined : { value, unit }
}
