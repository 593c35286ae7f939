import type { Item } from '../domain/item.ts'
import type { KeyResult } from '../domain/key-result.ts'
import { findImpacts } from './impacts/find-impacts.ts'
import { type Context, readStatement } from './statement.ts'

/** Whether what an item says as its impact would do, were it linked to these key results; one that it does not say itself may come from elsewhere. */
export function holdsImpact(item: Item, keyResults: readonly KeyResult[], context: Context): boolean {
  const own = readStatement(item, context)
  return own.impact.kind !== 'answered' || findImpacts(own, [], keyResults, context).problems.length === 0
}
