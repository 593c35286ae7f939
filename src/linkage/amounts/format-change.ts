import type { Unit } from '../../domain/unit.ts'

const CURRENCY_SIGN = /^(?:US\$|[$€£¥₹])/

/** A value with its unit, as people write it: `42 %`, `900 ms`, `$1.2M`, `12 teams`. */
export function formatLevel(value: number, unit: Unit): string {
  return withUnit(value, unit, unit.kind === 'percent' ? '%' : unit.symbol)
}

/** A signed change: `+2 pp`, `-300 ms`, `+$50k`. */
export function formatChange(value: number, unit: Unit): string {
  const sign = value < 0 ? '-' : '+'
  return sign + withUnit(Math.abs(value), unit, unit.kind === 'percent' ? 'pp' : unit.symbol)
}

function withUnit(value: number, unit: Unit, symbol: string): string {
  if (unit.kind === 'money' && CURRENCY_SIGN.test(symbol)) {
    const sign = CURRENCY_SIGN.exec(symbol)?.[0] ?? ''
    return `${value < 0 ? '-' : ''}${sign}${formatNumber(Math.abs(value), true)}${symbol.slice(sign.length)}`
  }
  const number = formatNumber(value, unit.kind === 'money')
  return unit.kind === 'ratio' ? `${number}x` : `${number} ${symbol}`.trim()
}

function formatNumber(value: number, short: boolean): string {
  if (short && Math.abs(value) >= 1e6) return `${trim(value / 1e6)}M`
  if (short && Math.abs(value) >= 1e3) return `${trim(value / 1e3)}k`
  return trim(value)
}

function trim(value: number): string {
  return String(Number(value.toFixed(2)))
}
