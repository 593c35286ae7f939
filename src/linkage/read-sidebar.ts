import type { SidebarField } from '../domain/item.ts'

const MOST_FIELDS = 50
const MOST_OPTIONS = 20
const LONGEST_NAME = 120
const LONGEST_VALUE = 2_000

type Entry = Readonly<Record<string, unknown>>

/** The fields of an issue's sidebar from `issue_field_values` as GitHub's REST API states it; none where it is anything else. */
export function readSidebar(values: unknown): readonly SidebarField[] {
  return Array.isArray(values) ? values.slice(0, MOST_FIELDS).flatMap((entry) => readField(record(entry))) : []
}

function readField(entry: Entry): readonly SidebarField[] {
  const name = entry['issue_field_name']
  const value = valueOf(entry)
  // GitHub calls the name optional; without it nobody knows what the value answers.
  if (typeof name !== 'string' || name.length > LONGEST_NAME || value === undefined) return []
  return [{ name, value: value.slice(0, LONGEST_VALUE) }]
}

/** Of options the names; what stands as their value is a number that says nothing to people. */
function valueOf(entry: Entry): string | undefined {
  const { single_select_option: option, multi_select_options: options, value } = entry
  const chosen = [option, ...(Array.isArray(options) ? options.slice(0, MOST_OPTIONS) : [])].flatMap((one) => text(record(one)['name']) ?? [])
  return chosen.length > 0 ? chosen.join('\n') : text(value)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function record(value: unknown): Entry {
  return typeof value === 'object' && value !== null ? (value as Entry) : {}
}
