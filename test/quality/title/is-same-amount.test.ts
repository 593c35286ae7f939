import { describe, expect, it } from 'vitest'
import { parseUnit } from '../../../src/domain/unit.ts'
import { isOtherUnit, isSameAmount } from '../../../src/quality/title/is-same-amount.ts'
import { readAmounts } from '../../../src/quality/title/read-amounts.ts'

function amountIn(text: string) {
  const [amount] = readAmounts(text)
  if (amount === undefined) throw new Error(`no amount in ${text}`)
  return amount
}

describe('isSameAmount', () => {
  it.each([
    ['45%', 45, '%', true],
    ['45%', 45.4, '%', true],
    ['45%', 46, '%', false],
    ['45%', 0.45, '%', false],
    ['45%', 0.45, 'ratio', true],
    ['1%', 1.3, '%', false],
    ['$1.2M', 1_234_000, '$', true],
    ['$1.2M', 1_300_000, '$', false],
    ['$2 million', 1_600_000, '$', false],
    ['1.2 s', 1200, 'ms', true],
    ['2 hours', 120, 'min', true],
    ['1.200', 1200, 'shops', true],
    ['$2 million', 2, '$M', true],
    ['$2 million', 2, '$', false],
    ['50k', 50, 'thousand visits', true],
    ['0', 0, 'shops', true],
    ['0', 1, 'shops', false],
  ])('%s against %d %s: %s', (text, value, unit, same) => {
    expect(isSameAmount(amountIn(text), value, parseUnit(unit))).toBe(same)
  })
})

describe('isOtherUnit', () => {
  it.each([
    ['45%', 'shops', true],
    ['45%', '% of shops', false],
    ['45%', 'score', false],
    ['45%', '', false],
    ['45%', 'ms', true],
    ['$45', '€', true],
    ['$45M', 'million', false],
    ['3 hours', 'hours per week', false],
    ['3 hours', 'days', false],
    ['45', 'ms', false],
    ['45 points', '%', false],
  ])('%s against %s: %s', (text, unit, other) => {
    expect(isOtherUnit(amountIn(text), parseUnit(unit))).toBe(other)
  })
})
