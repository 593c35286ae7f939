import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/domain/item.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { defaultSettings, type Settings } from '../../src/domain/settings.ts'
import { evaluateLinkage } from '../../src/linkage/evaluate-linkage.ts'
import { readSidebar } from '../../src/linkage/read-sidebar.ts'
import { aBody, anItem, aPullRequest } from '../builders/an-item.ts'
import { aPlan } from '../builders/a-plan.ts'

type Fields = Readonly<Record<string, string>>

const on: Settings = { ...defaultSettings, issues: { ...defaultSettings.issues, fields: true } }
const both: Fields = { 'Key result': 'O1.KR1', 'Expected impact': '+2 pp' }

function withFields(fields: Fields, parts: Partial<Item> = {}): Item {
  return anItem({ ...parts, sidebar: Object.entries(fields).map(([name, value]) => ({ name, value })) })
}

/** A verdict as one line: kind, key results, changes, problems. */
function told(item: Item, settings: Settings = on): string {
  const verdict = evaluateLinkage(item, aPlan(), settings)
  const impacts = verdict.impacts.map(({ keyResult, delta }) => `${keyResult} ${delta}`)
  return [verdict.kind, verdict.keyResults.join('+'), impacts.join(', '), verdict.problems.map(({ code }) => code).join(' ')].filter((part) => part !== '').join(' · ')
}

function field(more: object): object {
  return { issue_field_id: 4, issue_field_name: 'Key result', node_id: 'x', ...more }
}

function problem(item: Item): Problem | undefined {
  return evaluateLinkage(item, aPlan(), on).problems[0]
}

