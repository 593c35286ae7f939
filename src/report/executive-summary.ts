import type { Attention } from './attention/attention.ts'
import { decisionsOf } from './attention/decisions-of.ts'
import { meanProgress } from './mean-progress.ts'
import type { ObjectiveReport } from './objective-report.ts'

/** How many key results' forecasts end where, of those that are no learning goals. */
interface ForecastCount {
  /** Achieved, or the whole range is beyond the target. */
  readonly likely: number
  readonly possible: number
  readonly unlikely: number
  /** Nobody can say. */
  readonly unknown: number
}

/** What an executive reads first: where the cycle stands, and what waits for a decision; what changed is the report's `changes`. */
export interface ExecutiveSummary {
  /** The key result that stands above the others, where the file names one. */
  readonly northStar: string | undefined
  /** The mean of the key results' progress by weight, each between 0 and 1. */
  readonly progress: number | undefined
  readonly forecasts: ForecastCount
  /** The gravest matter of each key result that has a grave one, and grave matters of none, at most five; what is off its track first. */
  readonly decisions: readonly Attention[]
  /** How many more there are. */
  readonly moreDecisions: number
}

const MOST_DECISIONS = 5

/** The executive summary of what is reported. */
export function executiveSummaryOf(objectives: readonly ObjectiveReport[], attention: readonly Attention[]): ExecutiveSummary {
  const keyResults = objectives.flatMap((objective) => objective.keyResults)
  const forecasts = { likely: 0, possible: 0, unlikely: 0, unknown: 0 }
  for (const { intent, status, forecast } of keyResults) {
    if (intent === 'learn') continue
    forecasts[status === 'achieved' ? 'likely' : (forecast.kind === 'forecast' ? forecast.reach : undefined) ?? 'unknown'] += 1
  }
  const decisions = decisionsOf(attention)
  return {
    northStar: keyResults.find((keyResult) => keyResult.northStar)?.id,
    progress: meanProgress(keyResults),
    forecasts,
    decisions: decisions.slice(0, MOST_DECISIONS).flatMap(([gravest]) => gravest ?? []),
    moreDecisions: Math.max(0, decisions.length - MOST_DECISIONS),
  }
}
