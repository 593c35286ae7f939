import type { FieldValue } from '../side-store.ts'

/** What a field in an issue's sidebar holds, in REST JSON. */
export interface RestFieldValue {
  readonly issue_field_id: number
  readonly issue_field_name: string
  readonly node_id: string
  readonly data_type: 'text' | 'number' | 'single_select' | 'multi_select'
  /** Of a chosen option the number, which is not what people read. */
  readonly value: string | number | null
  readonly single_select_option?: RestOption
  readonly multi_select_options?: readonly RestOption[]
}

interface RestOption {
  readonly id: number
  readonly name: string
  readonly color: string
}

/** One chosen option is that of a single select, several are those of a multiple one. */
export function restFieldValue(name: string, value: FieldValue): RestFieldValue {
  const field = { issue_field_id: numberOf(name), issue_field_name: name, node_id: `IFV_${name}` }
  if (typeof value === 'number') return { ...field, data_type: 'number', value }
  if (typeof value === 'string') return { ...field, data_type: 'text', value }
  const options = value.map((option) => ({ id: numberOf(option), name: option, color: 'gray' }))
  const [only] = options
  if (only !== undefined && options.length === 1) return { ...field, data_type: 'single_select', value: only.id, single_select_option: only }
  return { ...field, data_type: 'multi_select', value: null, multi_select_options: options }
}

/** A number that is always the same for a name. */
export function numberOf(name: string): number {
  return [...name].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 1_000_003
}
