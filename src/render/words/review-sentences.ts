import type { EstimateHabit } from '../../report/review/calibration.ts'
import type { ReviewState } from '../../report/review/outcome-review.ts'
import type { Attention } from '../../report/attention/attention.ts'
import type { Phrase } from '../phrase/phrase.ts'

/** Sentences about what came of shipped work, and about the weekly meeting. */
export interface ReviewSentences {
  readonly title: string
  readonly caveat: string
  readonly none: string
  readonly overall: (reviews: number, hits: number, median: string) => Phrase
  readonly everybody: string
  readonly noTeam: string
  readonly team: string
  readonly reviews: string
  readonly hits: string
  readonly median: string
  readonly habit: string
  readonly habits: Readonly<Record<EstimateHabit, string>>
  readonly unreviewed: string
  readonly expected: string
  readonly actual: string
  readonly ratio: string
  readonly state: string
  readonly states: Readonly<Record<ReviewState, string>>
  readonly list: (count: number) => string
  readonly sync: {
    readonly title: string
    readonly owed: string
    readonly lastCheckIns: (days: number) => string
    readonly never: string
    readonly agenda: string
    /** The title of the issue about check-ins that are owed, and what it says around the list. */
    readonly issueTitle: string
    readonly isOwed: (days: number) => string
    readonly nobody: string
    readonly howTo: string
    readonly allIn: string
    readonly closesItself: string
    readonly topics: Readonly<Record<Attention['code'], string>>
  }
}
