import { describe, expect, it } from 'vitest'
import { compareDiagnostics } from '../../src/domain/diagnostic.ts'
import type { RuleLevel } from '../../src/domain/settings.ts'
import { createRuleContext } from '../../src/quality/examine/rule-context.ts'
import { defaultRuleSettings } from '../../src/quality/examine/rule-settings.ts'
import { examinePlan, findingsOf } from '../../src/quality/examine-plan.ts'
import { ruleDescriptions } from '../../src/quality/rules/all-rules.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aCycle, anObjective, aPlan, aPlanOf } from '../builders/a-plan.ts'
import { foundBy } from './found-by.ts'

const ownerless = aPlanOf(aKeyResult())

function levels(levels: Readonly<Record<string, RuleLevel>>) {
  return { ...defaultRuleSettings, levels }
}

describe('examinePlan', () => {
  it('says everything in the order of the files, the same every time', () => {
    const found = examinePlan(aPlan(), defaultRuleSettings)
    expect(found.length).toBeGreaterThan(5)
    expect(found).toEqual([...found].sort(compareDiagnostics))
    expect(examinePlan(aPlan(), defaultRuleSettings)).toEqual(found)
  })

  it('gives the rule as the code, the question at the end, and the template as the example', () => {
    expect(examinePlan(ownerless, defaultRuleSettings).find(({ code }) => code === 'missing-owner')).toEqual({
      code: 'missing-owner',
      severity: 'warning',
      message: 'O1.KR1 has no owner. Who, by name, will look at this number every week and speak up when it does not move?',
      place: { file: '.github/okrs.yml', line: 10, column: 9 },
      found: 'nothing',
      expected: 'one person',
      example: 'owner: "@⟨name⟩"',
    })
  })

  it('tells a missing baseline with its age, and what the title says it is', () => {
    const finding = examinePlan(aPlanOf(aKeyResult({ baseline: undefined })), defaultRuleSettings).find(({ code }) => code === 'missing-baseline')
    expect(finding?.message).toBe('O1.KR1 has no baseline 32 days into its cycle. The title says it starts at 40%: is that the baseline?')
    expect(finding?.fix).toBe('baseline: 40')
  })

  it.each([
    ['Increase renewals to 55%', '%', 'target: 55'],
    ['At least 500 schools pay', 'schools', 'target: 500'],
    ['Keep uptime above 99.9', '%', 'target: 99.9'],
    ['Increase shops that upgrade to 2 seats', 'shops', undefined],
    ['Increase renewals by 10%', '%', undefined],
  ])('asks whether the level of “%s” is the target', (title, unit, fix) => {
    const finding = examinePlan(aPlanOf(aKeyResult({ title, unit, target: undefined })), defaultRuleSettings).find(({ code }) => code === 'missing-target')
    expect([finding?.code, finding?.fix]).toEqual(['missing-target', fix])
  })

  it('looks at no cycle that has ended', () => {
    expect(examinePlan({ ...ownerless, today: '2027-01-01' }, defaultRuleSettings)).toEqual([])
    expect(foundBy('missing-owner', { ...ownerless, today: '2026-12-31' })).toEqual(['O1.KR1'])
    expect(foundBy('missing-owner', { ...ownerless, today: '2026-01-01' })).toEqual(['O1.KR1'])
  })

  it('has nothing to say about nothing', () => {
    expect(examinePlan({ today: '2026-11-02', cycles: [] }, defaultRuleSettings)).toEqual([])
    expect(examinePlan(aPlan({ cycles: [aCycle({ objectives: [] })] }), defaultRuleSettings)).toEqual([])
  })

  it('gives no code that has no description', () => {
    const known = new Set(ruleDescriptions.map(({ id }) => id))
    expect(examinePlan(aPlan(), defaultRuleSettings).filter(({ code }) => !known.has(code))).toEqual([])
  })

  it('shows the beginning of a title that goes on for ever', () => {
    const found = examinePlan(aPlanOf(aKeyResult({ title: `Launch ${'the wizard '.repeat(1000)}`, owner: `@${'a'.repeat(9000)}` })), defaultRuleSettings)
    const texts = found.flatMap((diagnostic) => Object.values(diagnostic)).filter((value) => typeof value === 'string')
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((text) => text.length > 600)).toEqual([])
  })
})

describe('levels', () => {
  it.each([['info', 'info'], ['warn', 'warning'], ['error', 'error']] as const)('%s makes it %s', (level, severity) => {
    expect(findingsOf(ownerless, createRuleContext(levels({ 'missing-owner': level }))).find(({ rule }) => rule === 'missing-owner')?.severity).toBe(severity)
  })

  it('off keeps a rule from running, and its suppressions from being idle', () => {
    expect(foundBy('missing-owner', ownerless, { levels: { 'missing-owner': 'off' } })).toEqual([])
    const suppressing = aPlanOf(aKeyResult({ suppressed: { 'missing-owner': 'The team decides in May' } }))
    expect(foundBy('unused-suppression', suppressing, { levels: { 'missing-owner': 'off' } })).toEqual([])
  })

  it('of a trap that is off lets the plainer rule speak', () => {
    const plan = aPlanOf(aKeyResult({ title: 'Publish 12 articles about payroll', unit: 'articles', baseline: 0, target: 12 }))
    expect(foundBy('output-not-outcome', plan)).toEqual([])
    expect(foundBy('output-not-outcome', plan, { levels: { 'output-in-disguise': 'off' } })).toEqual(['O1.KR1'])
  })

  it('are looked up by the name of the rule only', () => {
    const inherited = Object.create({ 'missing-owner': 'off' }) as Record<string, RuleLevel>
    expect(foundBy('missing-owner', ownerless, { levels: inherited })).toEqual(['O1.KR1'])
  })
})

