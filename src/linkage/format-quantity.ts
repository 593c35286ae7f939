import type { KeyResult } from '../domain/key-result.ts'
import { wantedDirection } from '../domain/key-result.ts'
import type { Unit } from '../domain/unit.ts'

const CURRENCY_SIGN = /^(?:US\$|[$€£¥₹])/
const SHARE_OF_DISTANCE = 0.2

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

/** A change that would be plausible for the key result: about a fifth of its way, as a round number, by its due day. */
export function exampleImpact(keyResult: KeyResult): string {
  if (keyResult.intent === 'learn') return 'Which of our three assumptions holds, and for whom?'
  const { baseline, target, unit } = keyResult
  const distance = baseline === undefined || target === undefined ? 0 : Math.abs(target - baseline)
  const size = distance === 0 ? defaultSize(unit) : round(distance * SHARE_OF_DISTANCE)
  return `${formatChange(wantedDirection(keyResult) === 'down' ? -size : size, unit)} by ${keyResult.due}`
}

function defaultSize(unit: Unit): number {
  return unit.kind === 'money' ? 10_000 : unit.kind === 'score' || unit.kind === 'ratio' ? 0.2 : 2
}

/** To one digit that counts, and 1.5 or 2.5 where that is nearer. */
function round(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return Number((Math.round((value / power) * 2) / 2 * power).toPrecision(3))
}
