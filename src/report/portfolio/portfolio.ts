import { itemName } from '../../domain/item.ts'
import type { Stage } from '../../domain/stage.ts'
import type { VerdictKind } from '../../domain/verdict.ts'
import type { InitiativeReport, Placement } from '../initiative-report.ts'
import type { KeyResultReport } from '../key-result-report.ts'
import type { Load } from '../load.ts'
import { type DecisionMatrix, decisionMatrixOf } from './decision-matrix.ts'
import { dependenciesOf, type Dependency } from './dependencies-of.ts'
import { type Grouping, groupingsOf } from './groups-of.ts'
import { type Pareto, paretoOf } from './pareto.ts'
import { teamLoadOf } from './team-load.ts'
import { plannedWork } from './planned-work.ts'
import { type WorkMix, workMixOf } from './work-mix.ts'

/** How many initiatives the cycle has, and of which kinds; every initiative counts once in each list. */
export interface Portfolio {
  readonly initiatives: number
  /** Closed before the cycle began, and so left out of all other numbers. */
  readonly past: number
  readonly verdicts: Readonly<Record<Exclude<VerdictKind, 'not-an-initiative'>, number>>
  readonly stages: Readonly<Record<Stage, number>>
  readonly placements: Readonly<Record<Placement, number>>
  readonly pareto: Pareto
  readonly matrix: DecisionMatrix
  readonly mix: WorkMix
  readonly groupings: readonly Grouping[]
  /** What each team has on its desk. */
  readonly teams: readonly Load[]
  readonly dependencies: readonly Dependency[]
  /** Open initiatives that wait for something by GitHub's links, of which these were not read. */
  readonly dependenciesUnread: number
}

/** What a portfolio is made from. */
interface PortfolioFacts {
  /** By name. */
  readonly initiatives: ReadonlyMap<string, InitiativeReport>
  /** How many were over before the cycle began. */
  readonly past: number
  readonly keyResults: readonly KeyResultReport[]
  readonly groups: readonly string[]
  readonly debtBand: readonly [number, number]
}

/** Counts initiatives by verdict, stage and place in the report, and weighs those that promise something. */
export function portfolioOf({ initiatives: byName, past, keyResults, groups, debtBand }: PortfolioFacts): Portfolio {
  const initiatives = [...byName.values()]
  const verdicts = { linked: 0, inherited: 0, waived: 0, exempt: 0, missing: 0, invalid: 0, 'okrs-invalid': 0, unverifiable: 0 }
  const stages = { open: 0, proposed: 0, accepted: 0, committed: 0, shipped: 0, measured: 0, dropped: 0 }
  const placements = { linked: 0, 'other-cycle': 0, confidential: 0, waived: 0, exempt: 0, unlinked: 0 }
  for (const { verdict, stage, placement } of initiatives) {
    if (verdict !== 'not-an-initiative') verdicts[verdict] += 1
    stages[stage] += 1
    placements[placement] += 1
  }
  const planned = plannedWork(keyResults, byName)
  const work = ownWork(byName, keyResults)
  return {
    initiatives: initiatives.length,
    past,
    verdicts,
    stages,
    placements,
    pareto: paretoOf(planned),
    matrix: decisionMatrixOf(planned),
    mix: workMixOf(work, debtBand),
    groupings: groupingsOf(groups, work, planned, keyResults.map(({ id }) => id)),
    teams: teamLoadOf(keyResults, byName),
    dependencies: dependenciesOf(initiatives),
    dependenciesUnread: initiatives.filter(({ blockersUnread }) => blockersUnread).length,
  }
}

/** What people work on in this cycle, each piece once: what only delivers another item's promise is counted with that item, and bots' changes are nobody's plan. */
function ownWork(initiatives: ReadonlyMap<string, InitiativeReport>, keyResults: readonly KeyResultReport[]): readonly InitiativeReport[] {
  const promises = new Set<string>()
  const deliveries = new Set<string>()
  for (const { claims } of keyResults) for (const { item, role } of claims) (role === 'delivery' ? deliveries : promises).add(itemName(item))
  return [...initiatives].flatMap(([name, initiative]) => {
    const { stage, placement } = initiative
    const isOwn = stage !== 'dropped' && placement !== 'other-cycle' && placement !== 'exempt' && (promises.has(name) || !deliveries.has(name))
    return isOwn ? [initiative] : []
  })
}
