import { describe, expect, it } from 'vitest'
import { numberAt, parseNumber } from '../../src/linkage/parse-number.ts'

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

  it('is none where a version stands', () => expect(numberAt('1.2.3 is out', 0)).toBeUndefined())
})
