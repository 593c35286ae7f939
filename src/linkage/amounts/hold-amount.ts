import { isHeld } from '../../domain/held-direction.ts'
import { type KeyResult, wantedDirection } from '../../domain/key-result.ts'
import { roundValue } from '../../domain/quantity.ts'
import type { Amount, Direction, Measure } from './amount.ts'
import { chooseReading } from './choose-reading.ts'
import { convertWritten } from './convert-written.ts'
import { formatQuantity } from '../../domain/format/format-quantity.ts'
import { type HeldAmount, isNear, isOnTheWay, refuse, startValue } from './held-amount.ts'
import { holdPart } from './hold-part.ts'

/** Holds an amount against a key result. `bare` is a number without sign, verb or "by", which may be a level as well as a change. */
export function holdAmount(amount: Amount, keyResult: KeyResult, bare: boolean): HeldAmount {
  const other = otherReading(amount)
  const first = hold(amount, keyResult, bare)
  const held = other ? chooseReading(first, hold(other, keyResult, bare), amount.written, keyResult) : first
  return held.kind === 'held' && held.named === true && held.from !== undefined && !isNear(held.from, keyResult) ? farOff(held.from, amount, keyResult) : held
}

/** A start value that the key result never had belongs to something else, or to another unit. */
function farOff(from: number, { written }: Amount, keyResult: KeyResult): HeldAmount {
  const { id, unit } = keyResult
  const start = startValue(keyResult)
  const stood = start === undefined ? '' : `, which started at ${formatQuantity(start, unit)}`
  return refuse('impact-ambiguous', written, `"${written}" starts at ${formatQuantity(from, unit)}, far from ${id}${stood}: write the change of ${id} itself.`)
}

function hold(amount: Amount, keyResult: KeyResult, bare: boolean): HeldAmount {
  switch (amount.kind) {
    case 'change': return holdChange(amount, keyResult, bare)
    case 'level': return holdLevel(amount, keyResult)
    case 'span': return holdSpan(amount, keyResult)
    case 'multiple': return holdMultiple(amount, keyResult)
    case 'part': return holdPart(amount, keyResult)
  }
}

/** The same amount with every number read the other way; undefined where each has one reading only. */
function otherReading(amount: Amount): Amount | undefined {
  switch (amount.kind) {
    case 'change': return amount.by.other === undefined ? undefined : { ...amount, by: swapped(amount.by) }
    case 'level': return amount.to.other === undefined && amount.from?.other === undefined ? undefined : { ...amount, to: swapped(amount.to), from: amount.from && swapped(amount.from) }
    case 'span': return amount.low.other === undefined && amount.high.other === undefined ? undefined : { ...amount, low: swapped(amount.low), high: swapped(amount.high) }
    case 'multiple': case 'part': return undefined
  }
}

function swapped({ value, other, unit }: Measure): Measure {
  return { value: other ?? value, unit }
}

function holdChange(amount: Extract<Amount, { kind: 'change' }>, keyResult: KeyResult, bare: boolean): HeldAmount {
  const { by, direction, written } = amount
  if (direction === 'negated') return refuse('impact-ambiguous', written, `"${written}" stands behind words for what shall not happen; write the change that is expected.`)
  const sign = signOf(direction, keyResult)
  const levelLike = (bare && direction === 'unsaid') || amount.unsure === true
  if (by.unit.kind === 'percent') {
    if (levelLike && keyResult.unit.kind === 'percent') return eitherWay(by.value, amount, keyResult) ?? holdShare(amount, sign, keyResult)
    return holdShare(amount, sign, keyResult)
  }
  const converted = convertWritten(by.value, by.unit, keyResult, bare)
  if (!converted) return refuse('impact-wrong-unit', written)
  const level = levelLike && by.unit.kind !== 'points' ? eitherWay(converted.value, amount, keyResult) : undefined
  return level ?? { kind: 'held', delta: roundValue(sign * converted.value), reading: { kind: 'change' }, assumed: converted.assumed, written }
}

/** A bare number on the way to the target may be a level; where a count starts at 0 both readings are the same, and one to be kept is a level. */
function eitherWay(value: number, amount: Extract<Amount, { kind: 'change' }>, keyResult: KeyResult): HeldAmount | undefined {
  if (!isOnTheWay(value, keyResult)) return undefined
  if (isHeld(keyResult)) return { kind: 'held', delta: 0, from: value, to: value, reading: { kind: 'level' }, written: amount.written }
  if (startValue(keyResult) !== 0) return refuse('impact-ambiguous', amount.written)
  return { kind: 'held', delta: value, reading: { kind: 'change' }, written: amount.written }
}

