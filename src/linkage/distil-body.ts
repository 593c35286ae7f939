import type { FieldName, Settings } from '../domain/settings.ts'
import { readFields } from './read-fields.ts'

/**
 * The answers of a body to the fields of the settings, one section each, and nothing else: what has to be kept of a body to
 * read its link again. What this leaves out may have mattered all the same, so whoever keeps it compares the verdicts.
 */
export function distilBody(body: string, fields: Settings['fields'], templateTexts: readonly string[] = []): string {
  const { fields: readings } = readFields(body, fields, templateTexts)
  const answered = Object.entries(readings).flatMap(([field, reading]) => (reading.kind === 'answered' ? [`### ${fields[field as FieldName][0] ?? field}\n${reading.text}\n`] : []))
  return answered.join('\n')
}
