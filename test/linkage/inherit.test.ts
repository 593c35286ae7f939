import { describe, expect, it } from 'vitest'
import type { Item, Origin } from '../../src/domain/item.ts'
import { defaultSettings, type Settings } from '../../src/domain/settings.ts'
import { evaluateLinkage } from '../../src/linkage/evaluate-linkage.ts'
import { aBody, anItem, aPullRequest } from '../builders/an-item.ts'
import { aPlan } from '../builders/a-plan.ts'

const unreadable: Origin = { kind: 'unreadable', reference: 'acme/secret#7', reason: 'access was refused' }

function origin(number: number, body: string, parts: Partial<Item> = {}): Origin {
  return { kind: 'item', item: anItem({ number, body, labels: [], ...parts }) }
}

/** A chain of issues, of which only the last links anything. */
function deep(levels: number): Origin {
  return levels === 1 ? origin(1, aBody()) : origin(levels, '', { origins: [deep(levels - 1)] })
}

function told(body: string, origins: readonly Origin[], settings: Partial<Settings> = {}): string {
  const verdict = evaluateLinkage(aPullRequest({ body, origins }), aPlan(), { ...defaultSettings, ...settings })
  const from = verdict.inheritedFrom ? ` from #${verdict.inheritedFrom.number}` : ''
  const impacts = verdict.impacts.map(({ keyResult, delta }) => `${keyResult} ${delta}`)
  return [verdict.kind + from, verdict.keyResults.join('+'), impacts.join(', '), verdict.problems.map(({ code }) => code).join(' ')].filter((part) => part !== '').join(' · ')
}

