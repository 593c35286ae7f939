import { describe, expect, it } from 'vitest'
import { isGrouped, numberOfCell } from '../../src/sources/number-of-cell.ts'

describe('numberOfCell', () => {
  it.each([
    ['42', 42], ['42.5', 42.5], ['.5', 0.5], ['5.', 5], ['0', 0], ['-0', 0], ['+3', 3], ['-3.25', -3.25], ['−3', -3], ['–3', -3], ['007', 7],
    ['42.5%', 42.5], ['42.5 %', 42.5], ['42.5\u00A0%', 42.5], [' 42 ', 42], ['1.2E+05', 120_000], ['4e-3', 0.004],
    ['1200', 1200], ['1.200', 1.2], ['42,5', 42.5], ['-42,50', -42.5], ['0,125', 0.125], ['1234,567', 1234.567], ['42,5 %', 42.5],
    ['0.30000000000000004', 0.3], ['12345678901', 12_345_678_901],
  ])('reads %j as %d', (cell, value) => {
    expect(numberOfCell(cell)).toBe(value)
  })

  it.each([
    '1,200', '12,345', '-1,200', '1,200,000', '1,200.50', '1.200.000', '1.200,50', '1 200', '1\u00A0200', '1\u202F200', "1'200", '1’200', '1_200', '1,200 %',
  ])('refuses %j, which has separators of thousands', (cell) => {
    expect(numberOfCell(cell)).toBeUndefined()
    expect(isGrouped(cell)).toBe(true)
  })

  it.each([
    '', '%', 'abc', '$1200', '1200 EUR', '12k', '1/3', '1:30', '4 2', '--3', '3-', '1e999', '-1e999', 'Infinity', 'NaN', '0x1F', '１２', '4%%', '1,2,3', '42;5', '1e', '.', ',5',
    '9'.repeat(41), '=1+1',
  ])('refuses %j, which is no number', (cell) => {
    expect(numberOfCell(cell)).toBeUndefined()
    expect(isGrouped(cell)).toBe(false)
  })
})
