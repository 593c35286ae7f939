import type { Diagnostic } from '../../domain/diagnostic.ts'
import { coded } from '../../domain/message.ts'
import type { CycleDraft } from '../cycle-draft.ts'
import { diagnosticAt, spotBelow } from '../spot.ts'
import { nodeAt } from '../yaml/yaml-node.ts'

/** Finds what a cycle lacks once its layers are merged: both days, in order. */
export function checkCycle(cycle: CycleDraft): readonly Diagnostic[] {
  const { start, end, spot } = cycle
  if (start !== undefined && end !== undefined && end < start) {
    const message = `Cycle ${cycle.id} ends on ${end}, before it starts on ${start}.`
    return [diagnosticAt(spotBelow(spot, 'end'), 'value', 'error', 'cycle-ends-before-start', message, { found: end, expected: `a date after ${start}` })]
  }
  return [...missingDay(cycle, 'start'), ...missingDay(cycle, 'end')]
}

function missingDay(cycle: CycleDraft, key: 'start' | 'end'): readonly Diagnostic[] {
  // A day that is there and wrong has had its diagnostic.
  const written = nodeAt(cycle.spot.yaml.root, [...cycle.spot.path, key])
  if (cycle[key] !== undefined || written?.value !== undefined) return []
  const example = key === 'start' ? 'start: 2026-10-01' : 'end: 2026-12-31'
  const message = coded`Cycle ${cycle.id} has no ${key}. Add its ${key === 'start' ? 'first' : 'last'} day, for example \`${example}\`.`
  return [diagnosticAt(cycle.spot, 'value', 'error', 'missing-key', message, { found: 'nothing', expected: key, example })]
}

/** Finds cycles that two files of one repository define; only one file may. */
export function checkCycleIds(cycles: readonly CycleDraft[]): readonly Diagnostic[] {
  return cycles.flatMap((cycle, index) => {
    const first = cycles.slice(0, index).find(({ id }) => id.toLowerCase() === cycle.id.toLowerCase())
    if (!first) return []
    const message = `Cycle ${cycle.id} is already defined in ${first.file}. Keep one file a cycle, or give this one another id.`
    return [diagnosticAt(spotBelow(cycle.spot, 'id'), 'value', 'error', 'duplicate-cycle', message, { found: cycle.id, expected: 'an id that is used once' })]
  })
}
