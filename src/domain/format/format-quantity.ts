import type { Unit } from '../unit.ts'
import { formatNumber, formatSigned } from './format-number.ts'
import { englishNumbers, type NumberStyle } from './number-style.ts'

/** A value in its unit, as people write it: `42.5 %`, `1,200 ms`, `$50k`, `2x`, `320 teams`. */
export function formatQuantity(value: number, unit: Unit, style: NumberStyle = englishNumbers): string {
  if (unit.kind === 'money') return formatMoney(value, unit, '', style, isShort(value, style))
  return withUnit(formatNumber(value, style), unit.kind === 'percent' ? '%' : unit.symbol, unit)
}

/** A change in a unit, with its sign; a change of a percentage is in points: `+2 pp`, `-300 ms`, `+$50k`. Money is shortened only where what stands beside it is, too. */
export function formatChange(value: number, unit: Unit, style: NumberStyle = englishNumbers, beside: readonly number[] = []): string {
  if (unit.kind === 'money') return formatMoney(value, unit, value > 0 ? '+' : '', style, [value, ...beside].every((one) => one === 0 || isShort(one, style)))
  // A change of `+4x` would read as four times as much.
  if (unit.kind === 'ratio') return formatSigned(value, style)
  return withUnit(formatSigned(value, style), unit.kind === 'percent' ? 'pp' : unit.symbol, unit)
}

/** The size of a change, for sentences that give the direction in words: `12.5 pp`, `300 ms`. */
export function formatSize(value: number, unit: Unit, style: NumberStyle = englishNumbers, beside: readonly number[] = []): string {
  return formatChange(Math.abs(value), unit, style, beside).replace(/^\+/, '')
}

/** Values that stand beside each other, each with its unit; amounts of money are all shortened or none, so that they compare at a glance. */
export function formatAlike(values: readonly number[], unit: Unit, style: NumberStyle = englishNumbers): readonly string[] {
  const short = values.every((value) => value === 0 || isShort(value, style))
  return values.map((value) => (unit.kind === 'money' ? formatMoney(value, unit, '', style, short) : formatQuantity(value, unit, style)))
}

/** A way from value to value with the unit named once: `40 → 42.5 → 55 %`; an unknown value is a question mark. */
export function formatPath(values: readonly (number | undefined)[], unit: Unit, style: NumberStyle = englishNumbers): string {
  const known = values.filter((value) => value !== undefined)
  const written = unit.kind === 'money' || unit.kind === 'ratio'
    ? formatAlike(known, unit, style)
    : known.map((value, index) => (index === known.length - 1 ? formatQuantity(value, unit, style) : formatNumber(value, style)))
  const next = written.values()
  return values.map((value) => (value === undefined ? '?' : next.next().value ?? '?')).join(' → ')
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

function formatMoney(value: number, unit: Unit, plus: string, style: NumberStyle, short: boolean): string {
  const [symbol = '', ...period] = unit.symbol.split('/')
  const sign = value < 0 ? '-' : plus
  const size = Math.abs(value)
  const amount = (short ? shortened(size, style) : undefined) ?? formatNumber(size, style)
  const money = style.currencyFirst && BEFORE.has(symbol.trim()) ? `${sign}${symbol.trim()}${amount}` : `${sign}${amount} ${symbol.trim()}`
  return [money, ...period.map((part) => part.trim())].join('/')
}

/** Who reads of less wants the figure: `€9,500`, but `€50k`. */
const SHORT_FROM = 10_000

function isShort(value: number, style: NumberStyle): boolean {
  return Math.abs(value) >= SHORT_FROM && shortened(Math.abs(value), style) !== undefined
}

/** Thousands and millions in short where that loses nothing: `50k`, `1.265M`; undefined for `12,345`. Millions are never told in thousands: beside others in millions they would look like more. */
function shortened(value: number, style: NumberStyle): string | undefined {
  const [size, letter] = style.sizes.find(([least]) => value >= least) ?? []
  if (size === undefined) return undefined
  const short = value / size
  return Number(short.toFixed(size === style.sizes.at(-1)?.[0] ? 2 : 3)) === short ? `${formatNumber(short, style)}${letter}` : undefined
}
