import type { PlanChange } from '../../domain/plan-change.ts'
import { plainScalar } from '../../okrs/templates/plain-scalar.ts'

/** What would keep references to a former id alive: a line to paste, or nothing, where the id is taken. */
type FormerIdFix =
  | { readonly kind: 'alias'; readonly id: string; readonly to: string; readonly line: string }
  | { readonly kind: 'taken'; readonly id: string }

/** What would keep references to the former id of a renamed key result alive; undefined where nothing is needed. */
export function formerIdFix(change: PlanChange): FormerIdFix | undefined {
  if (change.kind !== 'key-result-renamed' || change.former === 'kept') return undefined
  if (change.former === 'taken') return { kind: 'taken', id: change.from }
  return { kind: 'alias', id: change.from, to: change.to, line: `aliases: [${[...change.aliases, change.from].map((name) => plainScalar(name, true)).join(', ')}]` }
}
