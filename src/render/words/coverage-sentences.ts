import type { Phrase } from '../phrase/phrase.ts'

/** Sentences about what has a plan and what has none; quantities come as text with their unit. */
export interface CoverageSentences {
  /** What looks for the answer, undefined once nothing does any more, and what has shipped without one. */
  readonly learning: (open: number | undefined, unanswered: number) => Phrase
  readonly noTarget: string
  readonly noValue: string
  /** After the cycle. */
  readonly noReading: string
  /** Baseline and target are the same, and the value is another. */
  readonly held: string
  readonly met: string
  /** No open initiative is linked. */
  readonly bare: (id: string, gap: string) => Phrase
  /** How much is needed and promised, and how it ends. */
  readonly promised: (facts: PromiseFacts, ending: CoverageEnding) => Phrase
  /** After the cycle. */
  readonly short: (id: string, size: string) => Phrase
  /** With what the confidence leaves of it, where that is not all. */
  readonly awaited: (claims: number, promised: string, weighted: string | undefined) => Phrase
  readonly withoutConfidence: (count: number, all: number) => string
  readonly withoutNumber: (count: number, all: number) => string
  /** In a table cell. */
  readonly cell: { readonly met: string; readonly bare: string; readonly unplanned: (size: string) => Phrase; readonly short: (size: string) => Phrase }
}

/** What is needed and what is promised. */
interface PromiseFacts {
  readonly id: string
  readonly gap: string
  readonly claims: number
  readonly promised: string
}

/** What the promises leave, or that they leave nothing, or that they are more than can be. */
export type CoverageEnding =
  | { readonly kind: 'uncovered'; readonly size: string; readonly single: boolean }
  | { readonly kind: 'over-promised'; readonly share: string | undefined }
  | { readonly kind: 'enough' }
