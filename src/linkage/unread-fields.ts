import type { FieldName } from '../domain/settings.ts'
import type { InitiativeFields } from '../domain/initiative-fields.ts'
import type { Note, Problem } from '../domain/problem.ts'
import type { FieldReading } from './answer.ts'
import { fieldExpectation, type FurtherField } from './field-expectation.ts'
import { fieldTitle } from './field-title.ts'
import { asFound } from './impacts/impact-problem.ts'
import type { Context, Statement } from './statement.ts'

const SHIRT_FIELDS = ['effort', 'size'] as const
/** One letter is no answer elsewhere. */
const SHIRT = /^(?:xxs|xs|s|m|l|xl|xxl)$/i

/** Days that nobody can count with, which are no filler where a day is asked for. */
const SOME_DAY = /^(?:soon|later)$/i

/** Fields that are filled in and nobody can count with, and those with several values, of which the first counts; what is a problem already is not noted besides. */
export function unreadFields({ unreadable, several, readings, fields }: Statement, given: ReadonlySet<FieldName>, problems: readonly Problem[], context: Context): readonly Note[] {
  const shirts = SHIRT_FIELDS.filter((name) => readings[name].kind === 'placeholder' && SHIRT.test(readings[name].text))
  const days = readings.measure_by.kind === 'placeholder' && SOME_DAY.test(readings.measure_by.text) ? ['measure_by' as const] : []
  const notes = [...[...unreadable, ...days].filter((name) => !given.has(name)), ...shirts, ...several].filter((name) => !problems.some(({ field }) => field === name))
  const told = notes.flatMap((name): readonly Note[] => {
    const reading = readings[name]
    if (reading.kind === 'absent' || name === 'key_result' || name === 'expected_impact') return []
    return [!several.includes(name) ? unread(name, reading.text, context) : { code: 'field-several', message: `"${title(name, context)}" has several values (${asFound(reading.text.replaceAll('\n', ', '))}); the first one counts.` }]
  })
  return [...told, ...assumedKind(readings.kind, fields.workKind, context)]
}

/** A feature is counted as an outcome, as most are built for one. */
function assumedKind(reading: FieldReading, kind: InitiativeFields['workKind'], context: Context): readonly Note[] {
  if (reading.kind !== 'answered' || kind !== 'outcome' || /\boutcomes?\b/i.test(reading.text)) return []
  return [{ code: 'field-assumed', message: `"${asFound(reading.text)}" was read as "${title('kind', context)}: outcome"; expected is ${fieldExpectation('kind', context.plan.today).expected}.` }]
}

function unread(name: FurtherField, text: string, context: Context): Note {
  const { expected, example } = fieldExpectation(name, context.plan.today)
  return { code: 'field-unread', message: `"${asFound(text)}" was not read as "${title(name, context)}": expected is ${expected}, such as "${example}".` }
}

function title(name: FurtherField, { settings }: Context): string {
  return fieldTitle(name, settings.fields)
}
