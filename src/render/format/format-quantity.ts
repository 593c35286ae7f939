import type { Unit } from '../../domain/unit.ts'
import { formatNumber, formatSigned } from './format-number.ts'
import { englishNumbers, type NumberStyle } from './number-style.ts'

/** A value in its unit, as people write it: `42.5 %`, `1,200 ms`, `$50k`, `2x`, `320 teams`. */
export function formatQuantity(value: number, unit: Unit, style: NumberStyle = englishNumbers): string {
  if (unit.kind === 'money') return formatMoney(value, unit, '', style)
  return withUnit(formatNumber(value, style), unit.kind === 'percent' ? '%' : unit.symbol, unit)
}

/** A change in a unit, with its sign; a change of a percentage is in points: `+2 pp`, `-300 ms`, `+$50k`. */
export function formatChange(value: number, unit: Unit, style: NumberStyle = englishNumbers): string {
  if (unit.kind === 'money') return formatMoney(value, unit, value > 0 ? '+' : '', style)
  // A change of `+4x` would read as four times as much.
  if (unit.kind === 'ratio') return formatSigned(value, style)
  return withUnit(formatSigned(value, style), unit.kind === 'percent' ? 'pp' : unit.symbol, unit)
}

/** The size of a change, for sentences that give the direction in words: `12.5 pp`, `300 ms`. */
export function formatSize(value: number, unit: Unit, style: NumberStyle = englishNumbers): string {
  return formatChange(Math.abs(value), unit, style).replace(/^\+/, '')
}

/** A way from value to value with the unit named once: `40 → 42.5 → 55 %`; an unknown value is a question mark. */
export function formatPath(values: readonly (number | undefined)[], unit: Unit, style: NumberStyle = englishNumbers): string {
  const known = values.findLastIndex((value) => value !== undefined)
  const each = unit.kind === 'money' || unit.kind === 'ratio'
  return values.map((value, index) => {
    if (value === undefined) return '?'
    return each || index === known ? formatQuantity(value, unit, style) : formatNumber(value, style)
  }).join(' → ')
}

/** `1 member`, `1 case study`; what may be no plural of one word stays as it is. */
function singular(symbol: string): string {
  if (symbol.length < 4 || symbol.length > 60 || / (?:per|of|a|an|in|with) /.test(symbol)) return symbol
  if (/[^aeiou]ies$/.test(symbol) && !/(?:series|species)$/.test(symbol)) return `${symbol.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(symbol)) return symbol.slice(0, -2)
  return /[^sui]s$/.test(symbol) && !/news$|series$|species$/.test(symbol) ? symbol.slice(0, -1) : symbol
}

/** Symbols that say what kind of number it is but are not written after one. */
const SILENT: ReadonlySet<string> = new Set(['score', 'rating', 'ratio'])

function withUnit(number: string, symbol: string, unit: Unit): string {
  if (symbol === '' || SILENT.has(symbol.toLowerCase())) return number
  if (unit.kind === 'ratio') return `${number}${symbol}`
  return `${number} ${/^[+-]?1$/.test(number) ? singular(symbol) : symbol}`
}

const BEFORE: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹', 'US$'])

function formatMoney(value: number, unit: Unit, plus: string, style: NumberStyle): string {
  const [symbol = '', ...period] = unit.symbol.split('/')
  const sign = value < 0 ? '-' : plus
  const amount = compact(Math.abs(value), style)
  const money = style.currencyFirst && BEFORE.has(symbol.trim()) ? `${sign}${symbol.trim()}${amount}` : `${sign}${amount} ${symbol.trim()}`
  return [money, ...period.map((part) => part.trim())].join('/')
}

/** Thousands and millions in short where that loses nothing: `50k`, `1.25M`, but `12,345`. */
function compact(value: number, style: NumberStyle): string {
  for (const [size, letter] of style.sizes) {
    const short = value / size
    if (value >= size && Number(short.toFixed(2)) === short) return `${formatNumber(short, style)}${letter}`
  }
  return formatNumber(value, style)
}
