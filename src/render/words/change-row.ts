import type { CheckIn } from '../../domain/check-in.ts'
import type { Guardrail } from '../../domain/guardrail.ts'
import type { Cycle } from '../../domain/cycle.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { keyResultsOf } from '../../domain/plan.ts'
import type { PlanChange, TextField } from '../../domain/plan-change.ts'
import type { Quantity } from '../../domain/quantity.ts'
import type { Unit } from '../../domain/unit.ts'
import { formatNumber, formatShare } from '../../domain/format/format-number.ts'
import { formatQuantity } from '../../domain/format/format-quantity.ts'
import { given, joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { inOwnWords } from './own-words.ts'
import { aOrAn, counted, type Vocabulary } from './vocabulary.ts'

/** A change as a row: what it is, and how that was before and is now where it has a before and an after. */
interface ChangeRow {
  readonly what: Phrase
  readonly from?: Phrase | undefined
  readonly to?: Phrase | undefined
}

const LONGEST_TEXT = 160

/** A change in words, without what it is about. */
export function changeRow(change: PlanChange, vocabulary: Vocabulary): ChangeRow {
  const { what, ...values } = ourRow(change, vocabulary)
  return { what: inOwnWords(what, vocabulary.own), ...values }
}

function ourRow(change: PlanChange, vocabulary: Vocabulary): ChangeRow {
  switch (change.kind) {
    case 'cycle-added': case 'cycle-removed': case 'objective-added': case 'objective-removed': case 'key-result-added': case 'key-result-removed': return cameOrWent(change, vocabulary)
    case 'cycle-renamed': case 'objective-renamed': case 'key-result-renamed': return { what: words('id'), from: given(change.from, 60), to: given(change.to, 60) }
    case 'cycle-dates': return { what: words('dates'), from: words(`${change.from.start} – ${change.from.end}`), to: words(`${change.to.start} – ${change.to.end}`) }
    case 'key-result-reused': return { what: phrase`the id names another ${vocabulary.keyResult.one}`, from: given(change.from.title, LONGEST_TEXT), to: given(change.to.title, LONGEST_TEXT) }
    case 'key-result-moved': return { what: vocabulary.objective.one, from: homeWords(change.from, change.to.cycle), to: homeWords(change.to, change.from.cycle) }
    case 'text': return { what: words(FIELDS[change.field]), from: textWords(change.from), to: textWords(change.to) }
    case 'value': return { what: words(change.field), from: quantityWords(change.from), to: quantityWords(change.to) }
    case 'unit': return { what: words('unit'), from: unitWords(change.from), to: unitWords(change.to) }
    case 'due': return { what: words('due'), from: words(change.from), to: words(change.to) }
    case 'weight': return { what: words('weight'), from: words(formatNumber(change.from)), to: words(formatNumber(change.to)) }
    case 'mark': return { what: words(change.field === 'proxy' ? 'proxy metric' : 'north star'), from: words(change.set ? 'no' : 'yes'), to: words(change.set ? 'yes' : 'no') }
    case 'guardrail-added': return { what: words('guardrail'), from: NOTHING, to: guardrailWords(change.guardrail) }
    case 'guardrail-removed': return { what: words('guardrail'), from: guardrailWords(change.guardrail), to: NOTHING }
    case 'guardrail-changed': return { what: words('guardrail'), from: guardrailWords(change.from), to: guardrailWords(change.to) }
    case 'check-in-added': return { what: words(`check-in of ${change.checkIn.date}`), from: NOTHING, to: checkInWords(change.checkIn, change.unit) }
    case 'check-in-removed': return { what: words(`check-in of ${change.checkIn.date}`), from: checkInWords(change.checkIn, change.unit), to: NOTHING }
    case 'check-in-changed': return { what: words(`check-in of ${change.to.date}`), from: checkInWords(change.from, change.unit), to: checkInWords(change.to, change.unit) }
  }
}

/** A change on one line: `target: 55 % → 50 %`. */
export function changeLine(change: PlanChange, vocabulary: Vocabulary): Phrase {
  const { what, from, to } = changeRow(change, vocabulary)
  return from === undefined || to === undefined ? what : phrase`${what}: ${from} → ${to}`
}

type Arrival = Extract<PlanChange, { kind: `${'cycle' | 'objective' | 'key-result'}-${'added' | 'removed'}` }>

function cameOrWent(change: Arrival, vocabulary: Vocabulary): ChangeRow {
  switch (change.kind) {
    case 'cycle-added': return { what: phrase`new: a cycle with ${sizeWords(change.cycle, vocabulary)}, ${change.cycle.start} – ${change.cycle.end}` }
    case 'cycle-removed': return { what: phrase`removed, with ${sizeWords(change.cycle, vocabulary)}` }
    case 'objective-added': return { what: phrase`new: ${aOrAn(vocabulary.objective.one)} with ${counted(change.objective.keyResults.length, vocabulary.keyResult)}` }
    case 'objective-removed': return { what: phrase`removed, with its ${counted(change.objective.keyResults.length, vocabulary.keyResult)}` }
    case 'key-result-added': return { what: newKeyResult(change.keyResult) }
    case 'key-result-removed': return { what: words('removed') }
  }
}

function newKeyResult({ baseline, target, unit, due }: KeyResult): Phrase {
  if (target === undefined) return words('new')
  const way = baseline === undefined ? quantityWords({ value: target, unit }) : phrase`${quantityWords({ value: baseline, unit })} → ${quantityWords({ value: target, unit })}`
  return phrase`new: ${way} by ${due}`
}

function sizeWords(cycle: Cycle, vocabulary: Vocabulary): Phrase {
  return phrase`${counted(cycle.objectives.length, vocabulary.objective)} and ${counted(keyResultsOf(cycle).length, vocabulary.keyResult)}`
}

function homeWords({ cycle, objective }: { readonly cycle: string; readonly objective: string }, other: string): Phrase {
  return cycle === other ? given(objective, 60) : phrase`${given(objective, 60)} in ${given(cycle, 60)}`
}

function textWords(text: string | undefined): Phrase {
  return text === undefined || text.trim() === '' ? NOTHING : given(text, LONGEST_TEXT)
}

function quantityWords(quantity: Quantity | undefined): Phrase {
  return quantity === undefined ? NOTHING : given(formatQuantity(quantity.value, quantity.unit), 60)
}

function unitWords({ symbol }: Unit): Phrase {
  return symbol === '' ? words('a plain number') : given(symbol, 60)
}

function guardrailWords({ metric, unit, min, max, current }: Guardrail): Phrase {
  const bounds = [
    ...(min === undefined ? [] : [phrase`at least ${formatQuantity(min, unit)}`]),
    ...(max === undefined ? [] : [phrase`at most ${formatQuantity(max, unit)}`]),
    ...(current === undefined ? [] : [phrase`now ${formatQuantity(current, unit)}`]),
  ]
  return bounds.length === 0 ? given(metric, 100) : phrase`${given(metric, 100)}, ${joined(bounds, ', ')}`
}

function checkInWords({ value, confidence, note }: CheckIn, unit: Unit): Phrase {
  const sure = confidence === undefined ? words('') : words(` (${formatShare(confidence)} sure)`)
  const said = note === undefined || note.trim() === '' ? words('') : phrase`, ${given(note, 100)}`
  return phrase`${formatQuantity(value, unit)}${sure}${said}`
}

const NOTHING = words('–')

const FIELDS: Readonly<Record<TextField, string>> = {
  title: 'title', why: 'why', owner: 'owner', accepted_by: 'proposals accepted by', team: 'team', parent: 'contributes to', visibility: 'visibility', metric: 'definition of the metric',
  audience: 'audience', level: 'level', intent: 'intent', source: 'source of values', aliases: 'aliases', suppress: 'suppressed rules',
}