/** `+5 %` is a share of the start value, also where the key result is itself a percentage. */
function holdShare({ by, from, written }: Extract<Amount, { kind: 'change' }>, sign: 1 | -1, keyResult: KeyResult): HeldAmount {
  const named = namedStart(from, keyResult)
  const of = named ?? startValue(keyResult)
  if (of === undefined || of === 0) return refuse('impact-no-baseline', written)
  const percent = sign * by.value
  const delta = roundValue((percent / 100) * Math.abs(of))
  return { kind: 'held', delta, from: named, to: named && roundValue(named + delta), named: named !== undefined, reading: { kind: 'relative', percent: roundValue(percent), of }, written }
}

/** The start value that a line names; it goes before the key result's own. */
function namedStart(from: Measure | undefined, keyResult: KeyResult): number | undefined {
  return from && convertWritten(from.value, from.unit, keyResult, true)?.value
}

function holdLevel(amount: Extract<Amount, { kind: 'level' }>, keyResult: KeyResult): HeldAmount {
  const { written } = amount
  const to = convertWritten(amount.to.value, amount.to.unit, keyResult, false)
  const named = amount.from === undefined ? undefined : convertWritten(amount.from.value, amount.from.unit, keyResult, false)
  if (!to || (amount.from && !named)) return refuse('impact-wrong-unit', written)
  const from = named?.value ?? startValue(keyResult)
  if (from === undefined) return refuse('impact-no-baseline', written)
  const delta = roundValue(to.value - from)
  const way = wantedDirection(keyResult)
  if (amount.loose === true && way !== undefined && (delta > 0) !== (way === 'up')) return refuse('impact-ambiguous', written.replace(/^to /, ''))
  return { kind: 'held', delta, from, to: to.value, named: named !== undefined, reading: { kind: 'level' }, assumed: to.assumed, written }
}

/** Two numbers that both lie on the key result's way are levels; otherwise they are a range, whose cautious end counts. */
function holdSpan({ low, high, direction, written }: Extract<Amount, { kind: 'span' }>, keyResult: KeyResult): HeldAmount {
  const [first, last] = [low, high].map(({ value, unit }) => convertWritten(value, unit, keyResult, false)?.value)
  const sameUnit = high.unit.kind !== 'points' && (high.unit.kind !== 'percent' || keyResult.unit.kind === 'percent')
  const levels = direction === 'unsaid' && sameUnit && first !== undefined && last !== undefined && isOnTheWay(first, keyResult) && isOnTheWay(last, keyResult)
  if (levels) return holdLevel({ kind: 'level', from: low, to: high, written }, keyResult)
  const cautious = (first ?? low.value) <= (last ?? high.value) ? low : high
  return holdChange({ kind: 'change', by: cautious, direction, written }, keyResult, false)
}

function holdMultiple(amount: Extract<Amount, { kind: 'multiple' }>, keyResult: KeyResult): HeldAmount {
  const { written } = amount
  if (keyResult.unit.kind === 'ratio' && /\d/.test(written) && isOnTheWay(amount.factor, keyResult)) return refuse('impact-ambiguous', written)
  const named = namedStart(amount.from, keyResult)
  const of = named ?? startValue(keyResult)
  if (of === undefined || of === 0) return refuse('impact-no-baseline', written)
  const way = wantedDirection(keyResult)
  const factor = amount.faster && way === 'down' ? 1 / amount.factor : amount.factor
  if (amount.loose === true && way === 'up') return refuse('impact-ambiguous', written)
  const delta = roundValue(of * (factor - 1))
  return { kind: 'held', delta, from: named, to: named && roundValue(named + delta), named: named !== undefined, reading: { kind: 'multiple', factor: roundValue(factor), of }, written }
}

function signOf(direction: Exclude<Direction, 'negated'>, keyResult: KeyResult): 1 | -1 {
  const wanted = wantedDirection(keyResult) === 'down' ? -1 : 1
  switch (direction) {
    case 'up': return 1
    case 'down': return -1
    case 'wanted': case 'unsaid': return wanted
    case 'unwanted': return wanted === 1 ? -1 : 1
  }
}
