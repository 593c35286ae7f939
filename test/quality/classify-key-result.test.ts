import { describe, expect, it } from 'vitest'
import { classifyKeyResult } from '../../src/quality/classify-key-result.ts'

describe('classifyKeyResult', () => {
  it.each([
    ['Ship the new billing page by June', 'output'],
    ['Raise weekly retention of new riders from 31% to 40%', 'outcome'],
    ['Hire four data engineers', 'output'],
    ['Cut invoice errors from 6% to 2%', 'outcome'],
  ])('%s → %s', (title, kind) => {
    expect(classifyKeyResult({ title }).kind).toBe(kind)
  })

  it('calls a title without words unclear', () => {
    expect(classifyKeyResult({ title: ' … ' })).toEqual({ kind: 'unclear', traps: [], confidence: 1, because: [] })
  })
})
