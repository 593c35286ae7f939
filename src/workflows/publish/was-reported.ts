import type { ItemFacts } from '../../ports/source.ts'

/** Whether the last committed report lists the item among the initiatives; a text that is no report lists nothing. */
export function wasReported({ item, report }: Pick<ItemFacts, 'item' | 'report'>): boolean {
  const text = report?.text ?? ''
  // Most items are in no report, and reading a large one takes longer than looking for their number.
  if (!text.includes(String(item.number))) return false
  const { initiatives } = record(parse(text))
  return Array.isArray(initiatives) && initiatives.map(record).some(({ repository, number }) => repository === item.repository && number === item.number)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
