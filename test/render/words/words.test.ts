import { describe, expect, it } from 'vitest'
import type { AttentionReason } from '../../../src/report/attention/attention.ts'
import { parseUnit } from '../../../src/domain/unit.ts'
import { phraseToText } from '../../../src/render/phrase/phrase-to-text.ts'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { matterSentence } from '../../../src/render/words/attention-rows.ts'
import { coverageCell, coverageWords } from '../../../src/render/words/coverage-words.ts'
import { dayWords } from '../../../src/render/words/day-words.ts'
import { readingWords } from '../../../src/render/words/impact-words.ts'
import { listWords } from '../../../src/render/words/list-words.ts'
import type { LastReport } from '../../../src/report/last-report.ts'
import type { ReportedClaim } from '../../../src/report/reported-claim.ts'
import { servingWords } from '../../../src/render/words/serving-words.ts'
import { cycleWords, summaryWords } from '../../../src/render/words/summary-words.ts'
import { languageOf } from '../../../src/render/words/language-of.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult, type KeyResultParts } from '../../builders/a-key-result.ts'
import { aPlan, aPlanOf } from '../../builders/a-plan.ts'
import { anImpact, aVerdict } from '../../builders/a-verdict.ts'
import { aLink, anInitiative } from '../../report/a-company.ts'
import { aCheckContext } from '../check-cases.ts'

const english = languageOf(defaultSettings)
const guardrail = { metric: 'CSAT', unit: parseUnit('score'), min: 4, max: 5, current: 3.9, breached: true }

