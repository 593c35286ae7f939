import { addDays } from '../domain/day.ts'
import type { Problem } from '../domain/problem.ts'
import type { FieldName } from '../domain/settings.ts'
import { fieldTitle } from './field-title.ts'
import { isImpossibleConfidence } from './impacts/take-confidence.ts'
import { asFound } from './impacts/impact-problem.ts'
import type { Context, Statement } from './statement.ts'
import { unticked } from './unticked.ts'

/** Days ahead: long enough to see an effect. */
const MEASURED_AFTER = 28

/** What a field looks like when it is filled in, for fields that a repository may require. */
const EXPECTED: Readonly<Record<Exclude<FieldName, 'key_result' | 'expected_impact'>, readonly [expected: string, example: string]>> = {
  hypothesis: ['what you believe and why', 'If the form asks for less, more people finish it'],
  audience: ['who it is for', 'new self-serve sign-ups'],
  measure_by: ['a date as YYYY-MM-DD', ''],
  confidence: ['a share from 0 to 100 %', '70 %'],
  reach: ['a number of people or accounts', '1200'],
  effort: ['a number of person-weeks', '3'],
  size: ['rock, pebble or sand', 'pebble'],
  kind: ['outcome, tech debt or operations', 'outcome'],
  actual_impact: ['what was measured', '+1.4 pp'],
  evidence: ['what makes you think so', 'five of eight people in the usability test gave up at the form'],
}

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

function fieldProblem(code: 'field-missing' | 'field-invalid', name: keyof typeof EXPECTED, found: string, { settings, plan }: Context): Problem {
  const [expected, usual] = EXPECTED[name]
  const example = name === 'measure_by' ? addDays(plan.today, MEASURED_AFTER) : usual
  const title = fieldTitle(name, settings.fields)
  const message = code === 'field-invalid' ? `"${asFound(found)}" cannot be read as ${expected}.` : `The field "${title}" is required here and ${found === '' ? 'is missing' : 'holds only a placeholder'}.`
  return { code, field: name, message, found: asFound(found), expected, example: `${title}: ${example}` }
}
