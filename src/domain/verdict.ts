import type { Day } from './day.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Impact } from './impact.ts'
import type { InitiativeFields } from './initiative-fields.ts'
import type { ItemReference } from './item.ts'
import type { Note, Problem } from './problem.ts'

/** The nine answers that every door gives. */
export type VerdictKind =
  | 'not-an-initiative' | 'exempt' | 'waived' | 'linked' | 'inherited' | 'missing' | 'invalid' | 'okrs-invalid' | 'unverifiable'

/** Why an initiative needs no key result, and who said so. */
export interface Waiver {
  readonly by: 'author' | 'branch' | 'label' | 'statement' | 'override'
  /** Login, branch or label name; the item's author for a statement; for an override, the person whom the body names beside the label. */
  readonly who: string
  /** As a person gave it; empty where nobody did, as a label alone says none. */
  readonly reason: string
  /** The day of an override, as the item's body keeps it. */
  readonly on?: Day | undefined
}

/** What was decided about one item, with all that explains it. */
export interface Verdict {
  readonly kind: VerdictKind
  /** Canonical ids, in the order in which they were written. */
  readonly keyResults: readonly string[]
  readonly impacts: readonly Impact[]
  readonly problems: readonly Problem[]
  readonly notes: readonly Note[]
  readonly fields: InitiativeFields
  readonly waiver?: Waiver | undefined
  readonly inheritedFrom?: ItemReference | undefined
  /** For `okrs-invalid`: what is wrong with the OKR file. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A verdict that says nothing but its kind, to build others on. */
export function plainVerdict(kind: VerdictKind): Verdict {
  return { kind, keyResults: [], impacts: [], problems: [], notes: [], fields: {}, diagnostics: [] }
}
