/**
 * What kind of thing a number measures. Quantities convert within a kind and never across kinds;
 * `count` is any number of things, whatever the things are called.
 */
type UnitKind = 'percent' | 'duration' | 'money' | 'data' | 'score' | 'ratio' | 'count'

/** A unit of measure: its kind, the word people read, and how many base units of the kind it is. */
export interface Unit {
  readonly kind: UnitKind
  /** As people write it: `%`, `ms`, `$`, `accounts`. */
  readonly symbol: string
  /** Base units in one of this unit: seconds for durations, bytes for data, 1 elsewhere. */
  readonly scale: number
  /** ISO code, for money only; money of different currencies does not convert. */
  readonly currency?: string | undefined
}

const PERCENT: ReadonlySet<string> = new Set(['%', 'percent', 'per cent', 'pct', 'prozent'])
const POINTS: ReadonlySet<string> = new Set(['pp', 'ppt', 'ppts', 'percentage point', 'percentage points', '%-points', '% points', 'p.p.', 'prozentpunkt', 'prozentpunkte', 'prozentpunkten'])
const SCORES: ReadonlySet<string> = new Set(['score', 'point', 'points', 'pt', 'pts', 'nps', 'csat', 'stars', 'rating', 'punkte', 'punkten', 'sterne'])
const RATIOS: ReadonlySet<string> = new Set(['x', '×', 'ratio', 'times', 'fold'])

const DURATIONS: Readonly<Record<string, number>> = {
  ms: 0.001, millisecond: 0.001, milliseconds: 0.001, msec: 0.001,
  s: 1, sec: 1, secs: 1, second: 1, seconds: 1,
  min: 60, mins: 60, minute: 60, minutes: 60,
  h: 3600, hr: 3600, hrs: 3600, hour: 3600, hours: 3600,
  d: 86_400, day: 86_400, days: 86_400,
  w: 604_800, wk: 604_800, week: 604_800, weeks: 604_800,
  sekunde: 1, sekunden: 1, minuten: 60, stunde: 3600, stunden: 3600, tage: 86_400, tagen: 86_400, woche: 604_800, wochen: 604_800,
  monat: 2_629_800, monate: 2_629_800, monaten: 2_629_800, jahr: 31_557_600, jahre: 31_557_600, jahren: 31_557_600,
  month: 2_629_800, months: 2_629_800, year: 31_557_600, years: 31_557_600,
}

const DATA: Readonly<Record<string, number>> = {
  b: 1, byte: 1, bytes: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12,
  kib: 1024, mib: 1024 ** 2, gib: 1024 ** 3, tib: 1024 ** 4,
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '$': 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', 'us$': 'USD',
  '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR',
  '£': 'GBP', gbp: 'GBP', pound: 'GBP', pounds: 'GBP',
  '¥': 'JPY', jpy: 'JPY', yen: 'JPY', chf: 'CHF', '₹': 'INR', inr: 'INR',
}

/** A plain number of things that nobody named. */
export const plainCount: Unit = { kind: 'count', symbol: '', scale: 1 }

/** The unit that `text` names; a word that is no known unit counts things of that name (`accounts`). */
export function parseUnit(text: string): Unit {
  return knownUnit(text) ?? { kind: 'count', symbol: text.trim(), scale: 1 }
}

/** The unit that `text` names, or undefined when the word is none that Throughline knows. */
export function knownUnit(text: string): Unit | undefined {
  const symbol = text.trim()
  const word = symbol.toLowerCase()
  if (word === '') return plainCount
  if (PERCENT.has(word)) return { kind: 'percent', symbol: '%', scale: 1 }
  if (POINTS.has(word)) return { kind: 'percent', symbol: 'pp', scale: 1 }
  if (SCORES.has(word)) return { kind: 'score', symbol, scale: 1 }
  if (RATIOS.has(word)) return { kind: 'ratio', symbol: 'x', scale: 1 }
  if (Object.hasOwn(DURATIONS, word)) return { kind: 'duration', symbol, scale: DURATIONS[word] ?? 1 }
  if (Object.hasOwn(DATA, word)) return { kind: 'data', symbol, scale: DATA[word] ?? 1 }
  return moneyUnit(symbol, word)
}

/** Whether a number in one of these units can be expressed in the other. */
export function isConvertible(from: Unit, to: Unit): boolean {
  return from.kind === to.kind && from.currency === to.currency
}

function moneyUnit(symbol: string, word: string): Unit | undefined {
  const perPeriod = word.split('/')[0]?.trim() ?? word
  if (!Object.hasOwn(CURRENCIES, perPeriod)) return undefined
  return { kind: 'money', symbol, scale: 1, currency: CURRENCIES[perPeriod] }
}
