import type { Day } from '../../domain/day.ts'
import type { ReportReading } from '../../report/report-reading.ts'
import type { Phrase } from '../phrase/phrase.ts'

/** The sentences of the report, but for those about coverage and about single matters. */
export interface ReportSentences {
  readonly noCycle: string
  readonly begins: (start: Day) => string
  readonly week: (week: number, weeks: number) => string
  readonly ended: string
  /** How many repositories the report is about, and what of them it does not hold. */
  readonly reading: (reading: ReportReading) => Phrase
  readonly noKeyResult: () => Phrase
  /** How many key results stand how, each part `2 are at risk`. */
  readonly standing: (all: number, parts: readonly Phrase[]) => Phrase
  readonly standingPart: (count: number, predicate: string) => string
  readonly largestGap: (id: Phrase, gap: string, uncovered: string | undefined) => Phrase
  /** Which key results a mean is of, where that is not all of them. */
  readonly readings: (measured: number, all: number) => Phrase
  readonly nothingWaits: string
  readonly waiting: (count: number) => Phrase
  readonly moreDecisions: (count: number) => string
  readonly moreMatters: (count: number) => string
  readonly nothingUrgent: string
  readonly furtherMatters: (count: number) => string
  readonly restInData: (count: number) => string
  readonly more: (count: number) => string
  readonly moreNames: (count: number) => string
  readonly moreInReport: (count: number) => string
  readonly noKeyResultsYet: () => Phrase
  readonly allCovered: string
  readonly coverageIntroduction: () => Phrase
  readonly timeGone: (share: string, day: string) => string
  readonly readBefore: (day: string) => string
  readonly stakeholder: (owner: Phrase) => Phrase
  readonly proxy: string
  readonly northStar: string
  readonly levels: Readonly<Record<'product' | 'business', string>>
  readonly quoted: (text: Phrase, day: string) => Phrase
  readonly checkIns: (count: number, shown: number | undefined) => string
  readonly score: (name: string, value: string, rank: number | undefined) => string
  readonly evidence: (text: Phrase) => Phrase
  readonly hypothesis: (text: Phrase) => Phrase
  readonly through: (item: Phrase) => Phrase
  readonly deliveredBy: (items: readonly Phrase[], rest: number) => Phrase
  readonly stillAhead: (change: string) => Phrase
  readonly wasAhead: (change: string) => Phrase
  readonly actual: (text: Phrase) => Phrase
  readonly dropped: (count: number) => Phrase
  readonly placements: WorkPlacements
  readonly work: (all: number, parts: readonly Phrase[]) => Phrase
  readonly past: (count: number) => Phrase
  readonly tree: () => Phrase
  readonly desk: (who: Phrase, keyResults: number, ids: Phrase, initiatives: number) => Phrase
  readonly unlinked: (count: number) => Phrase
  readonly waived: (count: number, withoutReason: number) => string
  readonly elsewhere: (count: number) => string
  readonly moreProblems: (count: number) => string
  readonly asDefined: string
  readonly split: () => Phrase
  readonly wholeReport: () => Phrase
  readonly sources: { readonly definedIn: (file: Phrase) => Phrase; readonly data: (file: Phrase) => Phrase; readonly page: (file: Phrase) => Phrase }
  /** The rules behind the numbers, a point each; `stages` is undefined where the report shows none. */
  readonly guide: (stages: Phrase | undefined) => readonly Phrase[]
}

/** Where work stands, after a number: `3 linked to a key result of this cycle`. */
interface WorkPlacements {
  readonly linked: () => Phrase
  readonly otherCycle: string
  readonly confidential: () => Phrase
  readonly waived: string
  readonly exempt: string
  readonly missing: () => Phrase
  readonly invalid: string
  readonly unverifiable: string
  readonly okrsInvalid: string
}
