import type { KeyResult } from '../domain/key-result.ts'
import { convertQuantity, type Quantity } from '../domain/quantity.ts'
import type { ChangeDetail } from './change-detail.ts'
import { areEasier, isEasierStart } from './goals.ts'
import type { Pair } from './matching.ts'
import type { Promised } from './promised.ts'

/** How baseline and target changed, in whatever unit: 40 s is no change from 40,000 ms. */
export function valueChanges({ before, after }: Pair<KeyResult>, promised: Promised): readonly ChangeDetail[] {
  const unit = isSameUnit(before, after) ? [] : [{ kind: 'unit', from: before.unit, to: after.unit } as const]
  return [
    ...unit,
    ...changed('baseline', before, after, () => isEasierStart(promised.before().goals[0], promised.after().goals[0])),
    // A target that is gone from the fields is measured by nobody any more, even if the title goes on naming it.
    ...changed('target', before, after, () => (before.target !== undefined && after.target === undefined) || areEasier(promised.before().goals, promised.after().goals)),
  ]
}

function isSameUnit({ unit: a }: KeyResult, { unit: b }: KeyResult): boolean {
  return a.kind === b.kind && a.symbol === b.symbol && a.scale === b.scale && a.currency === b.currency
}

function changed(field: 'baseline' | 'target', before: KeyResult, after: KeyResult, isEased: () => boolean): readonly ChangeDetail[] {
  const [from, to] = [quantityOf(before, field), quantityOf(after, field)]
  const same = from !== undefined && to !== undefined && convertQuantity(to, from.unit)?.value === from.value
  return same || (from === undefined && to === undefined) ? [] : [{ kind: 'value', field, from, to, eased: isEased() }]
}

function quantityOf({ unit, ...keyResult }: KeyResult, field: 'baseline' | 'target'): Quantity | undefined {
  const value = keyResult[field]
  return value === undefined ? undefined : { value, unit }
}
