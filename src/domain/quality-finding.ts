import type { Message } from './message.ts'

/** What a quality rule would have changed, to be shown beside what it is about. */
export interface QualityFinding {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  /** In English, with the question that leads on. */
  readonly message: Message
  /** The key result in one line, rewritten; ⟨…⟩ marks what only people know. */
  readonly suggestion: string | undefined
}

/** A finding with what it is about: a key result, an objective, or, where neither is named, the whole cycle; by their ids. */
export interface FindingOnPlan {
  readonly cycle: string
  readonly objective?: string | undefined
  readonly keyResult?: string | undefined
  readonly finding: QualityFinding
}
