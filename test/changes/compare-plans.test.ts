import { describe, expect, it } from 'vitest'
import { comparePlans as comparePlansBy } from '../../src/changes/compare-plans.ts'
import type { Cycle } from '../../src/domain/cycle.ts'
import type { KeyResult } from '../../src/domain/key-result.ts'
import type { Objective } from '../../src/domain/objective.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { isLoweredLate, type PlanChange } from '../../src/domain/plan-change.ts'
import { parseUnit } from '../../src/domain/unit.ts'
import { readTitlePromise } from '../../src/quality/read-title-promise.ts'
import { formerIdFix } from '../../src/render/words/former-id-fix.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'
import { aCycle, anObjective, aPlan, aPlanOf } from '../builders/a-plan.ts'

function comparePlans(before: Plan, after: Plan): readonly PlanChange[] {
  return comparePlansBy(before, after, readTitlePromise)
}

/** The changes in short: kind, field, and `!` where the bar was lowered. */
function told(changes: readonly PlanChange[]): readonly string[] {
  return changes.map((change) => `${change.kind}${'field' in change ? `:${change.field}` : ''}${isLoweredLate(change) ? '!' : ''}`)
}

function between(before: KeyResultParts, after: KeyResultParts): readonly string[] {
  return told(comparePlans(aPlanOf(aKeyResult(before)), aPlanOf(aKeyResult(after))))
}

