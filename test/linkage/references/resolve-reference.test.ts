import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/domain/plan.ts'
import { resolveReference } from '../../../src/linkage/references/resolve-reference.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aCycle, anObjective, aPlan, aPlanOf } from '../../builders/a-plan.ts'

function told(text: string, plan: Plan): string {
  const reference = resolveReference(text, plan)
  switch (reference.kind) {
    case 'resolved': return `${reference.keyResult.cycleId}/${reference.keyResult.id}${reference.future ? ' (future)' : ''}`
    case 'closed': return `closed ${reference.cycle.id}/${reference.keyResult.id}`
    case 'ambiguous': return `one of ${reference.candidates.map(({ id }) => id).join(', ')}`
    case 'unknown': return '?'
  }
}

/** A cycle whose key results have these ids. */
function cycleOf(id: string, start: string, end: string, ...ids: readonly string[]) {
  return aCycle({ id, start, end, objectives: [anObjective({ keyResults: ids.map((each) => aKeyResult({ id: each, cycleId: id })) })] })
}

describe('resolveReference', () => {
  it.each([
    'O1.KR1', 'o1.kr1', 'O1/KR1', 'O1-KR1', 'O1_KR1', 'O1 KR1', 'O1KR1', 'O1 / KR 1', '[O1.KR1]', '(O1.KR1)', '"O1.KR1"', 'O1.KR1.', '  O1.KR1 ', 'activation', 'Activation', 'ACTIVATION', '#O1.KR1', 'Ｏ１.ＫＲ１',
    '2026-Q4/O1.KR1', '2026-Q4 O1.KR1', '2026 Q4: O1.KR1', 'O1.KR1 (2026-Q4)',
  ])('reads %s', (text) => expect(told(text, aPlan())).toBe('2026-Q4/O1.KR1'))

  it.each([
    ['a zero for an O', '01.KR1'], ['a letter too few', 'O1.K1'], ['a neighbour', 'O1.KR9'], ['words for the parts', 'Objective 1, key result 1'], ['the objective', 'O1'], ['a longer id', 'O1.KR11'],
    ['the title', 'Increase activated accounts from 40% to 55%'], ['nothing', ''], ['only separators', '. / -'], ['a property of every object', '__proto__'], ['another', 'constructor'], ['a sentence', `see O1.KR1 ${'and so on '.repeat(30)}`],
  ])('accepts nothing near-by: %s', (_name, text) => expect(told(text, aPlan())).toBe('?'))

  it('takes the last part where one open key result ends so', () => {
    const plan = aPlanOf(aKeyResult({ id: 'O1.KR1' }), aKeyResult({ id: 'O2.KR5' }))
    expect([told('KR 5', plan), told('kr5', plan), told('[KR-5]', plan), told('5', plan)]).toEqual(['2026-Q4/O2.KR5', '2026-Q4/O2.KR5', '2026-Q4/O2.KR5', '?'])
    expect(told('KR 1', aPlan())).toBe('one of O1.KR1, O2.KR1, O3.KR1')
  })

  it('leaves separators aside only where that is unambiguous', () => {
    const plan = aPlanOf(aKeyResult({ id: 'A.B1' }), aKeyResult({ id: 'AB.1' }), aKeyResult({ id: '1.11' }), aKeyResult({ id: '11.1' }))
    expect(told('AB1', plan)).toBe('one of A.B1, AB.1')
    expect(told('a.b1', plan)).toBe('2026-Q4/A.B1')
    expect([told('1/11', plan), told('11-1', plan), told('111', plan)]).toEqual(['2026-Q4/1.11', '2026-Q4/11.1', '?'])
  })

  it('reads "OKR 2: KR 3" only where ids say so', () => {
    expect(told('OKR 2: KR 3', aPlanOf(aKeyResult({ id: 'OKR2.KR3' })))).toBe('2026-Q4/OKR2.KR3')
    expect(told('OKR 2: KR 3', aPlanOf(aKeyResult({ id: 'O2.KR3' })))).toBe('?')
  })

  it('never lets an alias take the place of an id', () => {
    const plan = aPlanOf(aKeyResult({ id: 'KR1', aliases: ['KR2'] }), aKeyResult({ id: 'KR2' }))
    expect(told('KR2', plan)).toBe('2026-Q4/KR2')
  })

  describe('with several cycles', () => {
    const plan = aPlan({
      cycles: [
        cycleOf('2026-Q3', '2026-07-01', '2026-09-30', 'O1.KR1', 'O1.KR7'),
        cycleOf('2026-Q4', '2026-10-01', '2026-12-31', 'O1.KR1', 'O1.KR2'),
        cycleOf('2027-Q1', '2027-01-01', '2027-03-31', 'O1.KR1', 'O1.KR3'),
      ],
    })

    it.each([
      ['the current one first', 'O1.KR1', '2026-Q4/O1.KR1'],
      ['then one to come', 'O1.KR3', '2027-Q1/O1.KR3 (future)'],
      ['one that is over', 'O1.KR7', 'closed 2026-Q3/O1.KR7'],
      ['one that is over, without separators', 'o1kr7', 'closed 2026-Q3/O1.KR7'],
      ['a named cycle', '2027-Q1/O1.KR1', '2027-Q1/O1.KR1 (future)'],
      ['a named cycle that is over', '2026-Q3/O1.KR1', 'closed 2026-Q3/O1.KR1'],
      ['no last part of a cycle that is over', 'KR 7', '?'],
    ])('%s', (_name, text, found) => expect(told(text, plan)).toBe(found))
  })

  it('finds nothing in an empty plan', () => {
    expect(told('O1.KR1', aPlan({ cycles: [] }))).toBe('?')
  })
})
