import type { Day } from '../../domain/day.ts'
import type { Diagnostic } from '../../domain/diagnostic.ts'
import { coded } from '../../domain/message.ts'
import { checkOwner } from './check-owner.ts'
import type { CycleDraft, KeyResultDraft } from '../cycle-draft.ts'
import { shownValue } from '../shown-value.ts'
import { diagnosticAt, spotBelow } from '../spot.ts'
import { nodeAt } from '../yaml/yaml-node.ts'

/** Finds what single values cannot show: a goal without a number, readings twice a day, dates and bounds that do not fit together. */
export function checkKeyResult(draft: KeyResultDraft, cycle: CycleDraft, today: Day): readonly Diagnostic[] {
  return [
    ...checkTarget(draft),
    ...checkBaseline(draft),
    ...checkDue(draft, cycle),
    ...checkCheckIns(draft, today),
    ...checkGuardrails(draft),
    ...checkOwner(draft.written.owner, draft.spot),
  ]
}

function checkTarget({ id, written, spot }: KeyResultDraft): readonly Diagnostic[] {
  // A target or intent that is there and wrong has had its diagnostic.
  if (isWritten(spot, 'target') || (written.intent !== 'perform' && isWritten(spot, 'intent'))) return []
  const message = coded`${id} has no target. A key result that is to be performed needs one, for example \`target: 55\`; a question to be answered first is \`intent: learn\`.`
  return [diagnosticAt(spot, 'value', 'warning', 'missing-target', message, { found: 'nothing', expected: 'target', example: 'target: 55' })]
}

function checkBaseline({ id, written, spot }: KeyResultDraft): readonly Diagnostic[] {
  if (written.baseline !== 'pending') return []
  const message = coded`${id} still has no baseline. Measure where the number stands now and write it down, for example \`baseline: 40\`.`
  return [diagnosticAt(spotBelow(spot, 'baseline'), 'value', 'warning', 'baseline-pending', message, { found: 'pending', expected: 'a number', example: 'baseline: 40' })]
}

function checkDue({ id, written, spot }: KeyResultDraft, { start, end, id: cycleId }: CycleDraft): readonly Diagnostic[] {
  const { due } = written
  if (due === undefined || start === undefined || end === undefined || end < start || (due >= start && due <= end)) return []
  const message = `${id} is due on ${due}, outside cycle ${cycleId}, which goes from ${start} to ${end}.`
  return [diagnosticAt(spotBelow(spot, 'due'), 'value', 'warning', 'due-outside-cycle', message, { found: due, expected: `a date from ${start} to ${end}`, example: `due: ${end}` })]
}

function checkCheckIns({ id, written, spot }: KeyResultDraft, today: Day): readonly Diagnostic[] {
  const seen = new Set<Day>()
  return (written.check_ins ?? []).flatMap((checkIn, index) => {
    const date = checkIn?.date
    if (date === undefined) return []
    const isTwice = seen.has(date)
    seen.add(date)
    if (!isTwice && date <= today) return []
    const at = spotBelow(spot, 'check_ins', index, 'date')
    if (isTwice) return [diagnosticAt(at, 'value', 'warning', 'duplicate-check-in', `${id} has two check-ins on ${date}; the later one in the file counts.`, { found: date, expected: 'one check-in a day' })]
    return [diagnosticAt(at, 'value', 'warning', 'check-in-in-future', `${id} has a check-in on ${date}, which is still to come.`, { found: date, expected: `a date up to ${today}` })]
  })
}

function checkGuardrails({ id, written, spot }: KeyResultDraft): readonly Diagnostic[] {
  return (written.guardrails ?? []).flatMap((guardrail, index) => {
    const at = spotBelow(spot, 'guardrails', index)
    const name = `The guardrail ${shownValue(guardrail?.metric ?? index + 1)} of ${id}`
    if (guardrail?.min !== undefined && guardrail.max !== undefined && guardrail.min > guardrail.max) {
      return [diagnosticAt(spotBelow(at, 'min'), 'value', 'error', 'guardrail-bounds-crossed', `${name} has a min above its max, so no value could satisfy it.`, { found: `min ${guardrail.min}, max ${guardrail.max}`, expected: 'min below max' })]
    }
    if (guardrail === undefined || isWritten(at, 'min') || isWritten(at, 'max')) return []
    return [diagnosticAt(at, 'value', 'warning', 'guardrail-without-bounds', `${name} has neither min nor max, so it guards nothing.`, { found: 'nothing', expected: 'min or max', example: 'min: 4.2' })]
  })
}

function isWritten(spot: KeyResultDraft['spot'], key: string): boolean {
  return nodeAt(spot.yaml.root, [...spot.path, key])?.value !== undefined
}