describe('a key result whose title says what its fields do not', () => {
  const bare = { baseline: undefined, target: undefined, unit: '' } as const
  it.each<[string, KeyResultParts, KeyResultParts, readonly string[]]>([
    ['the way, by its verb', { ...bare, title: 'Increase NPS', target: 50 }, { ...bare, title: 'Increase NPS', target: 40 }, ['value:target!']],
    ['the way, and the target goes further', { ...bare, title: 'Increase NPS', target: 40 }, { ...bare, title: 'Increase NPS', target: 50 }, ['value:target']],
    ['the way, while a baseline is found', { ...bare, title: 'Reduce churn', target: 5 }, { ...bare, title: 'Reduce churn', baseline: 8, target: 6 }, ['value:baseline', 'value:target!']],
    ['nothing, but the new baseline does', { ...bare, title: 'Churn', target: 5 }, { ...bare, title: 'Churn', baseline: 8, target: 6 }, ['value:baseline', 'value:target!']],
    ['the way, by a bound', { ...bare, title: 'Keep first replies under 2 h', target: 2 }, { ...bare, title: 'Keep first replies under 2 h', target: 3 }, ['value:target!']],
    ['the number', { ...bare, title: 'Reduce churn from 8% to 5%' }, { ...bare, title: 'Reduce churn from 8% to 7%' }, ['text:title!']],
    ['the number, which goes further', { ...bare, title: 'Reduce churn from 8% to 5%' }, { ...bare, title: 'Reduce churn from 8% to 4%' }, ['text:title']],
    ['where it starts', { ...bare, title: 'Reduce churn from 8% to 5%' }, { ...bare, title: 'Reduce churn from 6% to 5%' }, ['text:title!']],
    ['the number, in another unit', { ...bare, title: 'Cut the wait from 3 h to 1 h' }, { ...bare, title: 'Cut the wait from 3 h to 90 min' }, ['text:title!']],
    ['the number, behind a factor', { ...bare, title: 'Grow revenue to $2M' }, { ...bare, title: 'Grow revenue to $1.8 million' }, ['text:title!']],
    ['the number, after an arrow', { ...bare, title: 'Weekly readers: 400 → 900' }, { ...bare, title: 'Weekly readers: 400 → 800' }, ['text:title!']],
    ['the number, by a least one', { ...bare, title: 'At least 90% of builds pass' }, { ...bare, title: 'At least 80% of builds pass' }, ['text:title!']],
    ['the number, by a most one behind it', { ...bare, title: 'Answers in 4 hours or less' }, { ...bare, title: 'Answers in 6 hours or less' }, ['text:title!']],
    ['how many are to be won', { ...bare, title: 'Win 20 bakeries in the north' }, { ...bare, title: 'Win 15 bakeries in the north' }, ['text:title!']],
    ['by how much', { ...bare, title: 'Reduce complaints by 20%' }, { ...bare, title: 'Reduce complaints by 10%' }, ['text:title!']],
    ['how many times', { ...bare, title: 'Triple repeat orders' }, { ...bare, title: 'Double repeat orders' }, ['text:title!']],
    ['by which part', { ...bare, title: 'Cut refunds by half' }, { ...bare, title: 'Cut refunds by a third' }, ['text:title!']],
    ['one of two numbers', { ...bare, title: 'Raise orders from 40 to 60 and returns from 5% to 8%' }, { ...bare, title: 'Raise orders from 40 to 60 and returns from 5% to 7%' }, ['text:title!']],
    ['the number no more', { ...bare, title: 'Reduce churn from 8% to 5%' }, { ...bare, title: 'Reduce churn' }, ['text:title!']],
    ['the number no more, since the fields do', { ...bare, title: 'Reduce churn from 8% to 5%', unit: '%' }, { ...bare, title: 'Reduce churn', unit: '%', baseline: 8, target: 5 }, ['text:title', 'value:baseline', 'value:target']],
    ['the number no more, and the fields less', { ...bare, title: 'Reduce churn from 8% to 5%', unit: '%' }, { ...bare, title: 'Reduce churn', unit: '%', baseline: 8, target: 6 }, ['text:title', 'value:baseline', 'value:target!']],
    ['the day', { title: 'Reduce churn by 15 November' }, { title: 'Reduce churn by 15 December' }, ['text:title!']],
    ['an earlier day', { title: 'Reduce churn by 15 December' }, { title: 'Reduce churn by 15 November' }, ['text:title']],
    ['the day no more', { title: 'Reduce churn by 15 November' }, { title: 'Reduce churn' }, ['text:title!']],
    ['the day no more, since the field does', { title: 'Reduce churn by 15 November' }, { title: 'Reduce churn', due: '2026-11-15', dueWritten: true }, ['text:title', 'due']],
    ['the day, which the field sets', { title: 'Reduce churn by 15 November', due: '2026-12-01', dueWritten: true }, { title: 'Reduce churn by 15 December', due: '2026-12-01', dueWritten: true }, ['text:title']],
    ['a day that nobody can tell', { title: 'Reduce churn by 15 November' }, { title: 'Reduce churn by EOQ' }, ['text:title']],
    ['the same in other words', { ...bare, title: 'Reduce churn from 8% to 5%' }, { ...bare, title: 'Bring churn down from 8% to 5%' }, ['text:title']],
    ['what the fields say as well, which is told once', { title: 'Raise activation from 40% to 55%' }, { title: 'Raise activation from 40% to 50%', target: 50 }, ['text:title', 'value:target!']],
    ['numbers whose way nobody knows', { ...bare, title: 'Achieve churn of 5%' }, { ...bare, title: 'Achieve churn of 4%' }, ['text:title']],
  ])('says %s', (_, before, after, expected) => {
    expect(between(before, after).toSorted()).toEqual(expected.toSorted())
  })
})

