import type { ImpactReading } from '../domain/impact.ts'
import { type KeyResult, wantedDirection } from '../domain/key-result.ts'
import { roundValue } from '../domain/quantity.ts'
import type { Amount, Direction } from './amount.ts'
import { convertWritten } from './convert-written.ts'

/** An amount in the key result's unit, or why it cannot be one. */
export type HeldAmount =
  | { readonly kind: 'held'; readonly delta: number; readonly from?: number | undefined; readonly to?: number | undefined; readonly reading: ImpactReading; readonly assumed?: string | undefined; readonly written: string }
  | { readonly kind: 'refused'; readonly code: 'impact-wrong-unit' | 'impact-no-baseline' | 'impact-ambiguous'; readonly written: string }

/** Holds an amount against a key result. `bare` is a number without sign, verb or "by", which may be a level as well as a change. */
export function holdAmount(amount: Amount, keyResult: KeyResult, bare: boolean): HeldAmount {
  switch (amount.kind) {
    case 'change': return holdChange(amount, keyResult, bare)
    case 'level': return holdLevel(amount, keyResult)
    case 'span': return holdSpan(amount, keyResult)
    case 'multiple': return holdMultiple(amount, keyResult)
  }
}

/** The value that shares and levels are counted from: the baseline, which does not move from week to week. */
export function startValue(keyResult: KeyResult): number | undefined {
  return keyResult.baseline ?? keyResult.checkIns[0]?.value
}

function refuse(code: Extract<HeldAmount, { kind: 'refused' }>['code'], { written }: Amount): HeldAmount {
  return { kind: 'refused', code, written }
}

function holdChange(amount: Extract<Amount, { kind: 'change' }>, keyResult: KeyResult, bare: boolean): HeldAmount {
  const sign = signOf(amount.direction, keyResult)
  const levelLike = bare && amount.direction === 'unsaid'
  if (amount.unit.kind === 'percent') {
    if (levelLike && keyResult.unit.kind === 'percent' && isOnTheWay(amount.value, keyResult)) return refuse('impact-ambiguous', amount)
    return holdShare(amount, sign * amount.value, keyResult)
  }
  const converted = convertWritten(amount.value, amount.unit, keyResult, bare)
  if (!converted) return refuse('impact-wrong-unit', amount)
  if (levelLike && amount.unit.kind !== 'points' && isOnTheWay(converted.value, keyResult)) return refuse('impact-ambiguous', amount)
  return { kind: 'held', delta: roundValue(sign * converted.value), reading: { kind: 'change' }, assumed: converted.assumed, written: amount.written }
}

/** `+5 %` is a share of the start value, also where the key result is itself a percentage. */
function holdShare(amount: Amount, percent: number, keyResult: KeyResult): HeldAmount {
  const of = startValue(keyResult)
  if (of === undefined || of === 0) return refuse('impact-no-baseline', amount)
  return { kind: 'held', delta: roundValue((percent / 100) * Math.abs(of)), reading: { kind: 'relative', percent: roundValue(percent), of }, written: amount.written }
}

function holdLevel(amount: Extract<Amount, { kind: 'level' }>, keyResult: KeyResult): HeldAmount {
  const to = convertWritten(amount.to, amount.unit, keyResult, false)
  const written = amount.from === undefined ? undefined : convertWritten(amount.from, amount.unit, keyResult, false)
  if (!to) return refuse('impact-wrong-unit', amount)
  const from = written?.value ?? startValue(keyResult)
  if (from === undefined) return refuse('impact-no-baseline', amount)
  return { kind: 'held', delta: roundValue(to.value - from), from, to: to.value, reading: { kind: 'level' }, assumed: to.assumed, written: amount.written }
}

/** Two numbers that both lie on the key result's way are levels; otherwise they are a range, whose cautious end counts. */
function holdSpan(amount: Extract<Amount, { kind: 'span' }>, keyResult: KeyResult): HeldAmount {
  const { low, high, unit, direction, written } = amount
  const sameUnit = unit.kind !== 'points' && (unit.kind !== 'percent' || keyResult.unit.kind === 'percent')
  const [first, last] = [low, high].map((value) => convertWritten(value, unit, keyResult, false)?.value)
  const levels = direction === 'unsaid' && sameUnit && first !== undefined && last !== undefined && isOnTheWay(first, keyResult) && isOnTheWay(last, keyResult)
  if (levels) return holdLevel({ kind: 'level', from: low, to: high, unit, written }, keyResult)
  return holdChange({ kind: 'change', value: Math.min(low, high), unit, direction, written }, keyResult, false)
}

function holdMultiple(amount: Extract<Amount, { kind: 'multiple' }>, keyResult: KeyResult): HeldAmount {
  if (keyResult.unit.kind === 'ratio' && /\d/.test(amount.written) && isOnTheWay(amount.factor, keyResult)) return refuse('impact-ambiguous', amount)
  const of = startValue(keyResult)
  if (of === undefined || of === 0) return refuse('impact-no-baseline', amount)
  const factor = amount.faster && wantedDirection(keyResult) === 'down' ? 1 / amount.factor : amount.factor
  return { kind: 'held', delta: roundValue(of * (factor - 1)), reading: { kind: 'multiple', factor: roundValue(factor), of }, written: amount.written }
}

function signOf(direction: Direction, keyResult: KeyResult): 1 | -1 {
  if (direction === 'up') return 1
  return direction === 'down' || wantedDirection(keyResult) === 'down' ? -1 : 1
}

/** Whether a value lies between the start and the target, so that it might be a level to reach. */
function isOnTheWay(value: number, keyResult: KeyResult): boolean {
  const start = startValue(keyResult)
  if (start === undefined || keyResult.target === undefined) return false
  return value >= Math.min(start, keyResult.target) && value <= Math.max(start, keyResult.target)
}
