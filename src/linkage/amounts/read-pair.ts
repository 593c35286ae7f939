import { letter } from '../../domain/letter.ts'
import type { Amount, Figure, Measure } from './amount.ts'
import { readDirection } from './read-direction.ts'

const ARROW = /^\s*(?:[-=]{1,2}>|→|»)\s*(?:to\s)?[~≈]?$/
const DASH = /^\s?(?:-|–|—|−|\.\.|…|~)\s?$/
const TO = new RegExp(String.raw`^(?:\s*\([^()]{0,40}\))?(?:\s+[${letter}]{1,15}){0,3}\s+(?:up |down )?to\s+(?:about |around |at least |over |~|≈)?$`)
const AND = /^\s*and\s*$/
const FROM = /\b(?:from|between)\b[^\d.;]{0,30}$/i
const STRETCH = /^\s*[,;(]?\s*(?:and |but |or )?(?:up to|at most|at best|ideally|maybe|possibly|perhaps|hopefully|even|max\.?|maximum|stretch:?|in the best case)\s*$/i

/** Two figures that belong together: two levels, or the ends of a range. */
export function readPair(text: string, first: Figure, second: Figure): Amount | undefined {
  const between = text.slice(first.end, second.start)
  const from = FROM.test(text.slice(Math.max(0, first.start - 40), first.start))
  const written = text.slice(first.start, second.end).trim()
  const [low, high] = [measureOf(first, second), measureOf(second, first)]
  if (ARROW.test(between) || (from && TO.test(between) && first.sign === undefined)) {
    return { kind: 'level', from: signed(scaled(low, first, second, true), first), to: signed(high, second), written }
  }
  const range = DASH.test(between) || TO.test(between) || (from && AND.test(between))
  if (!range) return undefined
  const start = scaled(low, first, second, false)
  const direction = readDirection(text, { ...first, end: second.end })
  const twice = first.unit.kind !== 'none' && second.unit.kind !== 'none' && direction === 'unsaid' && high.unit.kind !== 'points'
  if (twice) return { kind: 'level', from: start, to: high, written }
  return { kind: 'span', low: start, high, direction, written }
}

/** `at least 4 contributors, up to 9`: the first is promised, the second hoped for. */
export function isStretch(text: string, first: Figure, second: Figure): boolean {
  return (first.sign === undefined || second.sign !== undefined) && STRETCH.test(text.slice(first.end, second.start))
}

/** Two figures share the unit that only one of them has; a mere word behind the first ("40 today") is none where the second has a true one. */
function measureOf(figure: Figure, other: Figure): Measure {
  const { value, unit } = figure
  const borrows = unit.kind === 'none' || (unit.kind === 'word' && other.unit.kind !== 'none' && figure.start < other.start)
  return { value, other: figure.other, unit: borrows ? other.unit : unit }
}

/** `5–10k`, `50–80 bps`: the k is meant twice, unless the first number is the larger one; `from 5 to 10k` may mean either. */
function scaled(measure: Measure, first: Figure, second: Figure, either: boolean): Measure {
  const shares = first.factor === 1 && second.factor !== 1 && first.unit.kind === 'none' && first.value <= second.value / second.factor
  return shares ? { ...measure, value: first.value * second.factor, other: either ? first.value : undefined } : measure
}

function signed(measure: Measure, { sign }: Figure): Measure {
  return sign === '-' ? { ...measure, value: -measure.value, other: measure.other === undefined ? undefined : -measure.other } : measure
}
