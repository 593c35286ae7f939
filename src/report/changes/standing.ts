import { itemName } from '../../domain/item.ts'
import type { Stage } from '../../domain/stage.ts'
import type { InitiativeReport, Placement } from '../initiative-report.ts'
import type { ObjectiveReport } from '../objective-report.ts'
import type { Status } from '../status.ts'

/** What of a key result is compared from report to report, in its unit. */
export interface KeyResultStanding {
  readonly baseline: number | undefined
  readonly now: number | undefined
  readonly target: number | undefined
  readonly status: Status
  /** What no open promise covers. */
  readonly uncovered: number | undefined
}

/** What of an initiative is compared from report to report. */
export interface InitiativeStanding {
  readonly stage: Stage
  readonly placement: Placement
  readonly keyResults: readonly string[]
}

/** How everything stands in one report: key results by id, initiatives by name. */
export interface Standing {
  readonly keyResults: ReadonlyMap<string, KeyResultStanding>
  readonly initiatives: ReadonlyMap<string, InitiativeStanding>
}

/** The standing that a report states. */
export function standingOf(objectives: readonly ObjectiveReport[], initiatives: readonly InitiativeReport[]): Standing {
  const keyResults = objectives.flatMap((objective) => objective.keyResults)
  return {
    keyResults: new Map(keyResults.map(({ id, baseline, now, target, status, coverage }) => [id, { baseline, now, target, status, uncovered: coverage.uncovered }])),
    initiatives: new Map(initiatives.map((initiative) => {
      const { stage, placement, keyResults: served } = initiative
      return [itemName(initiative), { stage, placement, keyResults: served }]
    })),
  }
}