describe('a key result that changes', () => {
  const down = { unit: 'h', baseline: 72, target: 24, title: 'Cut the time to the first booking' } as const
  const csat = { metric: 'CSAT', unit: parseUnit('score') } as const
  it.each<[string, KeyResultParts, KeyResultParts, readonly string[]]>([
    ['nothing', {}, {}, []],
    ['a lower target', {}, { target: 50 }, ['value:target!']],
    ['a higher target', {}, { target: 60 }, ['value:target']],
    ['a target on the other side of the baseline', {}, { target: 30 }, ['value:target!']],
    ['a target that is gone', {}, { target: undefined }, ['value:target!']],
    ['a target that was missing', { title: 'Activation', target: undefined }, { title: 'Activation', target: 50 }, ['value:target']],
    ['a target below the one that only the title named', { target: undefined }, { target: 50 }, ['value:target!']],
    ['a target that is to fall and falls less', down, { ...down, target: 36 }, ['value:target!']],
    ['a target that is to fall and falls further', down, { ...down, target: 12 }, ['value:target']],
    ['a target without a known direction', { title: 'Activation', baseline: undefined }, { title: 'Activation', baseline: undefined, target: 50 }, ['value:target']],
    ['a baseline nearer to the target', {}, { baseline: 45 }, ['value:baseline!']],
    ['a baseline further from it', {}, { baseline: 35 }, ['value:baseline']],
    ['both moved by as much', {}, { baseline: 45, target: 60 }, ['value:baseline', 'value:target']],
    ['a baseline that was pending', { baseline: undefined }, { baseline: 38 }, ['value:baseline']],
    ['the same in another unit', { unit: 'ms', baseline: 900, target: 400 }, { unit: 's', baseline: 0.9, target: 0.4 }, ['unit']],
    ['the same numbers in a larger unit', { unit: 'ms', baseline: 900, target: 400 }, { unit: 's', baseline: 900, target: 400 }, ['unit', 'value:baseline', 'value:target!']],
    ['a unit of another kind', {}, { unit: 'accounts' }, ['unit', 'value:baseline', 'value:target']],
    ['a later day', { due: '2026-12-01', dueWritten: true }, { due: '2026-12-15', dueWritten: true }, ['due!']],
    ['an earlier day', { due: '2026-12-15', dueWritten: true }, { due: '2026-12-01', dueWritten: true }, ['due']],
    ['a day that is now the cycle\'s end', { due: '2026-12-15', dueWritten: true }, {}, ['due!']],
    ['another definition', { metric: 'Accounts that finish the list' }, { metric: 'Accounts that open the list' }, ['text:metric']],
    ['others who accept', { acceptedBy: ['@ana', '@ben'] }, { acceptedBy: ['@ben', '@cleo'] }, ['text:accepted_by']],
    ['the same who accept in another order', { acceptedBy: ['@ana', '@ben'] }, { acceptedBy: ['@ben', '@ana'] }, []],
    ['another owner, weight and question', { owner: '@ana' }, { owner: '@ben', weight: 2, audience: 'teams' }, ['text:audience', 'text:owner', 'weight'].toSorted()],
    ['a question in place of a number', {}, { intent: 'learn', target: undefined, baseline: undefined }, ['value:target!', 'text:intent!', 'value:baseline']],
    ['marks', {}, { northStar: true, proxy: true }, ['mark:north-star', 'mark:proxy']],
    ['a guardrail that came', {}, { guardrails: [{ ...csat, min: 4 }] }, ['guardrail-added']],
    ['a guardrail that went', { guardrails: [{ ...csat, min: 4 }] }, {}, ['guardrail-removed!']],
    ['a looser bound', { guardrails: [{ ...csat, min: 4 }] }, { guardrails: [{ ...csat, min: 3.8 }] }, ['guardrail-changed!']],
    ['a tighter bound', { guardrails: [{ ...csat, max: 4 }] }, { guardrails: [{ ...csat, max: 3.8 }] }, ['guardrail-changed']],
    ['a bound that is gone', { guardrails: [{ ...csat, min: 4, max: 5 }] }, { guardrails: [{ ...csat, min: 4 }] }, ['guardrail-changed!']],
    ['a guardrail under a new name', { guardrails: [{ ...csat, min: 4 }] }, { guardrails: [{ ...csat, metric: 'Satisfaction', min: 4 }] }, ['guardrail-changed']],
    ['a new check-in', {}, { checkIns: [{ date: '2026-10-12', value: 42 }] }, ['check-in-added']],
    ['a check-in that says something else', { checkIns: [{ date: '2026-10-12', value: 42 }] }, { checkIns: [{ date: '2026-10-12', value: 44 }] }, ['check-in-changed']],
    ['a check-in that went', { checkIns: [{ date: '2026-10-12', value: 42 }] }, {}, ['check-in-removed']],
    ['only case in the id', {}, { id: 'o1.kr1' }, []],
    ['a lost alias', { aliases: ['activation'] }, {}, ['text:aliases']],
  ])('%s', (_, before, after, expected) => {
    expect(between(before, after).toSorted()).toEqual(expected.toSorted())
  })

  it('is no lowering before the cycle has begun', () => {
    const [before, after] = [55, 50].map((target) => ({ ...aPlanOf(aKeyResult({ target })), today: '2026-09-20' }))
    expect(before && after && told(comparePlans(before, after))).toEqual(['value:target'])
  })
})