describe('a matter', () => {
  it.each<[AttentionReason, string]>([
    [{ code: 'off-track', progress: 0.1 }, 'Off track at 10 % of the way. Change the plan, or the target.'],
    [{ code: 'off-track', progress: -0.17 }, 'Off track, and further from the target than at the start. Change the plan, or the target.'],
    [{ code: 'off-track', progress: undefined }, 'Off track. Change the plan, or the target.'],
    [{ code: 'guardrail-breached', guardrail }, 'A guardrail is breached: CSAT 3.9, at least 4 and at most 5 wanted. Slow down, or decide that it is worth it.'],
    [{ code: 'no-owner' }, 'Nobody owns it. What is nobody’s does not move: name one person.'],
    [{ code: 'no-target' }, 'It has no target. Set one, or make it a learning goal.'],
    [{ code: 'no-baseline' }, 'It has no baseline, so nobody can say how far it has come. Measure where it started.'],
    [{ code: 'target-is-baseline', target: 55 }, 'Baseline and target are both 55 %. Move one of them; if it is to be held, let the title say “at least” or “at most”, or make it a guardrail.'],
    [{ code: 'no-check-in' }, 'No check-in since the cycle began. Write down where it stands.'],
    [{ code: 'stale-check-in', last: '2026-10-12' }, 'The last check-in is from 12 Oct 2026. Write down where it stands.'],
    [{ code: 'not-moving', since: '2026-10-02', shipped: 1 }, 'Work shipped on 2 Oct 2026 and the number has not moved since. Stop, change course, or say why it takes longer.'],
    [{ code: 'no-initiative', gap: 8.5 }, '+8.5 pp to go and no open initiative is linked. Plan something, or give it up.'],
    [{ code: 'no-initiative', gap: undefined }, 'So far no open initiative is linked. Plan something, or give it up.'],
    [{ code: 'uncovered-gap', gap: -15, uncovered: -10 }, '-15 pp to go, and no plan for 10 pp of it. Find more that could move it, or settle for less.'],
    [{ code: 'uncovered-gap', gap: 15, uncovered: 15 }, '+15 pp to go, and no plan for any of it. Find more that could move it, or settle for less.'],
    [{ code: 'over-promised', gap: 5, promised: 10 }, '+10 pp promised for +5 pp to go. Look at the claims again, or aim higher.'],
    [{ code: 'initiative-overdue', by: '2026-11-01' }, '#7 was to show its effect by 1 Nov 2026 and is still open. Give it a new date, or drop it.'],
    [{ code: 'review-due', by: '2026-11-01' }, '#7 shipped and was to show its effect by 1 Nov 2026. Write down its actual impact.'],
    [{ code: 'initiative-unassigned' }, '#7 is decided on and nobody is assigned. Name somebody.'],
    [{ code: 'initiative-unlinked', verdict: 'missing', problem: 'No key result is named.' }, '#7 does not say what it is for: No key result is named.'],
    [{ code: 'initiative-unlinked', verdict: 'invalid', problem: 'There is no key result O1KR2. Did you mean O1.KR2?' }, '#7 has a link that does not hold: There is no key result O1KR2. Did you mean O1.KR2?'],
    [{ code: 'initiative-unlinked', verdict: 'invalid', problem: undefined }, '#7 has a link that does not hold.'],
    [{ code: 'initiative-unlinked', verdict: 'unverifiable', problem: undefined }, '#7 could not be verified.'],
    [{ code: 'initiative-unlinked', verdict: 'okrs-invalid', problem: undefined }, '#7 changes the OKR file and breaks it.'],
    [{ code: 'overload', keyResults: ['A', 'B', 'C', 'D'], team: undefined }, 'Works on 4 key results at a time: A, B, C and D. Three are plenty.'],
    [{ code: 'overload', keyResults: ['A', 'B', 'C', 'D'], team: 'Search' }, 'Team Search works on 4 key results at a time: A, B, C and D. Three are plenty.'],
    [{ code: 'forecast-short', low: 41.2, high: 48, due: '2026-12-15' }, 'If it goes on like this, it ends between 41.2 % and 48 % on 15 Dec 2026, short of the target. Change the plan, or the target.'],
    [{ code: 'loosened', field: 'target', before: 60, after: 55, on: '2026-11-10' }, 'Its target was changed from 60 % to 55 % on 10 Nov 2026, which makes it easier to reach. Say why, where the key result is defined.'],
    [{ code: 'loosened', field: 'due', before: '2026-12-15', after: '2026-12-31', on: '2026-11-10' }, 'Its due date was changed from 15 Dec 2026 to 31 Dec 2026 on 10 Nov 2026, which makes it easier to reach. Say why, where the key result is defined.'],
    [{ code: 'proposals-waiting', count: 3, since: '2026-10-05', by: ['ana', 'acme/product'] }, '3 initiatives wait for a yes or no of @ana or @acme/product, the longest since 5 Oct 2026. Give what is accepted a milestone, and close the rest.'],
    [{ code: 'proposals-waiting', count: 1, since: '2026-10-05', by: ['ana'] }, '1 initiative waits for a yes or no of @ana, since 5 Oct 2026. Give what is accepted a milestone, and close the rest.'],
    [{ code: 'blocked', hidden: 0, by: [{ repository: 'acme/web', number: 9 }] }, '#7 waits for acme/web#9. Clear the way, or plan without it.'],
    [{ code: 'blocked', hidden: 1, by: [1, 2, 3, 4, 5, 6].map((number) => ({ repository: 'acme/web', number })) }, '#7 waits for acme/web#1, acme/web#2, acme/web#3, acme/web#4, acme/web#5, 1 more and 1 more that not everybody may see who can read this. Clear the way, or plan without it.'],
  ])('%j', (reason, sentence) => {
    const matter = { ...reason, severity: 'high', keyResult: undefined, item: undefined, owner: undefined } as const
    expect(phraseToText(matterSentence(english.matter(matter, { unit: parseUnit('%'), item: '#7', problem: problemOf(reason) })))).toBe(sentence)
  })
})

describe('a matter without an owner', () => {
  it('names the owner of the objective, where there is one', () => {
    const matter = { code: 'no-owner', severity: 'high', keyResult: 'O1.KR1', item: undefined, owner: 'fay' } as const
    expect(phraseToText(english.matter(matter, { unit: parseUnit('%'), item: '', problem: undefined }).what)).toBe('It has no owner of its own; @fay owns the objective')
  })
})

describe('a key result off its track after its due day', () => {
  it.each([[undefined, 'Off track at 46 % of the way'], ['2026-11-20', 'Off track at 46 % of the way; it was due on 20 Nov 2026']] as const)('%s', (passed, what) => {
    const matter = { code: 'off-track', progress: 0.46, severity: 'high', keyResult: 'O1.KR1', item: undefined, owner: 'fay' } as const
    expect(phraseToText(english.matter(matter, { unit: parseUnit('%'), item: '', problem: undefined, passed }).what)).toBe(what)
  })
})

describe('coverageCell', () => {
  it.each([[12, '60 %'], [30, '150 %'], [31, '155 % ⚠'], [40, '200 % ⚠'], [41, '> 200 % ⚠'], [1332, '> 200 % ⚠']])('%d of 10', (delta, share) => {
    const keyResult = aKeyResult({ owner: '@ben', checkIns: [{ date: '2026-10-28', value: 45 }] })
    const report = buildReport(aPlanOf(keyResult), [anInitiative({}, aLink('O1.KR1', delta, { confidence: 0.5 }))], { repository: 'acme/web' })
    expect(phraseToText(coverageCell(report.objectives[0]!.keyResults[0]!, report, english).share)).toBe(share)
  })
})