describe('the fields in the sidebar of an issue', () => {
  it.each<readonly [what: string, body: string, fields: Fields, verdict: string]>([
    ['answer an empty body', '', both, 'linked · O1.KR1 · O1.KR1 2'],
    ['go by every name that a heading goes by', '', { KR: 'activation', Impact: '+2 pp' }, 'linked · O1.KR1 · O1.KR1 2'],
    ['come second where the body answers', aBody('O1.KR1', '+3 pp'), { 'Key result': 'O9.KR9', 'Expected impact': '+9 pp' }, 'linked · O1.KR1 · O1.KR1 3'],
    ['complete a body that answers half', 'KR: O1.KR1', { 'Key result': 'O1.KR2', 'Expected impact': '+2 pp' }, 'linked · O1.KR1 · O1.KR1 2'],
    ['come before what a form left standing', aBody('_No response_', 'TBD'), both, 'linked · O1.KR1 · O1.KR1 2'],
    ['come before the slots of a template', aBody('[KR id]', '+X %'), both, 'linked · O1.KR1 · O1.KR1 2'],
    ['come before the title said once more', 'KR: Shorten the sign-up form', both, 'linked · O1.KR1 · O1.KR1 2'],
    ['do not mend what the body has wrong', aBody('O9.KR9'), both, 'invalid · key-result-unknown'],
    ['may be several options', '', { 'Key result': 'O1.KR1\nO1.KR2', Impact: 'O1.KR1: +2 pp\nO1.KR2: -3 min' }, 'linked · O1.KR1+O1.KR2 · O1.KR1 2, O1.KR2 -3'],
    ['may be an option with a title behind the id', '', { ...both, 'Key result': 'O1.KR1 — Increase activated accounts' }, 'linked · O1.KR1 · O1.KR1 2'],
    ['may say none, and why', '', { KR: 'none — keeps the lights on' }, 'waived'],
    ['may not say none without a reason', '', { KR: 'None', Impact: '+2 pp' }, 'missing · waiver-without-reason'],
    ['are no answer while they hold a placeholder', '', { KR: 'TBD', Impact: 'n/a' }, 'missing · key-result-placeholder impact-placeholder'],
    ['say nothing under other names', '', { Priority: 'O1.KR1', Team: '+2 pp' }, 'missing · key-result-missing impact-missing'],
    ['are held against the plan', '', { KR: 'O9.KR9', Impact: '+2 pp' }, 'invalid · key-result-unknown'],
    ['count by the first of one name that answers', '', { KR: 'TBD', OKR: 'O1.KR1', Impact: '+2 pp' }, 'linked · O1.KR1 · O1.KR1 2'],
    ['cannot speak for another field', '', { KR: '### Expected impact\n+2 pp\n### Key result\nO1.KR1' }, 'missing · O1.KR1 · impact-missing'],
  ])('%s', (_what, body, fields, verdict) => {
    expect(told(withFields(fields, { body }))).toBe(verdict)
  })

  it('say nothing unless the settings ask for them', () => {
    expect(told(withFields(both), defaultSettings)).toBe('missing · key-result-missing impact-missing')
  })

  it('pass on like the text', () => {
    const pull = aPullRequest({ origins: [{ kind: 'item', item: withFields(both, { number: 3, labels: [] }) }] })
    expect(told(pull)).toBe('inherited · O1.KR1 · O1.KR1 2')
  })

  it('answer fields that are required', () => {
    const settings: Settings = { ...on, require: ['key_result', 'expected_impact', 'confidence', 'effort', 'measure_by'] }
    const verdict = evaluateLinkage(withFields({ ...both, Confidence: '70', Effort: '3', 'Measure by': '2026-12-01' }), aPlan(), settings)
    expect([verdict.kind, verdict.problems, verdict.fields]).toMatchObject(['linked', [], { confidence: 0.7, effort: 3, measureBy: '2026-12-01' }])
    expect(told(withFields({ ...both, Confidence: '70', Effort: 'High', 'Measure by': '2026-12-01' }), settings)).toBe('invalid · O1.KR1 · O1.KR1 2 · field-invalid')
  })

  it('are named as the place of what is wrong there, and only there', () => {
    expect(problem(withFields({ ...both, KR: 'x', 'Key result': 'O1.KR9' }))).toMatchObject({ found: 'O1.KR9', message: expect.stringMatching(/^There is no key result "O1\.KR9"\..* It stands in the issue’s sidebar\.$/) })
    expect(problem(withFields(both, { body: aBody('O1.KR9') }))?.message).not.toContain('sidebar')
    expect(problem(withFields({}))?.message).not.toContain('sidebar')
  })

  it.each(['>', '[', '`', '*', '|', '### KR\n', 'O9.KR9, ', '1,', '<a ', '\u202E', 'none ', '- [x] '])('stay harmless when they hold %j many thousand times', (unit) => {
    const values = Array.from({ length: 60 }, (_, index) => ({ issue_field_name: index === 0 ? 'KR' : unit.repeat(40), data_type: 'text', value: unit.repeat(65_536) }))
    const sidebar = readSidebar(values)
    const start = performance.now()
    expect(['missing', 'invalid']).toContain(evaluateLinkage(anItem({ sidebar }), aPlan(), on).kind)
    expect(performance.now() - start).toBeLessThan(500)
    expect(sidebar.every(({ name, value }) => name.length <= 120 && value.length <= 2_000) && sidebar.length <= 50).toBe(true)
  })
})

describe('readSidebar', () => {
  it.each<readonly [what: string, values: unknown, read: readonly string[]]>([
    ['a text', [field({ data_type: 'text', value: 'O1.KR1' })], ['Key result=O1.KR1']],
    ['a number', [field({ data_type: 'number', value: 2.5 })], ['Key result=2.5']],
    ['the name of an option, not its number', [field({ data_type: 'single_select', value: 77, single_select_option: { id: 77, name: 'O1.KR1', color: 'red' } })], ['Key result=O1.KR1']],
    ['several options', [field({ data_type: 'multi_select', value: null, multi_select_options: [{ id: 1, name: 'O1.KR1' }, { id: 2, name: 'O1.KR2' }] })], ['Key result=O1.KR1\nO1.KR2']],
    ['nothing from an empty field', [field({ data_type: 'text', value: null, single_select_option: null, multi_select_options: null })], []],
    ['nothing from a field without a name', [{ issue_field_id: 4, data_type: 'text', value: 'O1.KR1' }], []],
    ['nothing from anything else', [null, 'x', 4, [], { issue_field_name: 'KR', value: { toString: 'x' } }], []],
    ['nothing where there are none', undefined, []],
    ['nothing from what is no list', { issue_field_name: 'KR', value: 'x' }, []],
  ])('reads %s', (_what, values, read) => {
    expect(readSidebar(values).map(({ name, value }) => `${name}=${value}`)).toEqual(read)
  })
})