describe('key results that come, go and are called otherwise', () => {
  const activation = aKeyResult({ id: 'O1.KR1', title: 'Increase activated accounts from 40% to 55%' })
  const churn = aKeyResult({ id: 'O1.KR2', title: 'Reduce monthly churn from 4% to 3%', baseline: 4, target: 3 })
  const reports = aKeyResult({ id: 'O1.KR3', title: 'Grow weekly reports that somebody shares', unit: 'reports', baseline: 200, target: 320 })

  it.each<[string, readonly KeyResult[], readonly KeyResult[], readonly string[]]>([
    ['added', [activation], [activation, churn], ['key-result-added']],
    ['removed in mid-cycle', [activation, churn], [activation], ['key-result-removed!']],
    ['another id', [activation, churn], [activation, { ...churn, id: 'O1.CHURN' }], ['key-result-renamed']],
    ['another id and other words', [activation, churn], [activation, { ...churn, id: 'O1.KR9', title: 'Bring monthly churn down to 3%' }], ['key-result-renamed', 'text:title']],
    ['another id by its alias alone', [churn], [{ ...reports, id: 'O1.KR9', aliases: ['O1.KR2'], unit: churn.unit, baseline: 4, target: 3 }], ['key-result-renamed', 'text:title']],
    ['a new title under the old id', [activation], [{ ...activation, title: 'Mehr Konten werden aktiv' }], ['text:title']],
    ['renumbered after a removal', [activation, churn, reports], [{ ...churn, id: 'O1.KR1' }, { ...reports, id: 'O1.KR2' }], ['key-result-removed!', 'key-result-reused', 'key-result-reused', 'key-result-renamed', 'key-result-renamed']],
    ['two that swap ids', [activation, churn], [{ ...activation, id: 'O1.KR2' }, { ...churn, id: 'O1.KR1' }], ['key-result-reused', 'key-result-reused', 'key-result-renamed', 'key-result-renamed']],
  ])('%s', (_, before, after, expected) => {
    expect(told(comparePlans(aPlanOf(...before), aPlanOf(...after)))).toEqual(expected)
  })

  it.each([
    ['lost', []],
    ['kept', ['O1.KR2']],
  ] as const)('tells whether the former id is %s', (former, aliases) => {
    const [change] = comparePlans(aPlanOf(activation, churn), aPlanOf(activation, { ...churn, id: 'O1.CHURN', aliases }))
    expect(change).toMatchObject({ kind: 'key-result-renamed', from: 'O1.KR2', to: 'O1.CHURN', former, eased: false })
  })

  it('keeps in mind the other names that a renamed key result has or had, and that are nobody else\'s', () => {
    const named = { ...churn, aliases: ['leavers', 'O1.CHURN', 'active'] }
    const change = comparePlans(aPlanOf(activation, named), aPlanOf({ ...activation, aliases: ['active'] }, { ...churn, id: 'O1.CHURN', aliases: ['quitters'] })).find(({ kind }) => kind === 'key-result-renamed')
    expect(change).toMatchObject({ former: 'lost', aliases: ['quitters', 'leavers'] })
    expect(change && formerIdFix(change)).toMatchObject({ line: 'aliases: [quitters, leavers, O1.KR2]' })
  })

  it.each([['2026', 'aliases: ["2026"]'], ['1.10', 'aliases: ["1.10"]'], ['on', 'aliases: ["on"]'], ['-x', 'aliases: ["-x"]']])('proposes a line that is read as meant: %s', (id, line) => {
    const [change] = comparePlans(aPlanOf(activation, { ...churn, id }), aPlanOf(activation, { ...churn, id: 'O1.CHURN' }))
    expect(change && formerIdFix(change)).toMatchObject({ line })
  })

  it('tells that the former id belongs to another one', () => {
    const renamed = comparePlans(aPlanOf(activation, churn), aPlanOf({ ...churn, id: 'O1.KR1' })).find(({ kind }) => kind === 'key-result-renamed')
    expect(renamed).toMatchObject({ from: 'O1.KR2', to: 'O1.KR1', former: 'lost' })
    const swapped = comparePlans(aPlanOf(activation, churn), aPlanOf({ ...activation, id: 'O1.KR2' }, { ...churn, id: 'O1.KR1' })).filter(({ kind }) => kind === 'key-result-renamed')
    expect(swapped.map((change) => 'former' in change && change.former)).toEqual(['taken', 'taken'])
  })
})

