import type { Cycle } from '../domain/cycle.ts'
import type { KeyResult } from '../domain/key-result.ts'
import type { Objective } from '../domain/objective.ts'
import { keyResultsOf } from '../domain/plan.ts'
import type { ChangeSite, PlanChange } from '../domain/plan-change.ts'
import { type ChangeDetail, changedText, listed, suppressionChanges } from './change-detail.ts'
import { keyResultChanges } from './key-result-changes.ts'
import { matchObjectives } from './match-cycles.ts'
import { folded, type Matching, type Pair } from './matching.ts'
import type { Promised } from './promised.ts'
import { namesOf, renamedKeyResult } from './renamed-key-result.ts'

/** What the plans know that two of their cycles are compared in. */
interface PlansAround {
  /** Where the day of the plan stands in a cycle of the former version, by the cycle's id. */
  readonly phaseOf: (cycle: string) => PlanChange['phase']
  readonly promisedBy: (pair: Pair<KeyResult>) => Promised
}

/** Everything in which a cycle differs from what it was; `keyResults` says which of its key results are the same ones. */
export function compareCycles({ before, after }: Pair<Cycle>, keyResults: Matching<KeyResult>, { phaseOf, promisedBy }: PlansAround): readonly PlanChange[] {
  const objectives = matchObjectives(before.objectives, after.objectives)
  const names = namesOf(keyResultsOf(after))
  const homes = new Map(objectives.pairs.map((one) => [folded(one.before.id), one.after.place]))
  const reused = reusedIds({ before, after }, keyResults)
  const found: readonly Found[] = [
    [siteOfCycle(after), cycleDetails({ before, after })],
    ...objectives.pairs.map((one) => [siteOfObjective(one.after, after), objectiveDetails(one)] as const),
    ...objectives.added.map((objective) => [siteOfObjective(objective, after), [{ kind: 'objective-added', objective }]] as const),
    ...objectives.removed.map((objective) => [siteOfObjective(objective, before), [{ kind: 'objective-removed', objective }]] as const),
    ...reused.map((one) => [siteOf(one.after), [{ kind: 'key-result-reused', from: one.before, to: one.after }]] as const),
    ...keyResults.pairs.map((one) => [siteOf(one.after), [...renamedKeyResult(one, names), ...movedKeyResult(one, before, objectives), ...keyResultChanges(one, promisedBy(one))], one.before.cycleId] as const),
    ...keyResults.added.map((keyResult) => [siteOf(keyResult), [{ kind: 'key-result-added', keyResult }]] as const),
    ...keyResults.removed.map((keyResult) => [{ ...siteOf(keyResult), holder: homes.get(folded(keyResult.objectiveId)) }, [{ kind: 'key-result-removed', keyResult, eased: true }]] as const),
  ]
  return found.flatMap(([site, details, cycle = before.id]) => details.map((detail): PlanChange => ({ ...detail, site, phase: phaseOf(cycle), eased: detail.eased === true })))
}

/** Details of a change, where it was made, and the cycle in which it was before where that is another one. */
type Found = readonly [site: ChangeSite, details: readonly ChangeDetail[], cycle?: string]

function cycleDetails({ before, after }: Pair<Cycle>): readonly ChangeDetail[] {
  const [from, to] = [before, after].map(({ start, end }) => ({ start, end }))
  return [
    ...(folded(before.id) === folded(after.id) ? [] : [{ kind: 'cycle-renamed', from: before.id, to: after.id } as const]),
    ...(from === undefined || to === undefined || (from.start === to.start && from.end === to.end) ? [] : [{ kind: 'cycle-dates', from, to, eased: to.end > from.end } as const]),
    ...suppressionChanges(before, after),
  ]
}

function objectiveDetails({ before, after }: Pair<Objective>): readonly ChangeDetail[] {
  return [
    ...(folded(before.id) === folded(after.id) ? [] : [{ kind: 'objective-renamed', from: before.id, to: after.id } as const]),
    ...(['title', 'why', 'owner', 'team', 'parent', 'visibility'] as const).flatMap((field) => changedText(field, before[field], after[field])),
    ...changedText('accepted_by', listed(before.acceptedBy ?? []), listed(after.acceptedBy ?? [])),
    ...suppressionChanges(before, after),
  ]
}

/** A key result whose objective is another one, and not only under another id. */
function movedKeyResult({ before, after }: Pair<KeyResult>, former: Cycle, objectives: Matching<Objective>): readonly ChangeDetail[] {
  if (folded(before.cycleId) !== folded(former.id)) return [homes(before, after)]
  const home = objectives.pairs.find((pair) => folded(pair.before.id) === folded(before.objectiveId))?.after.id
  return folded(home ?? before.objectiveId) === folded(after.objectiveId) ? [] : [homes(before, after)]
}

function homes(before: KeyResult, after: KeyResult): ChangeDetail {
  return { kind: 'key-result-moved', from: { cycle: before.cycleId, objective: before.objectiveId }, to: { cycle: after.cycleId, objective: after.objectiveId } }
}

/** Ids of both versions that do not name the same key result in them. */
function reusedIds({ before, after }: Pair<Cycle>, { pairs }: Matching<KeyResult>): readonly Pair<KeyResult>[] {
  const ids = new Map(keyResultsOf(after).map((keyResult) => [folded(keyResult.id), keyResult]))
  const successors = new Map(pairs.map((pair) => [pair.before, pair.after]))
  return keyResultsOf(before).flatMap((keyResult) => {
    const other = ids.get(folded(keyResult.id))
    return other === undefined || successors.get(keyResult) === other ? [] : [{ before: keyResult, after: other }]
  })
}

/** Where a cycle stands. */
export function siteOfCycle({ id, file }: Cycle): ChangeSite {
  return { cycle: id, title: '', place: { file, line: 1, column: 1 } }
}

function siteOfObjective({ id, title, place }: Objective, cycle: Cycle): ChangeSite {
  return { cycle: cycle.id, objective: id, title, place }
}

function siteOf({ cycleId, objectiveId, id, title, place, fieldPlaces }: KeyResult): ChangeSite {
  return { cycle: cycleId, objective: objectiveId, keyResult: id, title, place, fieldPlaces }
}
