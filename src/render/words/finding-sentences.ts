import type { Phrase } from '../phrase/phrase.ts'

/** What stands around the findings of quality rules, whose own words are English. */
export interface FindingSentences {
  /** The line under which they are folded. */
  readonly summary: (about: 'objective' | 'keyResult' | 'cycle', count: number) => Phrase
  /** What a rule finds, in the language of the report; undefined where what it says of a line is in that language already. */
  readonly headline: (rule: string) => string | undefined
  /** Before a rewriting. */
  readonly rewriting: string
  readonly more: (count: number, command: Phrase) => Phrase
  /** How many the whole report has, where none is shown. */
  readonly unseen: (count: number, command: Phrase) => Phrase
}
