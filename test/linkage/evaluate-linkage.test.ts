import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/domain/item.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { defaultSettings, type Settings } from '../../src/domain/settings.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import { evaluateLinkage } from '../../src/linkage/evaluate-linkage.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aBody, anItem, aPullRequest } from '../builders/an-item.ts'
import { aCycle, anObjective, aPlan, aPlanOf } from '../builders/a-plan.ts'

function evaluate(item: Item, settings: Partial<Settings> = {}, plan: Plan = aPlan()): Verdict {
  return evaluateLinkage(item, plan, { ...defaultSettings, ...settings })
}

/** A verdict as one line: kind, key results, changes, problems. */
function told(item: Item, settings: Partial<Settings> = {}, plan: Plan = aPlan()): string {
  const verdict = evaluate(item, settings, plan)
  const impacts = verdict.impacts.map(({ keyResult, delta }) => `${keyResult} ${delta}`)
  return [verdict.kind, verdict.keyResults.join('+'), impacts.join(', '), verdict.problems.map(({ code }) => code).join(' ')].filter((part) => part !== '').join(' · ')
}

/** A cycle whose key results have these ids and this target. */
function quarter(id: string, start: string, end: string, target: number, ids: readonly string[]) {
  return aCycle({ id, start, end, objectives: [anObjective({ keyResults: ids.map((each) => aKeyResult({ id: each, cycleId: id, due: end, target })) })] })
}

