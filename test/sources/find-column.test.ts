import { describe, expect, it } from 'vitest'
import { findColumn } from '../../src/sources/find-column.ts'

describe('findColumn', () => {
  it.each([
    ['the exact name', ['week', 'rate'], 'rate', 1],
    ['the exact name before one in other letters', ['Rate', 'rate'], 'rate', 1],
    ['a name in other letters', ['Week', 'RATE'], 'rate', 1],
    ['a name with blanks around it', [' week ', ' rate\u00A0'], 'rate', 1],
    ['a name with blanks within', ['week', 'activation rate'], 'Activation Rate', 1],
    ['a name that objects inherit', ['__proto__', 'constructor'], 'constructor', 1],
  ])('finds %s', (_, names, wanted, index) => {
    expect(findColumn(names, wanted)).toMatchObject({ kind: 'column', index })
  })

  it('lists the columns and offers the nearest where there is none of the name', () => {
    expect(findColumn(['week', 'activation', ''], 'activations')).toEqual({
      kind: 'problem',
      code: 'metric-column-missing',
      message: 'There is no column "activations"; the columns are week, activation. Did you mean "activation"?',
      found: 'week, activation',
      expected: 'a column "activations"',
      example: 'activation',
      line: 1,
    })
  })

  it('offers nothing where nothing is near', () => {
    expect(findColumn(['week', 'users'], 'retention')).toMatchObject({ message: 'There is no column "retention"; the columns are week, users.' })
  })

  it('keeps a list of many columns short', () => {
    const names = Array.from({ length: 40 }, (_, index) => `metric number ${index + 1}`)
    expect(findColumn(names, 'rate')).toMatchObject({ found: expect.stringMatching(/^metric number 1, .*metric number 12, 28 more$/) })
  })

  it('does not choose between two columns of the same name', () => {
    expect(findColumn(['week', 'rate', 'rate'], 'rate')).toMatchObject({ kind: 'problem', code: 'metric-column-ambiguous', found: 'rate, rate' })
    expect(findColumn(['week', 'Rate', 'RATE'], 'rate')).toMatchObject({ kind: 'problem', code: 'metric-column-ambiguous', found: 'Rate, RATE' })
  })

  it('shows a name of a million characters in a few', () => {
    expect(JSON.stringify(findColumn(['x'.repeat(1_000_000)], 'rate')).length).toBeLessThan(1000)
  })
})