function plan(parts: Parameters<typeof aCycle>[0]): Plan {
  return aPlan({ cycles: [aCycle(parts)] })
}

function next(keyResults: readonly KeyResult[]): Cycle {
  return aCycle({ id: '2027-Q1', start: '2027-01-01', end: '2027-03-31', objectives: [anObjective({ keyResults })] })
}

function other(keyResults: readonly KeyResult[]): Objective {
  return anObjective({ id: 'O2', title: 'The product is fast', keyResults })
}

function many(id: (index: number) => string, title: (index: number) => string): Plan {
  return aPlanOf(...Array.from({ length: 1000 }, (_, index) => aKeyResult({ id: id(index), title: title(index) })))
}

describe('objectives and cycles', () => {
  const activation = aKeyResult()
  const moved = aKeyResult({ objectiveId: 'O2' })

  it('an objective under a new id takes its key results with it', () => {
    const after = plan({ objectives: [anObjective({ id: 'O2', keyResults: [moved] })] })
    expect(told(comparePlans(aPlanOf(activation), after))).toEqual(['objective-renamed'])
  })

  it('an objective and a cycle that wave other rules through', () => {
    const after = plan({ suppressed: { 'too-few-objectives': 'One focus' }, objectives: [anObjective({ keyResults: [activation], suppressed: { 'too-few-key-results': 'It says it all' } })] })
    expect(told(comparePlans(aPlanOf(activation), after))).toEqual(['text:suppress', 'text:suppress'])
    expect(told(comparePlans(after, after))).toEqual([])
  })

  it('a key result that moves to another objective', () => {
    const before = plan({ objectives: [anObjective({ keyResults: [activation] }), other([])] })
    const after = plan({ objectives: [anObjective({ keyResults: [] }), other([moved])] })
    expect(told(comparePlans(before, after))).toEqual(['key-result-moved'])
  })

  it('a key result that moves to the next cycle has more time, which counts as lowered', () => {
    const before = aPlan({ cycles: [aCycle({ objectives: [anObjective({ keyResults: [activation] })] }), next([])] })
    const after = aPlan({ cycles: [aCycle({ objectives: [anObjective({ keyResults: [] })] }), next([aKeyResult({ cycleId: '2027-Q1', due: '2027-03-31' })])] })
    expect(told(comparePlans(before, after))).toEqual(['due!', 'key-result-moved'])
  })

  it('a cycle that ends later is told once, and not for each key result', () => {
    const after = plan({ end: '2027-01-31', objectives: [anObjective({ keyResults: [aKeyResult({ due: '2027-01-31' })] })] })
    expect(told(comparePlans(aPlanOf(activation), after))).toEqual(['cycle-dates!'])
  })

  it('a cycle that is called otherwise is no other cycle; one with other dates is', () => {
    expect(told(comparePlans(aPlanOf(activation), plan({ id: 'Autumn', objectives: [anObjective({ keyResults: [aKeyResult({ cycleId: 'Autumn' })] })] })))).toEqual(['cycle-renamed'])
    expect(told(comparePlans(aPlanOf(activation), aPlan({ cycles: [next([activation])] })))).toEqual(['cycle-removed!', 'cycle-added'])
  })

  it('says nothing of equal plans', () => {
    expect(comparePlans(aPlan(), aPlan())).toEqual([])
  })
})

describe('a thousand key results', () => {
  const plain = many((index) => `O1.KR${index}`, (index) => `Increase the share of plan ${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}${'uvwxyzabcd'[Math.floor(index / 100)]}`)

  it.each([
    ['all with other ids', many((index) => `K${index}`, (index) => plain.cycles[0]?.objectives[0]?.keyResults[index]?.title ?? ''), 1000],
    ['all with other ids and words', many((index) => `K${index}`, (index) => `${plain.cycles[0]?.objectives[0]?.keyResults[index]?.title} again`), 1000],
    ['all of one title', many((index) => `K${index}`, () => 'Increase it'), 0],
    ['titles of ten thousand characters', many((index) => `K${index}`, () => 'grow '.repeat(2000)), 0],
  ])('%s, in well under a second', (_, after, renamed) => {
    const start = performance.now()
    const changes = comparePlans(plain, after)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(changes.filter(({ kind }) => kind === 'key-result-renamed')).toHaveLength(renamed)
  })
})
