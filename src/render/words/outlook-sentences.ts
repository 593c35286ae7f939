import type { Day } from '../../domain/day.ts'
import type { NoForecastReason, Reach } from '../../report/forecast/forecast.ts'
import type { RevisedField } from '../../report/revisions/revision.ts'
import type { StatusReason } from '../../report/status.ts'
import type { Phrase } from '../phrase/phrase.ts'

/** A forecast in numbers with their unit. */
interface ForecastWords {
  readonly due: Day
  readonly value: string
  readonly low: string
  readonly high: string
  readonly range: string
  readonly checkIns: number
  readonly perWeek: string
}

/** Sentences about where a key result goes, and how it was revised on the way. */
export interface OutlookSentences {
  readonly label: string
  readonly forecast: (forecast: ForecastWords) => Phrase
  readonly reach: Readonly<Record<Reach, string>>
  readonly reachedOn: (day: string) => string
  readonly none: (reason: NoForecastReason, checkIns: number, needed: number) => string | undefined
  /** Which of its sources a status comes from, in brackets. */
  readonly because: Readonly<Record<StatusReason, string>>
  /** In place of its pace, of a level that is to be held. */
  readonly notHeld: string
  /** In place of its pace, once the due date has passed. */
  readonly pastDue: (due: string) => string
  /** Beside a status whose check-in is old. */
  readonly silentSince: (day: string) => string
  readonly chart: (id: string) => Phrase
  readonly chartDescription: (facts: { readonly path: string; readonly checkIns: number; readonly due: string }) => Phrase
  readonly meter: (share: string, pace: string | undefined) => string
  readonly revisions: (count: number) => string
  readonly fields: Readonly<Record<RevisedField, string>>
  readonly revised: (field: string, before: Phrase, after: Phrase) => Phrase
  readonly loosened: string
  readonly midCycle: string
}
