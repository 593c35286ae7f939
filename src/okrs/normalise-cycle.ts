import type { Cycle } from '../domain/cycle.ts'
import type { Objective } from '../domain/objective.ts'
import type { CycleDraft, ObjectiveDraft } from './cycle-draft.ts'
import { normaliseKeyResult } from './normalise-key-result.ts'
import { placeOf } from './spot.ts'
import { suppressedBy } from './suppressed-by.ts'

/** What the program means by a cycle whose days are known. */
export function normaliseCycle(draft: CycleDraft): Cycle | undefined {
  const { id, start, end, file } = draft
  if (start === undefined || end === undefined) return undefined
  return { id, start, end, file, suppressed: draft.suppressed, objectives: draft.objectives.map((objective) => normaliseObjective(objective, id, end)) }
}

function normaliseObjective({ id, written, spot, keyResults }: ObjectiveDraft, cycleId: string, cycleEnd: string): Objective {
  return {
    id,
    title: (written.title ?? '').trim(),
    why: written.why,
    owner: written.owner,
    acceptedBy: written.accepted_by === undefined ? undefined : [written.accepted_by].flat().filter((acceptor) => acceptor !== undefined),
    team: written.team,
    parent: written.parent,
    visibility: written.visibility ?? 'public',
    keyResults: keyResults.map((draft) => normaliseKeyResult(draft, { objectiveId: id, cycleId, cycleEnd })),
    place: placeOf(spot),
    suppressed: suppressedBy(written.suppress),
  }
}
