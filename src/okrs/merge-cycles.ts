import type { CycleDraft, KeyResultDraft, ObjectiveDraft } from './cycle-draft.ts'
import { suppressedBy } from './suppressed-by.ts'

/** Lays a repository's cycles over the company's: of what has the same id the nearer one counts, the rest is kept side by side. */
export function mergeCycles(near: readonly CycleDraft[], far: readonly CycleDraft[]): readonly CycleDraft[] {
  const merged = far.map((cycle) => {
    const nearer = near.find(({ id }) => folded(id) === folded(cycle.id))
    return nearer ? mergeCycle(nearer, cycle) : cycle
  })
  return [...merged, ...near.filter(({ id }) => !far.some((cycle) => folded(cycle.id) === folded(id)))]
}

function mergeCycle(near: CycleDraft, far: CycleDraft): CycleDraft {
  const replaced = new Set(near.objectives.flatMap((objective) => objective.keyResults.map(({ id }) => folded(id))))
  const nearById = new Map(near.objectives.map((objective) => [folded(objective.id), objective]))
  const farIds = new Set(far.objectives.map(({ id }) => folded(id)))
  const objectives = far.objectives.map((objective) => mergeObjective(nearById.get(folded(objective.id)), objective, replaced))
  return {
    ...near,
    start: near.start ?? far.start,
    end: near.end ?? far.end,
    suppressed: suppressedBy(far.suppressed, near.suppressed),
    objectives: [...objectives, ...near.objectives.filter(({ id }) => !farIds.has(folded(id)))],
  }
}

function mergeObjective(near: ObjectiveDraft | undefined, far: ObjectiveDraft, replaced: ReadonlySet<string>): ObjectiveDraft {
  const nearById = new Map(near?.keyResults.map((keyResult) => [folded(keyResult.id), keyResult]))
  const farIds = new Set(far.keyResults.map(({ id }) => folded(id)))
  const kept = far.keyResults.flatMap((keyResult): readonly KeyResultDraft[] => {
    const nearer = nearById.get(folded(keyResult.id))
    if (nearer) return [nearer]
    return replaced.has(folded(keyResult.id)) ? [] : [keyResult]
  })
  const keyResults = [...kept, ...(near?.keyResults ?? []).filter(({ id }) => !farIds.has(folded(id)))]
  if (!near) return { ...far, keyResults }
  // What the company calls private no repository can lay open, not even by naming it.
  const visibility = far.written.visibility === 'private' ? { visibility: 'private' as const } : {}
  const suppress = suppressedBy(far.written.suppress, near.written.suppress)
  return { ...near, written: { ...far.written, ...written(near), ...visibility, suppress }, keyResults }
}

/** What the nearer file says itself, so that what it leaves out is still the company's. */
function written(objective: ObjectiveDraft): ObjectiveDraft['written'] {
  return Object.fromEntries(Object.entries(objective.written).filter(([, value]) => value !== undefined))
}

/** Ids that differ only in case are the same id, as they are in references. */
function folded(id: string): string {
  return id.toLowerCase()
}
