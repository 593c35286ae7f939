import { describe, expect, it } from 'vitest'
import type { Initiative } from '../../src/domain/initiative.ts'
import type { Item } from '../../src/domain/item.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import { claimsByKeyResult } from '../../src/report/claims-by-key-result.ts'
import { anItem } from '../builders/an-item.ts'
import { aLink, anInitiative } from './a-company.ts'

const KR = 'O1.KR1'
const facts = { defaultConfidence: 1, keyResults: new Map() }

/** Claims as `number role`, in order, with whose promise they deliver. */
function told(initiatives: readonly Initiative[]): readonly string[] {
  return (claimsByKeyResult(initiatives, facts).get(KR) ?? []).map(({ item, role, through }) => `${item.number} ${role}${through === undefined ? '' : ` through ${through.number}`}`)
}

function issue(number: number, item: Partial<Item> = {}, verdict: Partial<Verdict> = aLink(KR, 2)): Initiative {
  return anInitiative({ number, ...item }, verdict)
}

function pullRequest(number: number, closes: number, item: Partial<Item> = {}, verdict: Partial<Verdict> = aLink(KR, 2)): Initiative {
  return anInitiative({ number, kind: 'pull-request', origins: [{ kind: 'item', item: anItem({ number: closes }) }], ...item }, verdict)
}

const inherited = (from: number): Partial<Verdict> => ({ ...aLink(KR, 2), kind: 'inherited', inheritedFrom: { repository: 'acme/web', number: from } })

describe('claimsByKeyResult', () => {
  it.each<[string, readonly Initiative[], readonly string[]]>([
    ['one issue', [issue(1)], ['1 open']],
    ['a pull request that inherits from its issue delivers it', [issue(1), pullRequest(2, 1, {}, inherited(1))], ['2 delivery through 1', '1 open']],
    ['a pull request that says it again delivers it too', [issue(1), pullRequest(2, 1)], ['2 delivery through 1', '1 open']],
    ['two that close one issue are one claim', [pullRequest(2, 1), pullRequest(3, 1)], ['2 open', '3 delivery through 2']],
    ['two that inherit from an issue without the label are one claim', [pullRequest(2, 1, {}, inherited(1)), pullRequest(3, 1, {}, inherited(1))], ['2 open through 1', '3 delivery through 2']],
    ['a child of a parent that claims the same delivers it', [issue(1), issue(2, { origins: [{ kind: 'item', item: anItem({ number: 1 }) }] })], ['1 open', '2 delivery through 1']],
    ['two children of a parent that claims nothing are two claims', [2, 3].map((number) => issue(number, { origins: [{ kind: 'item', item: anItem({ number: 1 }) }] })), ['2 open', '3 open']],
    ['a pull request of a child of a parent', [issue(1), issue(2, {}, inherited(1)), pullRequest(3, 2, {}, inherited(2))], ['3 delivery through 1', '1 open', '2 delivery through 1']],
    ['shipped and dropped', [issue(1, { state: 'closed', outcome: 'completed' }), issue(2, { state: 'closed', outcome: 'not-planned' })], ['1 awaited', '2 dropped']],
    ['an issue that was dropped while its pull request lives', [issue(1, { state: 'closed', outcome: 'not-planned' }), pullRequest(2, 1, {}, inherited(1))], ['2 open through 1', '1 dropped through 2']],
    ['of two deliveries the one that is still open speaks', [pullRequest(2, 1, { state: 'closed', outcome: 'merged' }), pullRequest(3, 1)], ['3 open', '2 delivery through 3']],
    ['a measured one', [issue(1, { state: 'closed', outcome: 'completed' }, { ...aLink(KR, 2), fields: { actualImpact: '+1 pp' } })], ['1 measured']],
    ['two that inherit from each other are one claim', [issue(1, {}, inherited(2)), issue(2, {}, inherited(1))], ['1 open through 2', '2 delivery through 1']],
    ['one that inherits from itself', [issue(1, {}, inherited(1))], ['1 open through 1']],
    ['nothing but links count', [issue(1, {}, { kind: 'missing' }), issue(2, {}, { kind: 'waived' })], []],
    ['the largest promise first', [issue(1, {}, aLink(KR, 1)), issue(2, {}, aLink(KR, 5))], ['2 open', '1 open']],
  ])('%s', (_, initiatives, expected) => {
    expect(told(initiatives)).toEqual(expected)
    expect(told(initiatives.toReversed())).toEqual(expected)
  })

  it('weighs by the confidence of the impact, then of the item, then by the default', () => {
    const claims = claimsByKeyResult([
      issue(1, {}, { ...aLink(KR, 4, { confidence: 0.5 }), fields: { confidence: 0.1 } }),
      issue(2, {}, { ...aLink(KR, 4), fields: { confidence: 0.25 } }),
      issue(3, {}, aLink(KR, 4)),
    ], { ...facts, defaultConfidence: 0.8 }).get(KR)
    expect(claims?.map(({ item, weighted, confidence }) => [item.number, weighted, confidence])).toEqual([[3, 3.2, undefined], [1, 2, 0.5], [2, 1, 0.25]])
  })

  it('files an item under each of its key results with the impact on that one', () => {
    const both = issue(1, {}, { ...aLink(KR, 2), keyResults: [KR, 'O1.KR2', KR] })
    const claims = claimsByKeyResult([both], facts)
    expect([...claims.keys()]).toEqual([KR, 'O1.KR2'])
    expect(claims.get('O1.KR2')?.[0]?.delta).toBeUndefined()
  })
})