const BODIES: readonly (readonly [string, string, string])[] = [
  ['everything fits', aBody(), 'linked · O1.KR1 · O1.KR1 2'],
  ['keys on two lines', 'KR: O1.KR1\nImpact: +2 pp by 2026-12-01 (70 %)', 'linked · O1.KR1 · O1.KR1 2'],
  ['an old id', aBody('activation'), 'linked · O1.KR1 · O1.KR1 2'],
  ['several of each', 'KR: O1.KR1, O1.KR2\nImpact: O1.KR1: +2 pp, O1.KR2: -3 min', 'linked · O1.KR1+O1.KR2 · O1.KR1 2, O1.KR2 -3'],
  ['several in a list', '### Key result\n- O1.KR1\n- O1.KR2\n### Expected impact\n- O1.KR1: +2 pp by 2026-12-01\n- O1.KR2 -3 min', 'linked · O1.KR1+O1.KR2 · O1.KR1 2, O1.KR2 -3'],
  ['the id behind the figure', '### KR\nO1.KR1 and O1.KR2\n### Impact\n+2 pp on O1.KR1\n-3 min (O1.KR2)', 'linked · O1.KR1+O1.KR2 · O1.KR1 2, O1.KR2 -3'],
  ['ids behind figures in one sentence', 'KR: O1.KR1 and O1.KR2\nImpact: +2 pp on O1.KR1 and -3 min on O1.KR2', 'linked · O1.KR1+O1.KR2 · O1.KR1 2, O1.KR2 -3'],
  ['names of percentiles before the figure', 'KR: O2.KR1\nImpact: p95: 900 → 800 ms', 'linked · O2.KR1 · O2.KR1 -100'],
  ['a short id that is plain among the linked ones', '### KR\nO1.KR1 and O1.KR2\n### Impact\nKR1: +2 pp\nKR2: -3 min', 'linked · O1.KR1+O1.KR2 · O1.KR1 2, O1.KR2 -3'],
  ['a question for a learning goal', aBody('O3.KR1', 'Do seat limits hold large teams back?'), 'linked · O3.KR1 · O3.KR1 undefined'],
  ['a metric\'s name before the figure', aBody('O1.KR1', 'Activated accounts: +2 pp'), 'linked · O1.KR1 · O1.KR1 2'],
  ['an empty body', '', 'missing · key-result-missing impact-missing'],
  ['a form without answers', aBody('_No response_', '_No response_'), 'missing · key-result-placeholder impact-placeholder'],
  ['slots of a template', aBody('[KR id]', '+X %'), 'missing · key-result-placeholder impact-placeholder'],
  ['a key result without an impact', 'KR: O1.KR1', 'missing · O1.KR1 · impact-missing'],
  ['an impact without a key result', 'Impact: +2 pp', 'missing · key-result-missing'],
  ['an impact for one of two', 'KR: O1.KR1, O1.KR2\nImpact: O1.KR1: +2 pp', 'missing · O1.KR1+O1.KR2 · O1.KR1 2 · impact-missing'],
  ['an unknown id', aBody('O9.KR9'), 'invalid · key-result-unknown'],
  ['an ambiguous id', aBody('KR 1'), 'invalid · key-result-ambiguous'],
  ['a good and a wrong id', aBody('O1.KR1, O9.KR9'), 'invalid · O1.KR1 · O1.KR1 2 · key-result-unknown'],
  ['a sentence for an impact', aBody('O1.KR1', 'Supports it tangentially'), 'invalid · O1.KR1 · impact-not-a-number'],
  ['the wrong direction', aBody('O1.KR1', '-2 pp'), 'invalid · O1.KR1 · impact-wrong-direction'],
  ['the wrong unit', aBody('O1.KR1', '+300 ms'), 'invalid · O1.KR1 · impact-wrong-unit'],
  ['an impossible date', aBody('O1.KR1', '+2 pp by 2026-02-30'), 'invalid · O1.KR1 · impact-date-invalid'],
  ['one figure for two key results', aBody('O1.KR1, O1.KR2', '+2 pp'), 'invalid · O1.KR1+O1.KR2 · impact-ambiguous'],
  ['a figure for a stranger', aBody('O1.KR1', 'O2.KR1: -100 ms'), 'invalid · O1.KR1 · impact-key-result-unlinked'],
  ['a figure for nobody', aBody('O1.KR1', 'O1.KR1: +2 pp\nO9.KR9: +1'), 'invalid · O1.KR1 · O1.KR1 2 · impact-key-result-unlinked'],
  ['a confidence beyond all', aBody('O1.KR1', '+2 pp (150 %)'), 'invalid · O1.KR1 · impact-confidence-invalid'],
  ['both fields wrong', aBody('O9.KR9', 'huge, by 03/04/2026'), 'invalid · key-result-unknown impact-date-invalid'],
  ['the impact of a bug', '### Impact\n\nPeople cannot log in', 'invalid · key-result-missing impact-not-a-number'],
  ['a game\'s balance', aBody('O1.KR1', 'The top player falls by 2000 pp'), 'invalid · O1.KR1 · impact-out-of-range'],
  ['a version bump', 'Bumps `left-pad` from 1.2.0 to 2.0.0.\n\nImpact: none', 'missing · key-result-missing impact-placeholder'],
  ['samples in fences and quotes', '```\nKR: O1.KR1\nImpact: +2 pp\n```\n> KR: O1.KR1', 'missing · key-result-missing impact-missing'],
  ['a link beside the id', 'KR: https://example.com/okrs#o9.kr9 O1.KR1\nImpact: +2 pp', 'linked · O1.KR1 · O1.KR1 2'],
  ['two impacts that disagree', 'KR: O1.KR1\nImpact: +2\nImpact: +5', 'invalid · O1.KR1 · impact-ambiguous'],
  ['two headed impacts that disagree', `${aBody('O1.KR1', '+2 pp')}\n### Impact\n+5 pp`, 'invalid · O1.KR1 · impact-ambiguous'],
  ['two impacts that agree', `${aBody('O1.KR1', '+2 pp')}\n### Impact\nto 42 %`, 'linked · O1.KR1 · O1.KR1 2'],
  ['a second impact of another kind', `${aBody('O1.KR1', '+2 pp')}\nImpact: 500 people see it`, 'linked · O1.KR1 · O1.KR1 2'],
  ...[' / ', ' & ', ' | ', ' ; ', ' · ', ' und ', ','].map((between) => [`two parted by "${between}"`, `KR: O1.KR1, O1.KR2\nImpact: O1.KR1 +2pp${between}O1.KR2 -3min`, 'linked · O1.KR1+O1.KR2 · O1.KR1 2, O1.KR2 -3'] as const),
  ['a word behind the last of two', 'KR: O1.KR1, O1.KR2\nImpact: O1.KR1: +2 pp and O1.KR2: -3 min, both for good', 'linked · O1.KR1+O1.KR2 · O1.KR1 2, O1.KR2 -3'],
  ['two key results, each with its key', 'KR: O1.KR1\nKR: O1.KR2\nImpact: O1.KR1: +2 pp\nImpact: O1.KR2: -3 min', 'linked · O1.KR1+O1.KR2 · O1.KR1 2, O1.KR2 -3'],
  ['two headed key results', '### Key result\nO1.KR1\n### Key result\nO1.KR2\n### Impact\n+2 pp', 'invalid · O1.KR1 · O1.KR1 2 · key-result-ambiguous'],
  ['a waiver', 'KR: none — only upgrades the build', 'waived'],
  ['a waiver without a reason', 'KR: none', 'missing · waiver-without-reason'],
]

