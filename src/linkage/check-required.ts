import type { Problem } from '../domain/problem.ts'
import type { FieldName } from '../domain/settings.ts'
import { fieldExpectation, type FurtherField } from './field-expectation.ts'
import { fieldTitle } from './field-title.ts'
import { isImpossibleConfidence } from './impacts/take-confidence.ts'
import { asFound } from './impacts/impact-problem.ts'
import type { Context, Statement } from './statement.ts'
import { unticked } from './unticked.ts'

/** The problems of required fields beside key result and impact; what an origin says counts, too. A confidence of 150 % is wrong wherever it stands. */
export function checkRequired(own: Statement, origins: readonly Statement[], given: ReadonlySet<FieldName>, context: Context): readonly Problem[] {
  const { confidence } = own.readings
  const { require } = context.settings
  const isImpossible = confidence.kind === 'answered' && isImpossibleConfidence(confidence.text)
  return (isImpossible && !require.includes('confidence') ? [...require, 'confidence' as const] : require).flatMap((name) => {
    if (name === 'key_result' || name === 'expected_impact' || given.has(name)) return []
    const reading = own.readings[name]
    if (reading.kind === 'answered') return own.unreadable.includes(name) ? [fieldProblem('field-invalid', name, reading.text, context)] : []
    const inherited = origins.some((origin) => origin.readings[name].kind === 'answered' && !origin.unreadable.includes(name))
    const box = unticked(reading)
    return inherited ? [] : [{ ...fieldProblem('field-missing', name, reading.kind === 'placeholder' ? reading.text : '', context), ...box }]
  })
}

function fieldProblem(code: 'field-missing' | 'field-invalid', name: FurtherField, found: string, { settings, plan }: Context): Problem {
  const { expected, example } = fieldExpectation(name, plan.today)
  const title = fieldTitle(name, settings.fields)
  const message = code === 'field-invalid' ? `"${asFound(found)}" cannot be read as ${expected}.` : `The field "${title}" is required here and ${found === '' ? 'is missing' : 'holds only a placeholder'}.`
  return { code, field: name, message, found: asFound(found), expected, example: `${title}: ${example}` }
}
