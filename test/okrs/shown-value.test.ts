import { describe, expect, it } from 'vitest'
import { shownValue } from '../../src/okrs/shown-value.ts'

describe('shownValue', () => {
  it.each([
    [undefined, 'nothing'], [[1], 'a list'], [{}, 'keys and values'], [1.5, '1.5'], [false, 'false'], ['a\n b\t\0c', 'a b c'], ['\u202Eabc\u2066', 'abc'], ['x'.repeat(61), `${'x'.repeat(59)}…`], ['😀'.repeat(60), '😀'.repeat(60)],
  ])('%j → %s', (value, shown) => {
    expect(shownValue(value)).toBe(shown)
  })
})
