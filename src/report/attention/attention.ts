import type { Day } from '../../domain/day.ts'
import type { ItemReference } from '../../domain/item.ts'
import type { VerdictKind } from '../../domain/verdict.ts'
import { compareReferences, compareText } from '../compare-references.ts'
import type { GuardrailReport } from '../key-result-report.ts'

/** How much a matter weighs: `high` needs a decision, `medium` an action, `low` a look. */
export type AttentionSeverity = 'high' | 'medium' | 'low'

/** What is the matter, with the facts that a sentence about it needs; numbers are in the key result's unit. */
export type AttentionReason =
  | { readonly code: 'guardrail-breached'; readonly guardrail: GuardrailReport }
  | { readonly code: 'off-track'; readonly progress: number | undefined }
  /** Not even the best end of the forecast's range comes to the target. */
  | { readonly code: 'forecast-short'; readonly low: number; readonly high: number; readonly due: Day }
  /** A commit made the key result easier to reach while its cycle was running. */
  | { readonly code: 'loosened'; readonly field: 'target' | 'baseline' | 'due'; readonly before: string | number | undefined; readonly after: string | number | undefined; readonly on: Day }
  | { readonly code: 'no-owner' }
  | { readonly code: 'no-initiative'; readonly gap: number | undefined }
  | { readonly code: 'uncovered-gap'; readonly gap: number; readonly uncovered: number }
  | { readonly code: 'over-promised'; readonly gap: number; readonly promised: number }
  | { readonly code: 'no-baseline' }
  | { readonly code: 'no-target' }
  | { readonly code: 'target-is-baseline'; readonly target: number }
  | { readonly code: 'no-check-in' }
  | { readonly code: 'stale-check-in'; readonly last: Day }
  | { readonly code: 'not-moving'; readonly since: Day; readonly shipped: number }
  | { readonly code: 'initiative-unlinked'; readonly verdict: VerdictKind; readonly problem: string | undefined }
  | { readonly code: 'initiative-overdue'; readonly by: Day }
  | { readonly code: 'initiative-unassigned' }
  | { readonly code: 'review-due'; readonly by: Day }
  /** Proposed work that nobody has accepted or refused; any of those named may. */
  | { readonly code: 'proposals-waiting'; readonly count: number; readonly since: Day; readonly by: readonly string[] }
  /** Open, and waiting for something that is not done. */
  | { readonly code: 'blocked'; readonly by: readonly ItemReference[]; readonly hidden: number }
  /** Of a person, who is the matter's owner, or of a team. */
  | { readonly code: 'overload'; readonly keyResults: readonly string[]; readonly team: string | undefined }

/** Something that somebody should act on. */
export type Attention = AttentionReason & {
  readonly severity: AttentionSeverity
  readonly keyResult: string | undefined
  readonly item: ItemReference | undefined
  /** Whose move it is, without the `@`; undefined when nobody is named for it. */
  readonly owner: string | undefined
}

const ORDER: Readonly<Record<AttentionSeverity, number>> = { high: 0, medium: 1, low: 2 }

/** Codes in the order in which a reader wants them, of one key result. */
const CODES: Readonly<Record<Attention['code'], number>> = {
  'off-track': 0, 'guardrail-breached': 1, 'no-owner': 2, 'no-target': 3, 'no-baseline': 4, 'target-is-baseline': 5, 'no-check-in': 6, 'stale-check-in': 7, 'not-moving': 8,
  'forecast-short': 9, 'no-initiative': 10, 'uncovered-gap': 11, 'over-promised': 12, loosened: 13, 'proposals-waiting': 14, blocked: 15, 'initiative-overdue': 16, 'review-due': 17, 'initiative-unassigned': 18, 'initiative-unlinked': 19, overload: 20,
}

/** Orders by severity, then by the order of key results, then code and item. */
export function compareAttention(order: ReadonlyMap<string, number>): (a: Attention, b: Attention) => number {
  const place = ({ keyResult }: Attention): number => (keyResult === undefined ? order.size : order.get(keyResult) ?? order.size)
  return (a, b) => ORDER[a.severity] - ORDER[b.severity] || place(a) - place(b) || CODES[a.code] - CODES[b.code] || compareItems(a.item, b.item) || compareText(a.owner ?? '', b.owner ?? '')
}

/** A login or team as people write it, without the `@`. */
export function bareLogin(owner: string | undefined): string | undefined {
  return owner?.replace(/^@/, '')
}

function compareItems(a: ItemReference | undefined, b: ItemReference | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0)
  return compareReferences(a, b)
}
