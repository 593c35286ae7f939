import { describe, expect, it } from 'vitest'
import { readActualImpacts } from '../../../src/linkage/impacts/read-actual-impacts.ts'
import { aPlan, typicalKeyResults } from '../../builders/a-plan.ts'

const [activation, firstReport, search, revenue, learning] = typicalKeyResults()

describe('readActualImpacts', () => {
  it.each<[string, (typeof activation)[], Readonly<Record<string, number>>]>([
    ['+1.4 pp', [activation], { 'O1.KR1': 1.4 }],
    ['-0.5 pp', [activation], { 'O1.KR1': -0.5 }],
    ['from 41 % to 43 %', [activation], { 'O1.KR1': 2 }],
    ['No effect that we could see', [activation], { 'O1.KR1': 0 }],
    ['none', [activation], { 'O1.KR1': 0 }],
    ['did not move', [activation], { 'O1.KR1': 0 }],
    ['+0 pp', [activation], { 'O1.KR1': 0 }],
    ['4 minutes faster', [firstReport], { 'O1.KR2': -4 }],
    ['90 s slower', [firstReport], { 'O1.KR2': 1.5 }],
    ['+$20k', [revenue], { 'O2.KR2': 20_000 }],
    ['people liked it', [activation], {}],
    ['+2 pp or +3 pp', [activation], {}],
    ['O1.KR1: +1 pp\nO1.KR2: -2 min', [activation, firstReport], { 'O1.KR1': 1, 'O1.KR2': -2 }],
    ['+1 pp', [activation, firstReport], {}],
    ['-100 ms', [], {}],
    ['-1e400 ms', [search], {}],
    ['It was the import', [learning], {}],
  ])('reads %j', (text, keyResults, expected) => {
    const known = keyResults.filter((keyResult) => keyResult !== undefined)
    expect(Object.fromEntries(readActualImpacts(text, known, aPlan()).map(({ keyResult, delta }) => [keyResult, delta]))).toEqual(expected)
  })
})