function noted(body: string): readonly string[] {
  return evaluateLinkage(anItem({ body }), aPlan(), defaultSettings).notes.map(({ code, message }) => `${code}: ${message}`)
}

describe('evaluateLinkage', () => {
  it.each(BODIES)('%s', (_name, body, found) => expect(told(anItem({ body }))).toBe(found))

  it('speaks only about initiatives, by label or issue type, case aside', () => {
    expect(told(anItem({ labels: ['bug'] }))).toBe('not-an-initiative')
    expect(told(anItem({ labels: ['bug', 'Initiative'], body: aBody() }))).toMatch(/^linked/)
    expect(told(anItem({ labels: [], issueType: 'Initiative', body: aBody() }))).toMatch(/^linked/)
    expect(told(anItem({ labels: ['epic'], body: aBody() }), { labels: ['initiative', 'Epic'] })).toMatch(/^linked/)
  })

  it('lets everything else stand behind an exemption', () => {
    const exempt = { authors: ['dependabot[bot]'], branches: ['release/*'], labels: ['chore'] }
    expect(evaluate(aPullRequest({ author: 'Dependabot[bot]' }), { exempt })).toMatchObject({ kind: 'exempt', problems: [], waiver: { by: 'author', who: 'Dependabot[bot]' } })
    expect(evaluate(aPullRequest({ branch: 'release/2.0' }), { exempt })).toMatchObject({ kind: 'exempt', waiver: { by: 'branch', who: 'release/2.0' } })
    expect(evaluate(anItem({ labels: ['initiative', 'chore'] }), { exempt })).toMatchObject({ kind: 'exempt', waiver: { by: 'label', who: 'chore' } })
    expect(told(aPullRequest({ branch: 'prerelease/2.0' }), { exempt })).toMatch(/^missing/)
  })

  it('keeps who waived and why', () => {
    expect(evaluate(anItem({ labels: ['initiative', 'OKR-waived'] })).waiver).toEqual({ by: 'label', who: 'OKR-waived', reason: '' })
    expect(evaluate(anItem({ labels: ['initiative', 'okr-waived'], body: 'KR: none — legal duty' })).waiver).toEqual({ by: 'label', who: 'okr-waived', reason: 'legal duty' })
    const strict = { waiver: { label: 'okr-waived', allowNone: false } }
    expect(evaluate(anItem({ labels: ['initiative', 'okr-waived'], body: 'KR: none — legal duty' }), strict).waiver?.reason).toBe('legal duty')
    expect(evaluate(anItem({ author: 'ana', body: 'KR: none — legal duty' })).waiver).toEqual({ by: 'statement', who: 'ana', reason: 'legal duty' })
  })

  it('accepts no statement where the settings do not', () => {
    expect(told(anItem({ body: 'KR: none — legal duty' }), { waiver: { label: 'okr-waived', allowNone: false } })).toBe('missing · key-result-placeholder impact-missing')
  })

  it('gives each row of a table its own confidence and day', () => {
    const head = '| Key result | Expected impact | Confidence | Measure by |\n|---|---|---|---|\n'
    const told = (rows: string) => evaluateLinkage(anItem({ body: head + rows }), aPlan(), defaultSettings).impacts.map(({ keyResult, delta, confidence, by }) => [keyResult, delta, confidence, by])
    expect(told('| O1.KR1 | +2 pp | 90 % | 2026-12-01 |\n| O1.KR2 | -3 min | 20 % | 15 December |')).toEqual([['O1.KR1', 2, 0.9, '2026-12-01'], ['O1.KR2', -3, 0.2, '2026-12-15']])
    expect(told('| O1.KR1 | +2 pp | 90 % | 2026-12-01 |\n| O1.KR2 | -3 min | | |')).toEqual([['O1.KR1', 2, 0.9, '2026-12-01'], ['O1.KR2', -3, undefined, undefined]])
    expect(told('| O1.KR1 | +2 pp by 2026-12-05 (70 %) | 90 % | 2026-12-01 |')).toEqual([['O1.KR1', 2, 0.7, '2026-12-05']])
    expect(told('| O1.KR1 | +2 pp | 0.9 | after the survey |\n| O1.KR2 | -3 min | 7/10 | |')).toEqual([['O1.KR1', 2, 0.9, undefined], ['O1.KR2', -3, 0.7, undefined]])
  })

  it('notes what was filled in and does not count', () => {
    expect(noted(`${aBody('O1.KR1', '+2 pp')}\nConfidence: high\n\nEffort: M\n\nSize: XL\n\nKind: nice\n\nReach: many\n\nMeasure by: in some weeks`)).toEqual([
      'field-unread: "in some weeks" was not read as "Measure by": expected is a date as YYYY-MM-DD, such as "2026-11-30".',
      'field-unread: "high" was not read as "Confidence": expected is a share from 0 to 100 %, such as "70 %".',
      'field-unread: "many" was not read as "Reach": expected is a number of people or accounts, such as "1200".',
      'field-unread: "XL" was not read as "Size": expected is rock, pebble or sand, such as "pebble".',
      'field-unread: "nice" was not read as "Kind": expected is outcome, tech debt or operations, such as "outcome".',
      'field-unread: "M" was not read as "Effort": expected is a number of person-weeks, such as "3".',
    ])
    expect(noted(`${aBody('O1.KR1', '+2 pp (70 %)')}\nConfidence: high\n\nEffort: 3 weeks\n\nKind: outcome`)).toEqual([])
    expect(noted(`${aBody('O1.KR1', '+2 pp')}\nKind: feature\n\nMeasure by: soon`)).toEqual([
      'field-unread: "soon" was not read as "Measure by": expected is a date as YYYY-MM-DD, such as "2026-11-30".',
      'field-assumed: "feature" was read as "Kind: outcome"; expected is outcome, tech debt or operations.',
    ])
    expect(noted('| KR | Impact | Effort |\n|---|---|---|\n| O1.KR1 | +2 pp | 3 weeks |\n| O1.KR2 | -3 min | 1 week |')).toEqual(['field-several: "Effort" has several values (3 weeks, 1 week); the first one counts.'])
    expect(noted('| KR | Impact | Effort |\n|---|---|---|\n| O1.KR1 | +2 pp | 1 week |\n| O1.KR2 | -3 min | 5 days |')).toEqual([])
    expect(noted(aBody('O1.KR1', '- O1.KR1: +2 pp\n- O1.KR1: +1 pp'))).toEqual(['impact-several: Several lines speak of O1.KR1 (+2 pp, +1 pp); the first one counts. Write one line with what is promised in all.'])
    expect(noted(aBody('O1.KR1', '- O1.KR1: +2 pp\n- O1.KR1: 40 % → 42 %'))).toEqual([])
  })

  it('asks for further fields', () => {
    const require: Settings['require'] = ['key_result', 'expected_impact', 'hypothesis', 'confidence', 'effort', 'measure_by']
    expect(told(anItem({ body: aBody('O1.KR1', '+2 pp') }), { require })).toBe('missing · O1.KR1 · O1.KR1 2 · field-missing field-missing field-missing field-missing')
    expect(told(anItem({ body: `${aBody('O1.KR1', '+2 pp (150 %)')}\n### Hypothesis\nShort forms get finished\n\nEffort: 2\nMeasure by: 2026-12-01` }), { require })).toBe('invalid · O1.KR1 · impact-confidence-invalid')
    expect(told(anItem({ body: `${aBody()}\n### Hypothesis\nShort forms get finished\n\nConfidence: high\nEffort: two` }), { require })).toBe('invalid · O1.KR1 · O1.KR1 2 · field-invalid field-invalid')
    expect(told(anItem({ body: 'KR: O1.KR1\nImpact: +2 pp by 2026-12-01 (70 %)\nHypothesis: Short forms get finished\nEffort: 3 weeks' }), { require })).toMatch(/^linked/)
  })

  it('asks for nothing that the settings do not require', () => {
    expect(told(anItem({ body: 'KR: O1.KR1' }), { require: ['key_result'] })).toBe('linked · O1.KR1')
    expect(told(anItem({ body: aBody('O1.KR1', 'Makes people happy') }), { require: ['key_result'] })).toBe('linked · O1.KR1')
    expect(told(anItem({ body: aBody('O1.KR1', '-2 pp') }), { require: ['key_result'] })).toBe('invalid · O1.KR1 · impact-wrong-direction')
    expect(told(anItem({ body: 'Impact: +2 pp' }), { require: ['expected_impact'] })).toBe('linked')
  })

  it('reads what else is there', () => {
    const body = `${aBody('O1.KR1', '+2 pp (70 %)')}\n### Audience\nnew sign-ups\n\nReach: 1.2k accounts\nEffort: 10 days\nSize: Pebble (up to a month)\nKind of work: Technical debt\nMeasure by: 2026-12-15\nActual impact: +1.4 pp\nEvidence: five interviews`
    expect(evaluate(anItem({ body })).fields).toEqual({
      hypothesis: undefined, audience: 'new sign-ups', reach: 1200, effort: 2, size: 'pebble', workKind: 'tech-debt', measureBy: '2026-12-15', confidence: 0.7, actualImpact: '+1.4 pp', evidence: 'five interviews',
    })
  })

  it('lends the confidence field to the impact', () => {
    expect(evaluate(anItem({ body: `${aBody()}\nConfidence: 60 %` })).impacts[0]?.confidence).toBe(0.6)
  })

  it('takes no answer from a template', () => {
    const template = '### Key result\nName the goal\n### Expected impact\nSay how much, such as 5 %\n'
    const verdict = evaluateLinkage(anItem({ body: template }), aPlan(), defaultSettings, [template])
    expect(verdict.problems.map(({ code }) => code)).toEqual(['key-result-placeholder', 'impact-placeholder'])
  })

  it('takes the title once more for no answer', () => {
    expect(told(anItem({ title: 'Shorten the form', body: aBody('Shorten the form', 'Shorten the form') }))).toBe('missing · key-result-placeholder impact-placeholder')
  })

  it('takes a title that promises for the promise that it is', () => {
    expect(told(anItem({ title: 'Raise activation from 40 % to 42 %', body: aBody('O1.KR1', 'Raise activation from 40 % to 42 %') }))).toBe('linked · O1.KR1 · O1.KR1 2')
    expect(told(anItem({ title: 'Move to runtime 24', body: aBody('O1.KR1', 'Move to runtime 24') }))).toBe('missing · O1.KR1 · impact-placeholder')
    expect(told(anItem({ title: 'O1.KR1 Shorter form', body: aBody('O1.KR1 Shorter form', '+2 pp') }))).toBe('linked · O1.KR1 · O1.KR1 2')
  })

  it('tells of another key result that a key inside some section names', () => {
    const { kind, notes } = evaluate(anItem({ body: `### Notes\nKR: O1.KR2\n\n${aBody()}` }))
    expect([kind, notes]).toEqual(['linked', [{ code: 'key-result-elsewhere', message: "O1.KR2 is named elsewhere in the text; O1.KR1 counts, as it stands under the field's own heading." }]])
  })

  describe('with several cycles', () => {
    const plan = aPlan({ cycles: [quarter('2026-Q3', '2026-07-01', '2026-09-30', 42, ['O1.KR1', 'O1.KR7']), quarter('2026-Q4', '2026-10-01', '2026-12-31', 55, ['O1.KR1']), quarter('2027-Q1', '2027-01-01', '2027-03-31', 60, ['O1.KR9'])] })

    it('refuses a cycle that is over, and tells of one to come', () => {
      expect(told(anItem({ body: aBody('O1.KR7') }), {}, plan)).toBe('invalid · key-result-closed')
      expect(evaluate(anItem({ body: aBody('O1.KR9') }), {}, plan)).toMatchObject({ kind: 'linked', notes: [{ code: 'key-result-future' }] })
    })

    it('holds closed work against the plan of its day', () => {
      const closed = anItem({ state: 'closed', closedOn: '2026-09-15', body: aBody('O1.KR7', '+1 pp by 2026-09-01') })
      expect(evaluate(closed, {}, plan)).toMatchObject({ kind: 'linked', keyResults: ['O1.KR7'], notes: [] })
      expect(told(anItem({ ...closed, state: 'open' }), {}, plan)).toMatch(/^invalid · key-result-closed/)
    })
  })

  it('has no key result to offer between cycles', () => {
    const [problem] = evaluate(anItem(), {}, aPlan({ cycles: [] })).problems
    expect(problem).toMatchObject({ code: 'key-result-missing', expected: 'the id of an open key result; at present no cycle has any' })
    expect(problem?.example).toMatch(/^Key result: none — /)
  })

  it('says the same to equal input, whatever came before', () => {
    const item = anItem({ body: aBody('01.KR1', '42 %') })
    const first = evaluate(item)
    evaluate(anItem({ body: aBody('O2.KR1', 'x') }))
    expect(evaluate(item)).toEqual(first)
  })

  it('accepts a plan of one key result by its last part', () => {
    expect(told(anItem({ body: aBody('KR 1') }), {}, aPlanOf(aKeyResult()))).toBe('linked · O1.KR1 · O1.KR1 2')
  })
})