describe('coverageWords', () => {
  it.each<[KeyResultParts, readonly (number | undefined)[], string]>([
    [{}, [], 'O1.KR1 needs +10 pp; no open initiative is linked to it, so none of it has a plan.'],
    [{}, [12], 'O1.KR1 needs +10 pp; 1 open initiative promises +6 pp, weighted by confidence; 4 pp have no plan.'],
    [{}, [12, 6], 'O1.KR1 needs +10 pp; 2 open initiatives promise +9 pp, weighted by confidence; 1 pp has no plan.'],
    [{}, [24], 'O1.KR1 needs +10 pp; 1 open initiative promises +12 pp, weighted by confidence: enough, if the claims hold.'],
    [{}, [36], 'O1.KR1 needs +10 pp; 1 open initiative promises +18 pp, weighted by confidence. That is 180 % of the gap: the claims deserve a second look.'],
    [{}, [80], 'O1.KR1 needs +10 pp; 1 open initiative promises +40 pp, weighted by confidence. That is more than twice the gap: the claims deserve a second look.'],
    [{}, [12, undefined], 'O1.KR1 needs +10 pp; 2 open initiatives promise +6 pp, weighted by confidence; 4 pp have no plan. 1 of the 2 claims names no number and counts for nothing.'],
    [{ checkIns: [{ date: '2026-10-28', value: 56 }] }, [12], 'The target is met; nothing more needs a plan.'],
    [{ target: undefined }, [12], 'Without a target nobody can say how much is still to go.'],
    [{ baseline: undefined, checkIns: [] }, [12], 'Without a baseline or a check-in nobody can say how much there is to go.'],
    [{ baseline: 55, checkIns: [{ date: '2026-10-28', value: 54 }] }, [], 'It is to be held, so there is no way to plan for, and promises are not added up.'],
    [{ intent: 'learn' }, [], 'A learning goal: what counts is the answer. No open initiative looks for it.'],
    [{ intent: 'learn' }, [undefined, undefined], 'A learning goal: what counts is the answer. 2 initiatives look for it.'],
  ])('%j with %j', (parts, deltas, sentence) => {
    expect(told(parts, ...deltas)).toBe(sentence)
  })
})

describe('summaryWords', () => {
  it('speaks of an empty plan', () => {
    const empty = buildReport({ today: '2026-11-16', cycles: [] }, [], { repository: '' })
    expect(phraseToText(summaryWords(empty, english)).trim()).toBe('No key result is defined yet.')
    expect(phraseToText(cycleWords(empty, english))).toBe('No cycle is defined yet.')
  })

  it('says that nothing waits, where nothing does', () => {
    const calm = aPlanOf(aKeyResult({ owner: '@ben', checkIns: [{ date: '2026-10-28', value: 55 }] }))
    expect(phraseToText(summaryWords(buildReport(calm, [], { repository: '' }), english))).toBe('Of 1 key result, 1 is achieved. Nothing waits for a decision.')
  })

  it.each([['2026-09-01', '1 Oct – 31 Dec 2026 · begins 1 Oct 2026'], ['2026-10-08', '1 Oct – 31 Dec 2026 · week 2 of 13'], ['2027-01-01', '1 Oct – 31 Dec 2026 · ended']])('on %s', (today, line) => {
    expect(phraseToText(cycleWords(buildReport(aPlan({ today }), [], { repository: '' }), english))).toBe(line)
  })
})

