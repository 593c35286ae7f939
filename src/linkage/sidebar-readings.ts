import type { SidebarField } from '../domain/item.ts'
import type { FieldName, Settings } from '../domain/settings.ts'
import { type FieldReading, readAnswer } from './answer.ts'
import { matchFieldName } from './field-names.ts'
import { plainText } from './text/plain-text.ts'
import { fieldNamesOf } from './read-fields.ts'

/** What an issue's sidebar says, by field; of several with names of one field the first that answers counts. */
type SidebarReadings = Readonly<Partial<Record<FieldName, FieldReading>>>

/** Reads the fields of a sidebar by the names that headings go by, too. */
export function sidebarReadings(sidebar: readonly SidebarField[], fields: Settings['fields']): SidebarReadings {
  const names = fieldNamesOf(fields)
  const found: Partial<Record<FieldName, FieldReading>> = {}
  for (const { name, value } of sidebar) {
    const field = matchFieldName(plainText(name), names)
    if (field === undefined || found[field]?.kind === 'answered') continue
    found[field] = readValue(value, field)
  }
  return found
}

/** Whether the sidebar's reading counts: the body's own does if it `says` something; a placeholder beside nothing is one, too. */
export function prefersBeside(body: FieldReading, beside: FieldReading | undefined, says: boolean): boolean {
  if (beside === undefined || beside.kind === 'absent' || (body.kind === 'answered' && says)) return false
  return body.kind === 'absent' || beside.kind === 'answered'
}

/** It stands on no line of the body. */
function readValue(value: string, field: FieldName): FieldReading {
  const lines = value.split(/\r\n|\n|\r/).map((line) => ({ kind: 'text', line: 0, text: plainText(line) }) as const)
  return readAnswer(lines, { templates: new Set(), keepNone: field === 'key_result' })
}
