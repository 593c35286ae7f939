import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { CycleDraft, ObjectiveDraft } from '../cycle-draft.ts'
import { checkOwner } from './check-owner.ts'
import { nearestWord } from '../nearest-word.ts'
import { diagnosticAt, spotBelow } from '../spot.ts'

/** With more objectives than anybody has, looking for the nearest would take longer than it helps. */
const MOST_SUGGESTED_FROM = 100

/** Finds objectives that nothing measures, and parents that do not exist. */
export function checkObjective(objective: ObjectiveDraft, cycle: CycleDraft): readonly Diagnostic[] {
  return [...checkKeyResults(objective), ...checkParent(objective, cycle), ...checkOwner(objective.written.owner, objective.spot)]
}

function checkKeyResults({ id, written, keyResults, spot }: ObjectiveDraft): readonly Diagnostic[] {
  if (keyResults.length > 0 || written.key_results?.length !== 0) return []
  const message = `Objective ${id} has no key results, so nothing would show that it is reached.`
  return [diagnosticAt(spot, 'value', 'warning', 'objective-without-key-results', message, { found: 'nothing', expected: 'two to five key results' })]
}

function checkParent({ id, written, spot }: ObjectiveDraft, cycle: CycleDraft): readonly Diagnostic[] {
  const { parent } = written
  if (parent === undefined || cycle.objectives.some((objective) => objective.id === parent && parent !== id)) return []
  const ids = cycle.objectives.length > MOST_SUGGESTED_FROM ? [] : cycle.objectives.map((objective) => objective.id).filter((other) => other !== id)
  const near = nearestWord(parent, ids)
  const question = near === undefined ? '' : ` Did you mean ${near}?`
  const message = `Objective ${id} names the parent ${parent}, which is no other objective of cycle ${cycle.id}.${question}`
  return [diagnosticAt(spotBelow(spot, 'parent'), 'value', 'warning', 'unknown-parent', message, { found: parent, expected: ids.join(', '), ...(near === undefined ? {} : { fix: near }) })]
}
