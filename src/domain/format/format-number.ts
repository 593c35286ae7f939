import { roundValue } from '../quantity.ts'
import { englishNumbers, type NumberStyle } from './number-style.ts'

/**
 * A number as people write it: `1,200`, `42.5`, `0.333`. What somebody wrote with up to four decimals is printed as it is;
 * longer fractions come from arithmetic and are rounded to what a reader can use. Never `NaN`: an impossible number is a dash.
 */
export function formatNumber(value: number, style: NumberStyle = englishNumbers): string {
  if (!Number.isFinite(value)) return '–'
  const rounded = Number.isInteger(value) ? value : readable(roundValue(value))
  if (rounded === 0) return '0'
  // From here on digits come with an exponent.
  if (Math.abs(rounded) >= 1e21) return String(rounded).replace('.', style.decimal)
  const [whole = '0', fraction] = plain(Math.abs(rounded)).split('.')
  const text = fraction === undefined ? grouped(whole, style) : `${grouped(whole, style)}${style.decimal}${fraction}`
  return rounded < 0 ? `-${text}` : text
}

/** A number that always shows its sign, but for zero: `+2`, `-300`. */
export function formatSigned(value: number, style: NumberStyle = englishNumbers): string {
  const text = formatNumber(value, style)
  return value > 0 && text !== '0' && text !== '–' ? `+${text}` : text
}

/** A share as a whole percentage: `17 %`; one that is neither nothing nor everything never looks like it. */
export function formatShare(share: number, style: NumberStyle = englishNumbers): string {
  if (!Number.isFinite(share)) return '–'
  const percent = Math.round(share * 100)
  if (percent === 0 && share > 0) return '< 1 %'
  if (percent === 100 && share < 1) return '> 99 %'
  return `${grouped(String(Math.abs(percent)), style).padStart(1, '0')} %`.replace(/^/, percent < 0 ? '-' : '')
}

function readable(value: number): number {
  if (Number(value.toFixed(4)) === value) return value
  const size = Math.abs(value)
  if (size >= 1000) return Math.round(value)
  if (size >= 100) return Number(value.toFixed(1))
  return size >= 1 ? Number(value.toFixed(2)) : Number(value.toPrecision(3))
}

/** Without an exponent, which no reader of a report should meet. */
function plain(value: number): string {
  return value < 1e-6 ? value.toFixed(12).replace(/0+$/, '') : String(value)
}

function grouped(digits: string, { group }: NumberStyle): string {
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join(group)
}
