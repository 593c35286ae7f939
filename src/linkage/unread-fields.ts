import type { FieldName } from '../domain/settings.ts'
import type { Note, Problem } from '../domain/problem.ts'
import { fieldExpectation, type FurtherField } from './field-expectation.ts'
import { fieldTitle } from './field-title.ts'
import { asFound } from './impacts/impact-problem.ts'
import type { Context, Statement } from './statement.ts'

const SHIRT_FIELDS = ['effort', 'size'] as const
/** One letter is no answer elsewhere. */
const SHIRT = /^(?:xxs|xs|s|m|l|xl|xxl)$/i

/** Fields that are filled in and nobody can count with, and those with several values, of which the first counts; what is a problem already is not noted besides. */
export function unreadFields({ unreadable, several, readings }: Statement, given: ReadonlySet<FieldName>, problems: readonly Problem[], context: Context): readonly Note[] {
  const shirts = SHIRT_FIELDS.filter((name) => readings[name].kind === 'placeholder' && SHIRT.test(readings[name].text))
  const notes = [...unreadable.filter((name) => !given.has(name)), ...shirts, ...several].filter((name) => !problems.some(({ field }) => field === name))
  return notes.flatMap((name): readonly Note[] => {
    const reading = readings[name]
    if (reading.kind === 'absent' || name === 'key_result' || name === 'expected_impact') return []
    return [!several.includes(name) ? unread(name, reading.text, context) : { code: 'field-several', message: `"${title(name, context)}" has several values (${asFound(reading.text.replaceAll('\n', ', '))}); the first one counts.` }]
  })
}

function unread(name: FurtherField, text: string, context: Context): Note {
  const { expected, example } = fieldExpectation(name, context.plan.today)
  return { code: 'field-unread', message: `"${asFound(text)}" was not read as "${title(name, context)}": expected is ${expected}, such as "${example}".` }
}

function title(name: FurtherField, { settings }: Context): string {
  return fieldTitle(name, settings.fields)
}
