/** What keeps an item from being linked; stable codes, others test against them. */
export type ProblemCode =
  | 'key-result-missing' | 'key-result-placeholder' | 'key-result-unknown' | 'key-result-ambiguous' | 'key-result-closed'
  | 'impact-missing' | 'impact-placeholder' | 'impact-not-a-number' | 'impact-ambiguous' | 'impact-wrong-direction' | 'impact-wrong-unit'
  | 'impact-out-of-range' | 'impact-no-baseline' | 'impact-date-invalid' | 'impact-confidence-invalid' | 'impact-key-result-unlinked'
  | 'field-missing' | 'field-invalid' | 'waiver-without-reason' | 'origin-unreadable' | 'company-unreadable'

/** One reason for a verdict, with everything that its author needs to mend it. */
export interface Problem {
  readonly code: ProblemCode
  /** The field it is about: `key_result`, `expected_impact`, `confidence`, … */
  readonly field: string
  readonly message: string
  readonly found: string
  readonly expected: string
  readonly example: string
  /** Nearest ids, where a reference did not resolve. */
  readonly suggestions?: readonly string[] | undefined
}

/** What a note is about; stable codes. */
export type NoteCode = 'impact-exceeds-key-result' | 'impact-after-deadline' | 'impact-in-the-past' | 'impact-unit-assumed' | 'impact-confidence-unread' | 'impact-date-unread' | 'impact-several' | 'key-result-future' | 'key-result-elsewhere'
  | 'field-unread' | 'field-assumed' | 'field-several' | 'waiver-without-label'

/** Something worth a look that fails nobody: a promise larger than the key result, a date after its deadline. */
export interface Note {
  readonly code: NoteCode
  readonly message: string
}