describe('servingWords', () => {
  const keyResult = aKeyResult({ checkIns: [{ date: '2026-11-09', value: 45 }] })

  it.each([
    [others(), 'Nothing else that is open serves it; with this one counted, there is no plan yet for 8 pp.'],
    [others(3), '1 other open initiative promises +3 pp, weighted by confidence; with this one counted, there is no plan yet for 5 pp.'],
    [others(3, 9), '2 other open initiatives promise +12 pp, weighted by confidence; together with this one, that covers the gap.'],
  ])('tells what else serves a key result', (lastReport, sentence) => {
    expect(phraseToText(servingWords(keyResult, aVerdict(), aCheckContext({ lastReport }))!)).toBe(sentence)
  })

  it('says where the last report is from before this item, and nothing where it then knew of nothing', () => {
    const told = [reported(unknown(3)), reported(unknown(9)), reported(unknown())].map((lastReport) => servingWords(keyResult, aVerdict(), aCheckContext({ lastReport })))
    expect(told.map((one) => one && phraseToText(one))).toEqual([
      '1 other open initiative promises +3 pp, weighted by confidence; with this one counted, which the last report did not know yet, there is no plan yet for 5 pp.',
      '1 other open initiative promises +9 pp, weighted by confidence; together with this one, which the last report did not know yet, that covers the gap.',
      undefined,
    ])
  })

  it('does not count this item, what it repeats, or what is shipped', () => {
    const lastReport = reported([
      { name: 'acme/web#140', role: 'open', weighted: 4 } as const, { name: 'acme/web#101', role: 'open', weighted: 4 } as const, { name: 'acme/web#9', role: 'awaited', weighted: 4 } as const,
    ])
    const inherited = aVerdict({ kind: 'inherited', inheritedFrom: { repository: 'acme/web', number: 101 } })
    expect(phraseToText(servingWords(keyResult, inherited, aCheckContext({ lastReport }))!)).toContain('Nothing else that is open serves it')
  })

  it('is silent where there is no report yet', () => {
    expect(servingWords(keyResult, aVerdict(), aCheckContext({ lastReport: undefined }))).toBeUndefined()
  })

  it('is silent where the last report is on another cycle', () => {
    expect(servingWords(keyResult, aVerdict(), aCheckContext({ lastReport: { ...others(3), cycle: '2026-Q3' } }))).toBeUndefined()
  })

  it('speaks of one that looks for an answer as of one', () => {
    const learning = aKeyResult({ intent: 'learn' })
    expect([others(0), others(0, 0)].map((lastReport) => phraseToText(servingWords(learning, aVerdict(), aCheckContext({ lastReport }))!))).toEqual([
      '1 other open initiative looks for the answer too.', '2 other open initiatives look for the answer too.',
    ])
  })
})

describe('readingWords', () => {
  it.each([
    [anImpact(), undefined],
    [anImpact({ text: '2 points more' }), '“2 points more” = +2 pp'],
    [anImpact({ reading: { kind: 'relative', percent: 5, of: 40 } }), '+5 % of 40 % = +2 pp'],
    [anImpact({ delta: 40, reading: { kind: 'multiple', factor: 2, of: 40 } }), '2 times 40 % = +40 pp'],
    [anImpact({ from: 40, to: 42, reading: { kind: 'level' } }), '40 → 42 % = +2 pp'],
    [anImpact({ delta: undefined, reading: { kind: 'question' } }), undefined],
  ])('%j', (impact, words) => {
    const reading = readingWords(impact)
    expect(reading && phraseToText(reading)).toBe(words)
  })
})

describe('small words', () => {
  it.each([['2026-10-02', undefined, '2 Oct 2026'], ['2026-10-02', '2026-12-31', '2 Oct'], ['2026-10-02', '2027-01-31', '2 Oct 2026']])('%s near %s', (day, near, words) => {
    expect(dayWords(day, near)).toBe(words)
  })

  it.each<[readonly string[], string]>([[[], ''], [['a'], 'a'], [['a', 'b'], 'a and b'], [['a', 'b', 'c'], 'a, b and c']])('%j', (list, words) => {
    expect(phraseToText(listWords(list))).toBe(words)
  })
})

function problemOf(reason: AttentionReason) {
  return 'problem' in reason && reason.problem !== undefined ? english.problem('key-result-missing', reason.problem) : undefined
}

function told(parts: KeyResultParts, ...deltas: readonly (number | undefined)[]): string {
  const work = deltas.map((delta, number) => anInitiative({ number }, aLink('O1.KR1', delta, { confidence: 0.5 })))
  const report = buildReport(aPlanOf(aKeyResult({ checkIns: [{ date: '2026-10-28', value: 45 }], ...parts })), work, { repository: 'acme/web' })
  return phraseToText(coverageWords(report.objectives[0]!.keyResults[0]!, report, english))
}

function others(...weighted: readonly number[]): LastReport {
  return reported([{ name: 'acme/web#140', role: 'open' as const, weighted: 1 }, ...unknown(...weighted)])
}

function unknown(...weighted: readonly number[]): readonly ReportedClaim[] {
  return weighted.map((value, index) => ({ name: `acme/web#${200 + index}`, role: 'open' as const, weighted: value }))
}

function reported(claims: readonly ReportedClaim[]): LastReport {
  return { cycle: '2026-Q4', week: '2026-11-09', claims: new Map([['O1.KR1', claims]]) }
}
