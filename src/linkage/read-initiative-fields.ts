import type { Day } from '../domain/day.ts'
import type { InitiativeFields } from '../domain/initiative-fields.ts'
import type { FieldName } from '../domain/settings.ts'
import { readDate } from './impacts/read-date.ts'
import { numberAt } from './amounts/parse-number.ts'
import type { ReadFields } from './read-fields.ts'
import { parseConfidence } from './impacts/take-confidence.ts'
import { inEnglish } from './text/in-english.ts'

/** The fields beside key result and impact, those that are filled in without being readable, and those with several values. */
interface ReadInitiativeFields {
  readonly fields: InitiativeFields
  readonly unreadable: readonly FieldName[]
  readonly several: readonly FieldName[]
}

const LONGEST_TEXT = 2_000
const MOST_LINES = 20
/** Fields whose values are counted with. */
const COUNTED = ['measure_by', 'confidence', 'reach', 'effort', 'size', 'kind'] as const
type Counted = (typeof COUNTED)[number]
const WEEKS: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:person[- ]?|man[- ]?|dev[- ]?)?(?:hours?|hrs?|h)\b/i, 1 / 40],
  [/^\s?(?:person[- ]?|man[- ]?|dev[- ]?)?(?:days?|d|pd)\b/i, 1 / 5],
  [/^\s?(?:person[- ]?|man[- ]?|dev[- ]?)?(?:months?|mo|pm)\b/i, 13 / 3],
  [/^\s?(?:person[- ]?|man[- ]?|dev[- ]?)?(?:quarters?)\b/i, 13],
]
const KINDS: readonly (readonly [RegExp, NonNullable<InitiativeFields['workKind']>])[] = [
  [/\b(?:tech(?:nical)?[- ]?debt|debt|refactor)/i, 'tech-debt'],
  [/\b(?:operations?|ops|maintenance|ktlo|run|keep the lights on)\b/i, 'operations'],
  [/\b(?:outcome|feature|product|discovery)\b/i, 'outcome'],
]

/** Reads what people add about an initiative; numbers and dates must be readable, texts are taken as they are. */
export function readInitiativeFields(readings: ReadFields['fields'], today: Day): ReadInitiativeFields {
  const text = (name: FieldName): string | undefined => {
    const reading = readings[name]
    return reading.kind === 'answered' ? reading.text.slice(0, LONGEST_TEXT) : undefined
  }
  const parsers: Readonly<Record<Counted, (text: string) => unknown>> = {
    measure_by: (value) => readDay(value, today), confidence: parseConfidence, reach: readReach, effort: readEffort, size: readSize, kind: readKind,
  }
  const fields: InitiativeFields = {
    hypothesis: text('hypothesis'),
    audience: text('audience'),
    measureBy: readDay(text('measure_by'), today),
    confidence: read(text('confidence'), parseConfidence),
    reach: read(text('reach'), readReach),
    effort: read(text('effort'), readEffort),
    size: read(text('size'), readSize),
    workKind: read(text('kind'), readKind),
    actualImpact: text('actual_impact'),
    evidence: text('evidence'),
  }
  const answers = COUNTED.flatMap((name) => (readings[name].kind === 'answered' ? [{ name, lines: (text(name) ?? '').split('\n', MOST_LINES), parse: parsers[name] }] : []))
  return {
    fields,
    unreadable: answers.filter(({ name, parse }) => parse(text(name) ?? '') === undefined).map(({ name }) => name),
    several: answers.filter(({ lines, parse }) => lines.length > 1 && new Set(lines.map(parse).filter((value) => value !== undefined)).size > 1).map(({ name }) => name),
  }
}

function read<Value>(text: string | undefined, parse: (text: string) => Value | undefined): Value | undefined {
  return text === undefined ? undefined : parse(text)
}

function readDay(text: string | undefined, today: Day): Day | undefined {
  const found = text === undefined ? undefined : readDate(inEnglish(text).text.replace(/^\s*(?:by|on|until|before)\s+/i, ''), today)
  return found?.kind === 'day' ? found.day : undefined
}

function firstNumber(text: string): { readonly value: number; readonly rest: string } | undefined {
  const at = text.search(/\d/)
  const found = at < 0 ? undefined : numberAt(text, text[at - 1] === '.' ? at - 1 : at)
  return found && { value: found.value, rest: text.slice(found.end) }
}

function readReach(text: string): number | undefined {
  const found = firstNumber(text)
  if (!found) return undefined
  const scale = /^\s?(?:k|thousand)\b/i.test(found.rest) ? 1e3 : /^\s?(?:m|million)\b/i.test(found.rest) ? 1e6 : 1
  return found.value * scale
}

/** In person-weeks; a number without a unit is taken as it is. */
function readEffort(text: string): number | undefined {
  const found = firstNumber(text)
  if (!found) return undefined
  const weeks = WEEKS.find(([unit]) => unit.test(found.rest))?.[1] ?? 1
  return Number((found.value * weeks).toPrecision(6))
}

function readSize(text: string): InitiativeFields['size'] {
  const size = /\b(rock|pebble|sand)s?\b/i.exec(text)?.[1]?.toLowerCase()
  return size === 'rock' || size === 'pebble' || size === 'sand' ? size : undefined
}

function readKind(text: string): InitiativeFields['workKind'] {
  return KINDS.find(([pattern]) => pattern.test(text))?.[1]
}
