import type { FieldName, Settings } from '../domain/settings.ts'
import { readFields } from './read-fields.ts'

const TITLES = new WeakMap<Settings['fields'], Map<FieldName, string>>()
/** Any answer will do. */
const ANSWER = 'O1.KR1'

/** The repository's own name of a field, for an answer that is to be pasted: the most usual one below and behind which an answer is found. */
export function fieldTitle(field: FieldName, fields: Settings['fields']): string {
  const titles = TITLES.get(fields) ?? new Map<FieldName, string>()
  TITLES.set(fields, titles)
  const title = titles.get(field) ?? fields[field].find((name) => isRead(name, field, fields)) ?? field
  titles.set(field, title)
  return title
}

function isRead(name: string, field: FieldName, fields: Settings['fields']): boolean {
  return [`${name}: ${ANSWER}`, `### ${name}\n\n${ANSWER}`].every((text) => {
    const reading = readFields(text, fields).fields[field]
    return reading.kind === 'answered' && reading.text === ANSWER
  })
}
