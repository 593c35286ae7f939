import type { Phrase } from '../phrase/phrase.ts'

/** Sentences about what is different from an earlier report. */
export interface ChangeSentences {
  readonly title: string
  readonly since: (day: string) => string
  readonly first: string
  readonly nothing: string
  readonly added: string
  readonly removed: string
  readonly value: string
  /** Why a status is another one although nobody has written anything down. */
  readonly duePassed: (due: string) => string
  readonly stillUnread: string
  readonly target: string
  readonly baseline: string
  readonly uncovered: string
  readonly relinked: (before: Phrase, after: Phrase) => Phrase
  readonly unlinked: string
  readonly earlier: string
  readonly week: (day: string) => string
}
