import { addDays, type Day } from '../domain/day.ts'
import type { FieldName } from '../domain/settings.ts'

/** A field beside key result and impact. */
export type FurtherField = Exclude<FieldName, 'key_result' | 'expected_impact'>

/** Days ahead: long enough to see an effect. */
const MEASURED_AFTER = 28

/** What a field looks like when it is filled in, for fields that a repository may require. */
const EXPECTED: Readonly<Record<FurtherField, readonly [expected: string, example: string]>> = {
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

/** What a field is to hold, in words, and an answer that shows it. */
export function fieldExpectation(name: FurtherField, today: Day): { readonly expected: string; readonly example: string } {
  const [expected, usual] = EXPECTED[name]
  return { expected, example: name === 'measure_by' ? addDays(today, MEASURED_AFTER) : usual }
}
