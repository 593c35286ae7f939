import { describe, expect, it } from 'vitest'
import { suggestKeyResults } from '../../../src/linkage/references/suggest-key-results.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlan, aPlanOf } from '../../builders/a-plan.ts'

function told(title: string, body = '', plan = aPlan()): readonly string[] {
  return suggestKeyResults({ title, body }, plan).map(({ id }) => id)
}

describe('suggestKeyResults', () => {
  it.each<readonly [string, string, string | undefined]>([
    ['Cache results of search', '', 'O2.KR1'],
    ['Remind people of the onboarding checklist', '', 'O1.KR1'],
    ['Show the first report sooner', '', 'O1.KR2'],
    ['Ask why large teams leave their trial', '', 'O3.KR1'],
    ['Something', 'It should bring expansion revenue.', 'O2.KR2'],
    ['Activate accounts earlier', '', 'O1.KR1'],
    ['Make it the best', 'The and of', undefined],
  ])('%s', (title, body, best) => expect(told(title, body)[0]).toBe(best))

  it('gives three at most, and equals in the order of the file', () => {
    const plan = aPlanOf(...[1, 2, 3, 4, 5].map((number) => aKeyResult({ id: `KR${number}`, title: 'Faster search' })))
    expect(told('Search', '', plan)).toEqual(['KR1', 'KR2', 'KR3'])
  })

  it('lets rare words count for more', () => {
    const plan = aPlanOf(aKeyResult({ id: 'A', title: 'Customers search' }), aKeyResult({ id: 'B', title: 'Customers invoices' }), aKeyResult({ id: 'C', title: 'Customers support' }))
    expect(told('Customers see invoices', '', plan)[0]).toBe('B')
  })

  it('has nothing to say between cycles', () => expect(told('Search', '', aPlan({ cycles: [] }))).toEqual([]))
})