describe('what a pull request inherits', () => {
  it.each<readonly [string, string, readonly Origin[], string]>([
    ['link and impact', 'Closes #12', [origin(12, aBody())], 'inherited from #12 · O1.KR1 · O1.KR1 2'],
    ['behind its own placeholder', 'KR: TBD\nImpact: N/A', [origin(12, aBody())], 'inherited from #12 · O1.KR1 · O1.KR1 2'],
    ['behind its own "none" without a reason', 'KR: none', [origin(12, aBody())], 'inherited from #12 · O1.KR1 · O1.KR1 2'],
    ['the link, with an impact of its own', 'Impact: +1 pp', [origin(12, aBody())], 'inherited from #12 · O1.KR1 · O1.KR1 1'],
    ['the impact, for the same link', 'KR: O1.KR1', [origin(12, aBody())], 'linked · O1.KR1 · O1.KR1 2'],
    ['no impact on another key result', 'KR: O1.KR2', [origin(12, aBody())], 'missing · O1.KR2 · impact-missing'],
    ['the impact, where its own is but a word', 'Impact: low risk', [origin(12, aBody())], 'inherited from #12 · O1.KR1 · O1.KR1 2'],
    ['nothing over a link of its own', aBody('O2.KR1', '-100 ms'), [origin(12, aBody())], 'linked · O2.KR1 · O2.KR1 -100'],
    ['nothing over a wrong link of its own', aBody('O9.KR9'), [origin(12, aBody())], 'invalid · key-result-unknown'],
    ['nothing over a wrong impact of its own', 'Impact: -1 pp', [origin(12, aBody())], 'invalid from #12 · O1.KR1 · impact-wrong-direction'],
    ['the parent\'s link through the issue', '', [origin(12, 'No link', { origins: [origin(3, aBody())] })], 'inherited from #3 · O1.KR1 · O1.KR1 2'],
    ['the nearest link', '', [origin(12, aBody('O2.KR1', '-100 ms'), { origins: [origin(3, aBody())] })], 'inherited from #12 · O2.KR1 · O2.KR1 -100'],
    ['the issue\'s link with the parent\'s impact', '', [origin(12, 'KR: O1.KR1', { origins: [origin(3, aBody())] })], 'inherited from #12 · O1.KR1 · O1.KR1 2'],
    ['all links of several issues', '', [origin(12, aBody()), origin(13, aBody('O2.KR1', '-100 ms'))], 'inherited from #12 · O1.KR1+O2.KR1 · O1.KR1 2, O2.KR1 -100'],
    ['one link that two issues share', '', [origin(12, aBody()), origin(13, aBody('O1.KR1', '+3 pp'))], 'inherited from #12 · O1.KR1 · O1.KR1 2'],
    ['the good link of two', '', [origin(12, aBody('O9.KR9')), origin(13, aBody())], 'inherited from #13 · O1.KR1 · O1.KR1 2'],
    ['the problem of a wrong link', '', [origin(12, aBody('O9.KR9'))], 'invalid from #12 · key-result-unknown'],
    ['a waiver', '', [origin(12, 'KR: none — legal duty')], 'waived from #12'],
    ['a waiver by label', '', [origin(12, '', { labels: ['okr-waived'] })], 'waived from #12'],
    ['a link rather than a waiver beside it', '', [origin(12, 'KR: none — legal duty'), origin(13, aBody())], 'inherited from #13 · O1.KR1 · O1.KR1 2'],
    ['nothing from issues that say nothing', '', [origin(12, 'Text'), origin(13, '')], 'missing · key-result-missing impact-missing'],
    ['no impact where the issue has none', '', [origin(12, 'KR: O1.KR1')], 'missing from #12 · O1.KR1 · impact-missing'],
  ])('%s', (_name, body, origins, found) => expect(told(body, origins)).toBe(found))

  it.each<readonly [string, string, readonly Origin[], string]>([
    ['nothing of its own', '', [unreadable], 'unverifiable · origin-unreadable'],
    ['a placeholder of its own', 'KR: TBD', [unreadable], 'unverifiable · origin-unreadable'],
    ['its own link, but no impact', 'KR: O1.KR1', [unreadable], 'unverifiable · O1.KR1 · origin-unreadable'],
    ['its own link and impact', aBody(), [unreadable], 'linked · O1.KR1 · O1.KR1 2'],
    ['a wrong link of its own', aBody('O9.KR9'), [unreadable], 'invalid · key-result-unknown'],
    ['another issue that links', '', [unreadable, origin(12, aBody())], 'inherited from #12 · O1.KR1 · O1.KR1 2'],
    ['another issue that does not link', '', [unreadable, origin(12, 'Text')], 'unverifiable · origin-unreadable'],
    ['an unreadable parent of the issue', '', [origin(12, 'Text', { origins: [unreadable] })], 'unverifiable · origin-unreadable'],
    ['two of them', '', [unreadable, { ...unreadable, reference: 'acme/secret#8' }], 'unverifiable · origin-unreadable origin-unreadable'],
  ])('an issue that cannot be read, beside %s', (_name, body, origins, found) => expect(told(body, origins)).toBe(found))

  it('says which issue could not be read, and why', () => {
    const { problems } = evaluateLinkage(aPullRequest({ origins: [unreadable] }), aPlan(), defaultSettings)
    expect(problems[0]).toMatchObject({ found: 'acme/secret#7', message: 'acme/secret#7 could not be read: access was refused. Whether it names a key result cannot be said.' })
  })

  it('names the issue whose link is wrong', () => {
    const { problems } = evaluateLinkage(aPullRequest({ origins: [origin(12, aBody('O9.KR9'))] }), aPlan(), defaultSettings)
    expect(problems[0]?.message).toBe('In #12: there is no key result "O9.KR9".')
  })

  it('follows four levels and no more', () => {
    expect([told('', [deep(4)]), told('', [deep(5)])]).toEqual(['inherited from #1 · O1.KR1 · O1.KR1 2', 'missing · key-result-missing impact-missing'])
  })

  it('ends where issues are each other\'s parents', () => {
    const first = { ...anItem({ number: 12 }), origins: [] as Origin[] }
    const second = anItem({ number: 13, origins: [{ kind: 'item', item: first }] })
    first.origins.push({ kind: 'item', item: second })
    expect(told('', [{ kind: 'item', item: first }])).toBe('missing · key-result-missing impact-missing')
  })

  it('accepts required fields from the issue, and keeps its own as its fields', () => {
    const require: Settings['require'] = ['key_result', 'expected_impact', 'hypothesis']
    const issue = origin(12, `${aBody()}\n### Hypothesis\nShort forms get finished`)
    expect(told('', [issue], { require })).toBe('inherited from #12 · O1.KR1 · O1.KR1 2')
    expect(told('', [origin(12, aBody())], { require })).toBe('missing from #12 · O1.KR1 · O1.KR1 2 · field-missing')
    expect(told('', [origin(12, aBody()), unreadable], { require })).toBe('unverifiable from #12 · O1.KR1 · O1.KR1 2 · origin-unreadable')
    expect(evaluateLinkage(aPullRequest({ origins: [issue] }), aPlan(), defaultSettings).fields.hypothesis).toBeUndefined()
  })
})
