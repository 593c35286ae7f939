import { describe, expect, it } from 'vitest'
import { createRuleContext } from '../../src/quality/examine/rule-context.ts'
import { defaultRuleSettings } from '../../src/quality/examine/rule-settings.ts'
import { findingsOf } from '../../src/quality/examine-plan.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'

const EMPTY: KeyResultParts = { baseline: undefined, target: undefined, metric: undefined, unit: '' }

function suggestionsFor(parts: KeyResultParts): readonly string[] {
  return findingsOf(aPlanOf(aKeyResult({ owner: '@ana', ...parts })), createRuleContext(defaultRuleSettings)).flatMap(({ suggestion }) => suggestion ?? [])
}

describe('a key result that lacks parts', () => {
  it.each<[string, KeyResultParts, string]>([
    ['everything but what', { ...EMPTY, title: 'Increase activation' }, 'Increase activation among ⟨whom⟩ from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['where it starts', { ...EMPTY, title: 'Increase activation to 55%', target: 55, unit: '%', metric: 'as agreed' }, 'Increase activation among ⟨whom⟩ from ⟨value today⟩ to 55% by ⟨date⟩'],
    ['a verb', { title: 'P95 latency of plant search', unit: 'ms', baseline: 900, target: 400, metric: 'as agreed' }, 'Reduce P95 latency of plant search from 900 ms to 400 ms by ⟨date⟩'],
    ['how it is counted', { title: 'Weekly returning shops from 200 to 320.', unit: 'shops', baseline: 200, target: 320, due: '2026-12-01', dueWritten: true }, 'Increase weekly returning shops from 200 to 320 by 2026-12-01, counted as ⟨what exactly counts⟩'],
    ['the two ends of a relative change', { ...EMPTY, title: 'Reduce wrong deliveries by 15% by 2026-12-01' }, 'Reduce wrong deliveries by 15% by 2026-12-01 (from ⟨value today⟩ to ⟨value to reach⟩)'],
    ['a share that leads', { title: '80% of plant questions answered within 4 hours', baseline: 62, target: 80, metric: 'as agreed' }, 'Increase share of plant questions answered within 4 hours from 62% to 80% by ⟨date⟩'],
    ['a bound', { title: 'P95 of plant search below 300 ms', unit: 'ms', baseline: 820, target: 300, metric: 'as agreed' }, 'Reduce P95 of plant search from 820 ms to below 300 ms by ⟨date⟩'],
    ['a number at the end', { title: 'Uptime 99.95%', baseline: 99.7, target: 99.95, metric: 'as agreed' }, 'Increase uptime from 99.7% to 99.95% by ⟨date⟩'],
    ['a fall that is told', { title: 'Time to first bed down from 9 days to 4', unit: 'days', baseline: 9, target: 4, metric: 'as agreed' }, 'Reduce time to first bed from 9 days to 4 by ⟨date⟩'],
    ['a verb that names no direction', { title: 'Bring late deliveries under 3 % a week', baseline: 9, target: 3, metric: 'as agreed' }, 'Bring late deliveries from 9% to under 3 % a week by ⟨date⟩'],
    ['values in money', { ...EMPTY, title: 'Monthly revenue', unit: '€', target: 40_000 }, 'Bring monthly revenue from ⟨value today⟩ to €40000 by ⟨date⟩, counted as ⟨what exactly counts⟩'],
  ])('%s', (_, parts, line) => {
    expect(suggestionsFor(parts)).toEqual([line])
  })

  it('is shown once, at the weightiest of its findings', () => {
    const findings = findingsOf(aPlanOf(aKeyResult({ ...EMPTY, owner: '@ana', title: 'Increase activation' })), createRuleContext(defaultRuleSettings))
    expect(findings.filter(({ suggestion }) => suggestion !== undefined).map(({ rule }) => rule)).toEqual(['missing-target'])
  })

  it('is work, and is turned round instead', () => {
    expect(suggestionsFor({ ...EMPTY, title: 'Launch audit logs' })).toEqual(['Increase ⟨retention of ⟨who⟩⟩ from ⟨?⟩ to ⟨?⟩ by ⟨date⟩'])
  })
})

it('adds nothing to a key result that lacks nothing', () => {
  expect(suggestionsFor({ metric: 'as agreed', audience: 'new shops', due: '2026-12-15', dueWritten: true })).toEqual([])
})
