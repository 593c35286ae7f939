import { expect, it } from 'vitest'
import { comparePlans } from '../../../src/changes/compare-plans.ts'
import { readTitlePromise } from '../../../src/quality/read-title-promise.ts'
import { formerKeyResults } from '../../../src/workflows/publish/former-key-results.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlan, aPlanOf } from '../../builders/a-plan.ts'

it('names what commits removed and renamed', () => {
  const before = aPlanOf(aKeyResult({ id: 'O1.KR1', title: 'Raise orders' }), aKeyResult({ id: 'O1.KR2', title: 'Answer sooner', aliases: ['answers'], unit: 'min' }))
  const after = aPlanOf(aKeyResult({ id: 'O1.ORDERS', title: 'Raise orders' }))
  const revisions = [comparePlans(before, after, readTitlePromise), comparePlans(after, aPlan({ cycles: [] }), readTitlePromise)].map((changes, index) => ({ commit: `${index}`, on: '2026-11-02', changes }))
  expect(formerKeyResults(revisions, undefined).toSorted()).toEqual(['O1.KR1', 'O1.KR2', 'O1.ORDERS', 'answers'])
})

it.each([
  ['{"objectives":[{"keyResults":[{"id":"O1.KR1"},{"id":7},null]},{}]}', ['O1.KR1']],
  ['{"objectives":{}}', []],
  ['no report', []],
])('names what the last report tells of: %s', (report, ids) => {
  expect(formerKeyResults([], report)).toEqual(ids)
})
