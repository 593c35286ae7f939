import type { PlanChange } from '../domain/plan-change.ts'

/** What of a change differs from kind to kind. */
export type ChangeDetail = DistributiveOmit<PlanChange, 'site' | 'phase' | 'eased'> & { readonly eased?: boolean | undefined }

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never

/** A change of a property in words, or none where both versions say the same. */
export function changedText(field: Extract<PlanChange, { kind: 'text' }>['field'], from: string | undefined, to: string | undefined, eased = false): readonly ChangeDetail[] {
  return (from ?? '').trim() === (to ?? '').trim() ? [] : [{ kind: 'text', field, from, to, eased }]
}

/** A change of the rules that something waves through; the reasons are read where they stand. */
export function suppressionChanges(before: Suppressing, after: Suppressing): readonly ChangeDetail[] {
  return changedText('suppress', listed(Object.keys(before.suppressed)), listed(Object.keys(after.suppressed)))
}

interface Suppressing {
  readonly suppressed: Readonly<Record<string, string>>
}

/** A list as one text, in an order that does not depend on how it is written. */
export function listed(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.toSorted().join(', ')
}
