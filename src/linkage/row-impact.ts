import type { FieldName } from '../domain/settings.ts'
import { readDate } from './impacts/read-date.ts'
import { parseConfidence, takeConfidence } from './impacts/take-confidence.ts'
import { takeDate } from './impacts/take-date.ts'

/** The impact of a table row as a line would say it, and the fields whose cells went into it. */
interface RowImpact {
  readonly text: string
  readonly taken: ReadonlySet<FieldName>
}

/** Only whether a text is a date is asked here; any leap year will do. */
const SOME_DAY = '2028-01-01'

/** Of several rows each has its own key result, confidence and day: `O1.KR1: +2 pp by 2026-12-01 (confidence 70 %)`. What cannot be read so stays an answer of its own field. */
export function rowImpact(cellOf: (field: FieldName) => string): RowImpact {
  const [keyResult, impact, confidence, day] = [cellOf('key_result'), cellOf('expected_impact'), cellOf('confidence'), cellOf('measure_by')]
  const taken = new Set<FieldName>()
  if (impact === '') return { text: '', taken }
  let text = keyResult === '' ? impact : `${keyResult}: ${impact}`
  if (day !== '' && isDay(day) && takeDate(impact, SOME_DAY).date === undefined) {
    text += ` by ${day}`
    taken.add('measure_by')
  }
  const share = takeConfidence(impact).confidence === undefined ? parseConfidence(confidence) : undefined
  if (share !== undefined) {
    text += ` (confidence ${Number((share * 100).toFixed(1))} %)`
    taken.add('confidence')
  }
  return { text, taken }
}

function isDay(text: string): boolean {
  const found = readDate(text, SOME_DAY)
  return found !== undefined && found.kind !== 'invalid' && found.length === text.length
}