describe('suppressions', () => {
  it('wave a finding through, with a reason', () => {
    const plan = aPlanOf(aKeyResult({ suppressed: { 'missing-owner': 'The team decides in May' } }))
    expect(foundBy('missing-owner', plan)).toEqual([])
    expect(foundBy('unused-suppression', plan)).toEqual([])
  })

  it('without a reason change nothing and are told', () => {
    const plan = aPlanOf(aKeyResult({ suppressed: { 'missing-owner': '  ' } }))
    expect(foundBy('missing-owner', plan)).toEqual(['O1.KR1'])
    expect(foundBy('unused-suppression', plan)).toEqual(['O1.KR1'])
  })

  it('hold for their own key result only', () => {
    const plan = aPlanOf(aKeyResult({ suppressed: { 'missing-owner': 'The team decides in May' } }), aKeyResult({ id: 'K2' }))
    expect(foundBy('missing-owner', plan)).toEqual(['K2'])
  })

  it('of a finding about an objective may stand at any of its key results', () => {
    const plan = aPlanOf(aKeyResult({ suppressed: { 'too-few-key-results': 'It is the whole point' } }))
    expect(foundBy('too-few-key-results', plan)).toEqual([])
    expect(foundBy('unused-suppression', plan)).toEqual([])
  })

  it('of a finding about an objective stand at the objective, also where it has no key results', () => {
    expect(foundBy('cascade-too-deep', chain({}))).toEqual(['S1'])
    expect(foundBy('cascade-too-deep', chain({ 'cascade-too-deep': 'The regions report to Europe' }))).toEqual([])
    expect(foundBy('unused-suppression', chain({ 'cascade-too-deep': 'The regions report to Europe' }))).toEqual([])
    expect(foundBy('unused-suppression', chain({ 'business-kr-without-product-kr': 'It lags' }))).toEqual(['S1'])
  })

  it('of a finding about a cycle stand at the cycle', () => {
    const plan = aPlan({ cycles: [aCycle({ suppressed: { 'too-few-objectives': 'One focus is what we want' } })] })
    expect(foundBy('too-few-objectives', aPlan({ cycles: [aCycle()] }))).toEqual(['2026-Q4'])
    expect([...foundBy('too-few-objectives', plan), ...foundBy('unused-suppression', plan)]).toEqual([])
  })

  it.each([
    ['cycle', 'missing-owner', '2026-Q4', 'key results', 'Move it to the key result.'],
    ['objective', 'stale-check-in', 'O1', 'key results', 'Move it to the key result.'],
    ['objective', 'too-few-objectives', 'O1', 'cycles', 'Move it to the cycle.'],
    ['key-result', 'too-many-objectives', 'O1.KR1', 'cycles', 'Move it to the cycle.'],
  ] as const)('at a %s of %s do nothing and are told where they belong', (kind, rule, id, spoken, advice) => {
    const own = (level: string) => (level === kind ? { suppressed: { [rule]: 'We know' } } : {})
    const plan = aPlan({ cycles: [aCycle({ ...own('cycle'), objectives: [anObjective({ ...own('objective'), keyResults: [aKeyResult(own('key-result'))] })] })] })
    const told = examinePlan(plan, defaultRuleSettings).find(({ code }) => code === 'unused-suppression')
    expect(foundBy('unused-suppression', plan)).toEqual([id])
    expect(told?.message).toContain(`suppresses ${rule}, which speaks of ${spoken}. ${advice}`)
    expect(foundBy(rule, plan)).toEqual(foundBy(rule, aPlan({ cycles: [aCycle()] })))
  })

  it.each([['', 'a rule without a name'], [' ', 'a rule without a name'], ['tidy', 'tidy']])('that name no rule, but %j, are quoted', (id, name) => {
    const told = examinePlan(aPlanOf(aKeyResult({ suppressed: { [id]: 'because' } })), defaultRuleSettings).find(({ code }) => code === 'unused-suppression')
    expect(told).toMatchObject({ message: `O1.KR1 suppresses ${name}, which is no rule.`, found: name, expected: 'the id of a rule' })
  })

  it.each(['no-such-rule', '__proto__', 'constructor', 'cascade-too-deep', 'unused-suppression'])('of %s are told as idle', (id) => {
    const suppressed = Object.assign(Object.create(null) as Record<string, string>, JSON.parse(`{ ${JSON.stringify(id)}: "because" }`))
    expect(foundBy('unused-suppression', aPlanOf(aKeyResult({ suppressed })))).toEqual(['O1.KR1'])
  })

  it('of a rule whose findings come and go with the days may rest', () => {
    const plan = aPlanOf(aKeyResult({ checkIns: [{ date: '2026-11-01', value: 44 }], suppressed: { 'stale-check-in': 'Measured once a month' } }))
    expect(foundBy('unused-suppression', plan)).toEqual([])
  })
})

describe('findingsOf', () => {
  it('says what each finding is about', () => {
    const objective = anObjective({ keyResults: [aKeyResult()] })
    const kinds = new Set(findingsOf(aPlan({ cycles: [aCycle({ objectives: [objective] })] }), createRuleContext(defaultRuleSettings)).map(({ subject }) => subject.kind))
    expect([...kinds].sort()).toEqual(['cycle', 'key-result', 'objective'])
  })
})

/** Three levels of objectives, one more than is wise. */
function chain(suppressed: Readonly<Record<string, string>>) {
  return aPlan({ cycles: [aCycle({ objectives: [
    anObjective({ id: 'C1', keyResults: [] }), anObjective({ id: 'T1', parent: 'C1', keyResults: [] }), anObjective({ id: 'S1', parent: 'T1', keyResults: [], suppressed }),
  ] })] })
}
