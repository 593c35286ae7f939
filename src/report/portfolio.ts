import type { Stage } from '../domain/stage.ts'
import type { VerdictKind } from '../domain/verdict.ts'
import type { InitiativeReport, Placement } from './initiative-report.ts'

/** How many initiatives the cycle has, and of which kinds; every initiative counts once in each list. */
export interface Portfolio {
  readonly initiatives: number
  /** Closed before the cycle began, and so left out of all other numbers. */
  readonly past: number
  readonly verdicts: Readonly<Record<Exclude<VerdictKind, 'not-an-initiative'>, number>>
  readonly stages: Readonly<Record<Stage, number>>
  readonly placements: Readonly<Record<Placement, number>>
}

/** Counts initiatives by verdict, stage and place in the report. */
export function portfolioOf(initiatives: readonly InitiativeReport[], past: number): Portfolio {
  const verdicts = { linked: 0, inherited: 0, waived: 0, exempt: 0, missing: 0, invalid: 0, 'okrs-invalid': 0, unverifiable: 0 }
  const stages = { open: 0, proposed: 0, accepted: 0, committed: 0, shipped: 0, measured: 0, dropped: 0 }
  const placements = { linked: 0, 'other-cycle': 0, confidential: 0, waived: 0, exempt: 0, unlinked: 0 }
  for (const { verdict, stage, placement } of initiatives) {
    if (verdict !== 'not-an-initiative') verdicts[verdict] += 1
    stages[stage] += 1
    placements[placement] += 1
  }
  return { initiatives: initiatives.length, past, verdicts, stages, placements }
}
