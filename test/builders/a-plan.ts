import type { Cycle } from '../../src/domain/cycle.ts'
import type { KeyResult } from '../../src/domain/key-result.ts'
import type { Objective } from '../../src/domain/objective.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { aKeyResult } from './a-key-result.ts'

/** An objective that holds the given key results. */
export function anObjective(parts: Partial<Objective> = {}): Objective {
  return {
    id: 'O1',
    title: 'New users reach value on their first day',
    visibility: 'public',
    keyResults: [aKeyResult()],
    place: { file: '.github/okrs.yml', line: 4, column: 5 },
    suppressed: {},
    ...parts,
  }
}

/** A cycle, the last quarter of 2026 unless told otherwise. */
export function aCycle(parts: Partial<Cycle> = {}): Cycle {
  return { id: '2026-Q4', start: '2026-10-01', end: '2026-12-31', objectives: [anObjective()], file: '.github/okrs.yml', suppressed: {}, ...parts }
}

/** The key results of the plan that `aPlan()` gives: a percentage, a duration, money, a learning goal and a count. */
export function typicalKeyResults(): readonly KeyResult[] {
  return [
    aKeyResult({ aliases: ['activation'], metric: 'Self-serve accounts that finish the onboarding checklist within 7 days', audience: 'new self-serve sign-ups' }),
    aKeyResult({ id: 'O1.KR2', title: 'Cut the median time to first report from 30 to 12 minutes', unit: 'min', baseline: 30, target: 12 }),
    aKeyResult({ id: 'O2.KR1', objectiveId: 'O2', title: 'Bring p95 of search from 900 ms to 400 ms', unit: 'ms', baseline: 900, target: 400 }),
    aKeyResult({ id: 'O2.KR2', objectiveId: 'O2', title: 'Grow expansion revenue from $1.2M to $2M', unit: '$', baseline: 1_200_000, target: 2_000_000 }),
    aKeyResult({ id: 'O3.KR1', objectiveId: 'O3', title: 'Learn why trials of large teams stall', intent: 'learn', unit: '', baseline: undefined, target: undefined }),
    aKeyResult({ id: 'O3.KR2', objectiveId: 'O3', title: 'Grow weekly active teams from 200 to 320', unit: 'teams', baseline: 200, target: 320 }),
  ]
}

/** A plan as of 2 November 2026 with three objectives in one cycle; `cycles` replaces them all. */
export function aPlan(parts: Partial<Plan> = {}): Plan {
  const all = typicalKeyResults()
  const objectives = ['O1', 'O2', 'O3'].map((id) => anObjective({ id, title: TITLES[id] ?? id, keyResults: all.filter((keyResult) => keyResult.objectiveId === id) }))
  return { today: '2026-11-02', cycles: [aCycle({ objectives })], ...parts }
}

/** A plan of one objective and one cycle that holds exactly these key results. */
export function aPlanOf(...keyResults: readonly KeyResult[]): Plan {
  return aPlan({ cycles: [aCycle({ objectives: [anObjective({ keyResults })] })] })
}

const TITLES: Readonly<Record<string, string>> = {
  O1: 'New users reach value on their first day',
  O2: 'The product is fast and worth its price',
  O3: 'Teams of every size stay',
}
