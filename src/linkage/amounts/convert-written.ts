import { letter } from '../../domain/letter.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { formatQuantity } from '../../domain/format/format-quantity.ts'
import { convertQuantity } from '../../domain/quantity.ts'
import { parseUnit, type Unit } from '../../domain/unit.ts'
import type { WrittenUnit } from './amount.ts'

/** A value in the key result's unit; `assumed` says what had to be taken for granted. */
interface ConvertedValue {
  readonly value: number
  readonly assumed?: string | undefined
}

const BETWEEN_WORDS = new RegExp(String.raw`[^${letter}\d]+`)
const A_YEAR: Readonly<Record<string, number>> = {
  year: 1, yr: 1, y: 1, annum: 1, quarter: 4, month: 12, mo: 12, m: 12, week: 52, wk: 52, w: 52, day: 365, d: 365, hour: 8760, h: 8760, minute: 525_600, min: 525_600, second: 31_536_000, sec: 31_536_000, s: 31_536_000,
}

/** Words for revenue that may stand where a unit does, with the period that they name. */
const OF_REVENUE: Readonly<Record<string, string>> = { arr: 'year', mrr: 'month', revenue: '', turnover: '' }
const QUALIFIERS: Readonly<Record<string, string>> = { annual: 'year', annually: 'year', yearly: 'year', pa: 'year', monthly: 'month', quarterly: 'quarter', weekly: 'week' }
/** What a key result of money without a period in its unit says of one. */
const OWN_PERIOD = /\b(?:arr|mrr|annual(?:ly)?|yearly|monthly|quarterly|weekly|(?:a|per) (year|quarter|month|week))\b/i

/** Brings a written number into the key result's unit; undefined when it measures another kind of thing. `%` is a level here. */
export function convertWritten(value: number, written: WrittenUnit, keyResult: KeyResult, strict: boolean): ConvertedValue | undefined {
  const { unit } = keyResult
  switch (written.kind) {
    case 'none': return unit.kind === 'money' ? perPeriod(value, written.period, keyResult) : { value }
    case 'percent': case 'points': case 'fraction': return unit.kind === 'percent' ? { value } : undefined
    case 'word': return unit.kind === 'money' && Object.hasOwn(OF_REVENUE, written.word.toLowerCase()) ? perPeriod(value, written.word.toLowerCase(), keyResult) : countOf(value, written, keyResult, strict)
    case 'suffix': return suffixed(value, written.suffix, unit)
    case 'unit': return fromUnit(value, written.unit, written.period, keyResult)
  }
}

/** Things are counted whatever they are called, with a note; but a bare number of other things is no promise. */
function countOf(value: number, { word, words }: Extract<WrittenUnit, { kind: 'word' }>, { unit, title, metric, id }: KeyResult, strict: boolean): ConvertedValue | undefined {
  if (unit.kind !== 'count') return undefined
  if (unit.symbol === '' || shareWord(words, unit.symbol)) return { value }
  if (strict && !shareWord(words, `${title} ${metric ?? ''}`)) return undefined
  return { value, assumed: `"${word}" was taken as ${unit.symbol}, which ${id} counts` }
}

function shareWord(words: readonly string[], text: string): boolean {
  const named = new Set(text.toLowerCase().split(BETWEEN_WORDS).map(singular))
  return words.some((word) => named.has(singular(word)))
}

function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '')
}

function suffixed(value: number, suffix: 'm' | 'B', unit: Unit): ConvertedValue | undefined {
  if (suffix === 'm' && unit.kind === 'duration') return convertQuantity({ value, unit: parseUnit('min') }, unit)
  if (suffix === 'B' && unit.kind === 'data') return convertQuantity({ value, unit: parseUnit('B') }, unit)
  return unit.kind === 'count' || unit.kind === 'money' ? { value: value * (suffix === 'm' ? 1e6 : 1e9) } : undefined
}

function fromUnit(value: number, from: Unit, period: string | undefined, keyResult: KeyResult): ConvertedValue | undefined {
  const to = keyResult.unit
  // A percentage moves by points, and so does a number that nobody gave a unit.
  if (from.kind === 'score' && (to.kind === 'percent' || (to.kind === 'count' && to.symbol === ''))) return { value }
  const converted = convertQuantity({ value, unit: from }, to)
  if (!converted) return undefined
  return to.kind === 'money' ? perPeriod(converted.value, period, keyResult) : { value: converted.value }
}

function perPeriod(value: number, said: string | undefined, { unit, title, metric, id }: KeyResult): ConvertedValue {
  const target = unit.symbol.split('/')[1]?.trim().toLowerCase()
  const period = said === undefined ? undefined : periodOf(said)
  const [written, wanted] = [A_YEAR[period ?? ''], A_YEAR[target ?? '']]
  if (period === undefined || period === '' || period === target) return { value }
  if (written !== undefined && wanted !== undefined) return { value: (value * written) / wanted, assumed: `an amount per ${period} was spread to one per ${target}` }
  const spoken = OWN_PERIOD.exec(`${title} ${metric ?? ''}`)
  const own = spoken ? periodOf(spoken[1] ?? spoken[0]) : undefined
  if (own !== undefined && A_YEAR[own] === written) return { value }
  return { value, assumed: `"per ${period}" was left aside${own === undefined ? ', as the key result names no period' : `: ${formatQuantity(value, unit)} counts as it stands for ${id}, which goes by the ${own}`}` }
}

/** `ARR` and `p. a.` are for a year. */
function periodOf(said: string): string {
  const word = said.toLowerCase().replace(/[.\s]/g, '')
  return OF_REVENUE[word] ?? QUALIFIERS[word] ?? word
}
