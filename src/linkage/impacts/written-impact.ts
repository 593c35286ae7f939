import { formatChange } from '../../domain/format/format-quantity.ts'
import type { Impact } from '../../domain/impact.ts'

const ONE_LINE = /^[^\n;]{1,120}$/

/** What is promised rightly of a key result, to be written once more on a line of its own; in its author's words where they fit there. */
export function writtenImpact(impacts: readonly Impact[], id: string): string | undefined {
  const impact = impacts.find(({ keyResult }) => keyResult === id)
  if (impact === undefined) return undefined
  const text = impact.text.trim()
  if (ONE_LINE.test(text)) return text
  return impact.delta === undefined ? undefined : formatChange(impact.delta, impact.unit)
}
