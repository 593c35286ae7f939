import type { Markdown } from '../markdown/markdown.ts'
import type { Phrase } from '../phrase/phrase.ts'

/** What a check and a comment say about a change of the OKRs, to be put beside the verdict. */
export interface ReviewText {
  /** What the change comes to, in one line. */
  readonly title: Phrase
  /** For the check's summary. */
  readonly check: readonly Markdown[]
  /** For the comment; empty where there is nothing that anybody has to know. */
  readonly comment: readonly Markdown[]
  /** A finding keeps the pull request from passing. */
  readonly fails: boolean
}
