import type { Diagnostic } from '../domain/diagnostic.ts'
import type { CycleDraft, ObjectiveDraft } from './cycle-draft.ts'
import { nearestWord } from './nearest-word.ts'
import { diagnosticAt, spotBelow } from './spot.ts'

/** Finds objectives that nothing measures, and parents that do not exist. */
export function checkObjective(objective: ObjectiveDraft, cycle: CycleDraft): readonly Diagnostic[] {
  return [...checkKeyResults(objective), ...checkParent(objective, cycle)]
}

function checkKeyResults({ id, written, keyResults, spot }: ObjectiveDraft): readonly Diagnostic[] {
  if (keyResults.length > 0 || written.key_results?.length !== 0) return []
  const message = `Objective ${id} has no key results, so nothing would show that it is reached.`
  return [diagnosticAt(spot, 'value', 'warning', 'objective-without-key-results', message, { found: 'nothing', expected: 'two to five key results' })]
}

function checkParent({ id, written, spot }: ObjectiveDraft, cycle: CycleDraft): readonly Diagnostic[] {
  const { parent } = written
  const ids = cycle.objectives.map((objective) => objective.id).filter((other) => other !== id)
  if (parent === undefined || ids.includes(parent)) return []
  const near = nearestWord(parent, ids)
  const question = near === undefined ? '' : ` Did you mean ${near}?`
  const message = `Objective ${id} names the parent ${parent}, which is no other objective of cycle ${cycle.id}.${question}`
  return [diagnosticAt(spotBelow(spot, 'parent'), 'value', 'warning', 'unknown-parent', message, { found: parent, expected: ids.slice(0, 20).join(', '), ...(near === undefined ? {} : { fix: near }) })]
}
