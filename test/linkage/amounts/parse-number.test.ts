import { describe, expect, it } from 'vitest'
import { numberAt, parseNumber } from '../../../src/linkage/amounts/parse-number.ts'

describe('parseNumber', () => {
  it.each([
    ['42', 42], ['2.5', 2.5], ['2,5', 2.5], ['2,50', 2.5], ['.5', 0.5], ['0,125', 0.125], ['1,200', 1200], ['1,200.5', 1200.5], ['1.200,5', 1200.5], ['1.200.000', 1_200_000], ['12,345,678', 12_345_678],
    ['1.200', 1.2], ['1,2000', 1.2], ["1'200", 1200], ['1’200', 1200], ['1_200', 1200], ['1 200', 1200], ['007', 7],
    ['1.2.3', undefined], ['1,2,3', undefined], ['', undefined], ['x', undefined], ['9'.repeat(400), undefined],
  ])('%s', (text, value) => expect(parseNumber(text)).toBe(value))
})

describe('numberAt', () => {
  it.each([
    ['42 %', 42, 2], ['42. Then', 42, 2], ['42, then', 42, 2], ['1 200 ms', 1200, 5], ['12 2000', 12, 2], ['1 20', 1, 1], ['1 200 300 and', 1_200_300, 9], ['3.x', 3, 1],
  ])('%s', (text, value, end) => expect(numberAt(text, 0)).toEqual({ value, end }))

  it.each([['1e3 x', 1000, 3], ['2.5E+2', 250, 6], ['1e3.5', 1, 1], ['4em', 4, 1]])('%s has its exponent', (text, value, end) => expect(numberAt(text, 0)).toEqual({ value, end }))

  it('keeps the other reading of a dot before three digits', () => {
    expect(['1.500', '18.000', '0.125', '1.50', '1,500'].map((text) => numberAt(text, 0)?.other)).toEqual([1500, 18_000, undefined, undefined, undefined])
  })

  it('is none beyond what a number can hold', () => expect(numberAt('1e309', 0)).toBeUndefined())

  it('is none where a version stands', () => expect(numberAt('1.2.3 is out', 0)).toBeUndefined())
})
