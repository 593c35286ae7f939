import type { Cycle } from '../../domain/cycle.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Objective } from '../../domain/objective.ts'

/** What a finding is about. */
export type Subject =
  | { readonly kind: 'key-result'; readonly keyResult: KeyResult }
  | { readonly kind: 'objective'; readonly objective: Objective; readonly cycle: Cycle }
  | { readonly kind: 'cycle'; readonly cycle: Cycle }

/** What has a `suppress` of its own. */
export type Suppressor = KeyResult | Objective | Cycle

/** Whose `suppress` can wave a finding through: that of its subject, and of an objective's key results what is said of the objective. */
export function suppressorsOf(subject: Subject): readonly Suppressor[] {
  switch (subject.kind) {
    case 'key-result': return [subject.keyResult]
    case 'objective': return [subject.objective, ...subject.objective.keyResults]
    case 'cycle': return [subject.cycle]
  }
}
