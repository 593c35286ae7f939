import type { Cycle } from '../../domain/cycle.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Objective } from '../../domain/objective.ts'

/** What a finding is about. */
export type Subject =
  | { readonly kind: 'key-result'; readonly keyResult: KeyResult }
  | { readonly kind: 'objective'; readonly objective: Objective; readonly cycle: Cycle }
  | { readonly kind: 'cycle'; readonly cycle: Cycle }

/** The key results whose `suppress` can wave a finding through; what is about a whole cycle can only be switched off. */
export function wavingKeyResults(subject: Subject): readonly KeyResult[] {
  switch (subject.kind) {
    case 'key-result': return [subject.keyResult]
    case 'objective': return subject.objective.keyResults
    case 'cycle': return []
  }
}
