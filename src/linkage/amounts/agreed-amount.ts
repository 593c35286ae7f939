import { currentValue, type KeyResult } from '../../domain/key-result.ts'
import type { HeldAmount } from './held-amount.ts'

type Held = Extract<HeldAmount, { kind: 'held' }>

const SMALLEST_SLACK = 0.5
const SLACK = 0.1

/** The amount that all others of a line only restate: `20 → 24 contributors (+20 %)`. Undefined where they differ. */
export function agreedAmount(fitting: readonly Held[], keyResult: KeyResult): Held | undefined {
  const [first] = fitting
  if (!first || new Set(fitting.map(({ delta }) => delta)).size === 1) return first
  const plain = fitting.filter(({ reading }) => reading.kind === 'change' || reading.kind === 'level')
  const [stated] = plain
  if (!stated || new Set(plain.map(({ delta }) => delta)).size > 1) return undefined
  return fitting.every((held) => plain.includes(held) || restates(held, plain, keyResult)) ? stated : undefined
}

/** Whether a share is that of the stated change, rounded, in anything that people count shares of. */
function restates({ delta, reading }: Held, plain: readonly Held[], keyResult: KeyResult): boolean {
  const [stated] = plain
  const percent = reading.kind === 'relative' ? Math.abs(reading.percent) : reading.kind === 'multiple' ? Math.abs(reading.factor - 1) * 100 : 0
  if (!stated || Math.sign(delta) !== Math.sign(stated.delta)) return false
  const { baseline, target } = keyResult
  const now = currentValue(keyResult)
  const distances = [baseline, now].map((value) => (value === undefined || target === undefined ? undefined : target - value))
  const wholes = [...plain.map(({ from }) => from), baseline, now, target, ...distances].filter((whole) => whole !== undefined && whole !== 0)
  return wholes.some((whole) => Math.abs(Math.abs((stated.delta / (whole ?? 1)) * 100) - percent) <= Math.max(SMALLEST_SLACK, percent * SLACK))
}
