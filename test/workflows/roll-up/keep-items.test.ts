import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/domain/item.ts'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { evaluateLinkage } from '../../../src/linkage/evaluate-linkage.ts'
import { keepItems, type KeptItems } from '../../../src/workflows/roll-up/keep-items.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { aBody, anItem, aPullRequest } from '../../builders/an-item.ts'

const plan = aPlanOf(aKeyResult(), aKeyResult({ id: 'O1.KR2' }))
const judge = (item: Item) => JSON.stringify(evaluateLinkage(item, plan, defaultSettings))
/** A judge that nothing less than the whole text satisfies. */
const sly = (item: Item) => judge(item) + (JSON.stringify(item).includes('People wait') ? 'prose' : '')
const keep = (items: readonly Item[], mayShowOrigins = true): KeptItems => keepItems(items, { fields: defaultSettings.fields, judge, mayShowOrigins })
const prose = 'People wait for an answer that they could have had at once.\n\n'.repeat(20)

describe('what is kept of an item', () => {
  it('is its answers, without the prose around them', () => {
    const item = anItem({ body: `## Problem\n\n${prose}${aBody()}\n## Notes\n\n${prose}` })
    const [kept] = keep([item]).items
    expect(kept?.body.length).toBeLessThan(100)
    expect(judge(kept ?? item)).toBe(judge(item))
    expect(keep([kept ?? item]).items).toEqual([kept])
  })

  it('is the whole text where the verdict rests on more than the answers', () => {
    const item = anItem({ body: `${prose}### Key result\n\n_No response_\n` })
    expect(keep([item]).items).toEqual([item])
  })

  it('leads to the same verdict, and stays as it is when it is kept again, whatever was written', () => {
    const line = constantFrom('### Key result', '## Expected impact', 'KR: O1.KR1', 'O1.KR2', '+2 pp by 2026-12-01 (60 %)', 'none — a reason', '_No response_', '```', '> KR: O9', '<!--', '-->', '', '- [ ] O1.KR1', '| KR | O1.KR1 |', prose.slice(0, 60))
    assert(property(array(line, { maxLength: 14 }), (lines) => {
      const item = anItem({ body: lines.join('\n') })
      const [kept] = keep([item]).items
      expect(kept && judge(kept)).toBe(judge(item))
      expect(keep(kept ? [kept] : []).items).toEqual(kept ? [kept] : [])
    }), { numRuns: 300 })
  })
})

describe('what an item inherits from', () => {
  const secret = anItem({ repository: 'acme/secret', number: 3, title: 'The merger', author: 'zoe', labels: ['initiative', 'globex'], assignees: ['zoe'], milestone: 'globex closing', body: `${prose}${aBody()}` })
  const pull = aPullRequest({ origins: [{ kind: 'item', item: secret }] })

  it('is kept as far as its link, without its title, its labels and its people', () => {
    const [kept] = keep([pull], false).items
    expect(JSON.stringify(kept)).not.toContain('merger')
    expect(JSON.stringify(kept)).not.toMatch(/People wait|zoe|globex/)
    expect(kept && judge(kept)).toBe(judge(pull))
  })

  it('is read again rather than written where everybody can read it, if its link is not enough', () => {
    const vague = { ...pull, origins: [{ kind: 'item' as const, item: { ...secret, body: `${prose}O1.KR1 perhaps` } }] }
    const rules = { fields: defaultSettings.fields, judge: sly }
    expect(keepItems([vague, anItem()], { ...rules, mayShowOrigins: false })).toEqual({ items: [], again: new Set(['acme/web']) })
    expect(keepItems([vague], { ...rules, mayShowOrigins: true }).items).toEqual([vague])
  })
})
