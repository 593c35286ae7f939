import type { Impact } from '../../domain/impact.ts'
import { formatNumber, formatShare, formatSigned } from '../../domain/format/format-number.ts'
import { formatChange, formatPath, formatQuantity } from '../../domain/format/format-quantity.ts'
import { given, type Phrase, phrase, words } from '../phrase/phrase.ts'

/** An impact in short: `+2 pp by 2026-12-01 (70 % sure)`; days as in the plan, so that they can be copied. */
export function impactWords(impact: Impact): Phrase {
  const size = impact.delta === undefined ? given(impact.text, 80) : phrase`${formatChange(impact.delta, impact.unit)}`
  const by = impact.by === undefined ? words('') : words(` by ${impact.by}`)
  const sure = impact.confidence === undefined ? words('') : words(` (${formatShare(impact.confidence)} sure)`)
  return phrase`${size}${by}${sure}`
}

/** How a written impact was understood, where that is not plain from reading it: `+5 % of 40 % = +2 pp`. */
export function readingWords({ reading, unit, delta, from, to, text }: Impact): Phrase | undefined {
  if (delta === undefined) return undefined
  const change = formatChange(delta, unit)
  switch (reading.kind) {
    case 'question': return undefined
    case 'change': return text.trim().startsWith(change) ? undefined : phrase`“${given(text, 80)}” = ${change}`
    case 'relative': return phrase`${formatSigned(reading.percent)} % of ${formatQuantity(reading.of, unit)} = ${change}`
    case 'multiple': return phrase`${formatNumber(reading.factor)} times ${formatQuantity(reading.of, unit)} = ${change}`
    case 'level': return phrase`${formatPath([from, to], unit)} = ${change}`
  }
}
