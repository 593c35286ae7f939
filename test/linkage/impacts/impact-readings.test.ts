import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../../src/domain/key-result.ts'
import { assessImpact } from '../../../src/linkage/impacts/assess-impact.ts'
import { exampleImpact } from '../../../src/linkage/impacts/example-impact.ts'
import { parseImpact } from '../../../src/linkage/impacts/parse-impact.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'

const TODAY = '2026-11-02'
const percent = aKeyResult()
const readers = aKeyResult({ title: 'Grow weekly readers', unit: 'readers', baseline: 18_000, target: 26_000 })
const visits = aKeyResult({ title: 'Grow visits to the docs', unit: 'visits', baseline: 140_000, target: 210_000 })
const load = aKeyResult({ title: 'Cut the load time', unit: 's', baseline: 4.5, target: 3 })
const restore = aKeyResult({ title: 'Cut the time to restore', unit: 'min', baseline: 50, target: 15 })
const speed = aKeyResult({ title: 'Bring p95 down', unit: 'ms', baseline: 900, target: 400 })
const mentors = aKeyResult({ title: 'Win mentors who answer threads', unit: 'mentors', baseline: 20, target: 32 })
const moved = aKeyResult({ title: 'Win mentors', unit: 'mentors', baseline: 20, target: 32, checkIns: [{ date: '2026-10-12', value: 23 }] })
const guides = aKeyResult({ title: 'Publish guides', unit: 'guides', baseline: 0, target: 10 })
const kept = aKeyResult({ title: 'Keep every release signed', baseline: 100, target: 100 })
const staffed = aKeyResult({ title: 'Keep all on-call seats filled', unit: 'seats', baseline: 12, target: 12 })
const growth = aKeyResult({ title: 'Grow survey answers by 50 %', baseline: undefined, target: 50 })
const money = aKeyResult({ title: 'Grow revenue', unit: '$', baseline: 1_200_000, target: 2_000_000 })

function told(text: string, keyResult: KeyResult): string {
  const { impact, problems, notes } = assessImpact(parseImpact(text, TODAY), keyResult, TODAY)
  if (!impact) return problems.map(({ code }) => code).join(' ')
  const levels = impact.from === undefined && impact.to === undefined ? '' : ` [${impact.from} → ${impact.to}]`
  return [`${impact.delta}${levels} ${impact.reading.kind}`, impact.confidence, ...notes.map(({ code }) => code)].filter((part) => part !== undefined).join(' ')
}

type Case = readonly [text: string, keyResult: KeyResult, found: string]

function table(cases: readonly Case[]): void {
  it.each(cases)('%s', (text, keyResult, found) => expect(told(text, keyResult)).toBe(found))
}

describe('magnitudes and units of two figures', () => {
  table([
    ['4-9k visits', visits, '4000 change'], ['4–9k', visits, '4000 change'], ['between 4 and 9 thousand visits', visits, '4000 change'], ['from 140 to 155k visits', visits, '15000 [140000 → 155000] level'], ['900-1.2k visits', visits, '900 change'],
    ['from 4500ms down to 3.5s', load, '-1 [4.5 → 3.5] level'], ['4500 ms → 3 s', load, '-1.5 [4.5 → 3] level'], ['300 ms to 1 s', load, 'impact-ambiguous'], ['from 40 today to 42 %', percent, '2 [40 → 42] level'], ['from 40 % to 20 minutes', restore, 'impact-wrong-unit'],
  ])
})

describe('a dot before three digits', () => {
  table([
    ['increase from 141.000 to 150.000 visits', visits, '9000 [141000 → 150000] level impact-unit-assumed'], ['from 18.000 to 20.000', readers, '2000 [18000 → 20000] level impact-unit-assumed'], ['+1.500', readers, '1500 change impact-unit-assumed'], ['+1.500 readers', readers, '1500 change impact-unit-assumed'],
    ['20.000', readers, 'impact-ambiguous'], ['+$1.500', money, '1500 change impact-unit-assumed'], ['+1.500 pp', percent, '1.5 change'], ['-1.250 s', load, '-1.25 change'], ['from 4.500 s to 3.250 s', load, '-1.25 [4.5 → 3.25] level'],
    ['-1.250 ms', aKeyResult({ unit: 'ms', baseline: 2000, target: 0.5 }), '-1250 change impact-unit-assumed'], ['-5.125 ms', aKeyResult({ unit: 'ms', baseline: undefined, target: 10 }), 'impact-ambiguous'],
  ])
})

describe('signs and units in other dress', () => {
  table([
    ...['➡️', '➡', '▶', '▶️', '⇒', '⮕', '=>'].map((arrow): Case => [`41 % ${arrow} 43 %`, percent, '2 [41 → 43] level']), ['➡️ 43 %', percent, '3 [40 → 43] level'],
    ['+2 ~ 3 pp', percent, '2 change'], ['+2~3 pp', percent, '2 change'], ['to ~43 %', percent, '3 [40 → 43] level'],
    ['+2%p', percent, '2 change'], ['+2 % p.a.', percent, '0.8 relative'], ['+1.5 percentage pts', percent, '1.5 change'], ['+150 bps', percent, '1.5 change'], ['+57 basis points', percent, '0.57 change'], ['+50–80 bps', percent, '0.5 change'], ['+150 bps', readers, 'impact-wrong-unit'],
  ])
})

describe('one day and another', () => {
  table([
    ['+2 pp by 2026-12-15 or 2026-12-20', percent, 'impact-date-invalid'], ['+2 pp between 2026-12-10 and 2026-12-20', percent, 'impact-date-invalid'], ['+2 pp by 2026-12-15 or 3 days later', percent, '2 change'],
  ])
})

describe('numbers with an exponent', () => {
  table([['+1e3', readers, '1000 change'], ['+2.5E3 readers', readers, '2500 change'], ['+1e309', readers, 'impact-not-a-number'], ['1e3 more', readers, '1000 change']])
})

describe('losses and what is not to happen', () => {
  table([
    ['we will lose ~5k visits', visits, 'impact-wrong-direction'], ['lose 300 readers', readers, 'impact-wrong-direction'], ['a loss of 300 readers', readers, 'impact-wrong-direction'], ['loses 90 ms', speed, '-90 change'], ['100 ms slower', speed, 'impact-wrong-direction'], ['p95 gets worse by 100 ms', speed, 'impact-wrong-direction'],
    ['prevents the loss of 300 readers', readers, 'impact-ambiguous'], ['will not raise activation by 2 pp', percent, 'impact-ambiguous'], ['without slowing it by 50 ms', speed, 'impact-ambiguous'], ['not only raises activation by 2 pp', percent, '2 change'], ['without more tickets: +2 pp', percent, '2 change'],
  ])
})

describe('how things were', () => {
  table([
    ['a restore takes 20 minutes instead of 45', restore, '-25 [45 → 20] level'], ['20 min rather than 45', restore, '-25 [45 → 20] level'], ['20 minutes, down from 50', restore, '-30 [50 → 20] level'], ['was 45 minutes, now 20', restore, '-25 [45 → 20] level'], ['saves 5 minutes instead of 3', restore, 'impact-wrong-direction'],
    ['reach 30 mentors (currently 23)', moved, '7 [23 → 30] level'], ['Currently 23, reach 30', moved, '7 [23 → 30] level'], ['26 mentors, up from 23', moved, '3 [23 → 26] level'], ['+4 mentors (currently 23)', moved, '4 change'], ['+4 mentors from 23', moved, '4 change'], ['+10 % (currently 30)', moved, '3 [30 → 33] relative'],
    ['mentors grow 26 (currently 23)', moved, 'impact-ambiguous'], ['4 mentors (currently 23)', moved, 'impact-ambiguous'], ['reduce by 40 % from 45 minutes', restore, '-18 [45 → 27] relative'], ['double from 22', mentors, '22 [22 → 44] multiple impact-exceeds-key-result'],
    ['+2pp (was +5pp)', percent, '2 change'], ['+2pp instead of +5pp', percent, '2 change'], ['from 141 to 160 visits', visits, 'impact-ambiguous'], ['from 10 % to 12 %', percent, 'impact-ambiguous'], ['from 45 % to 48 %', percent, '3 [45 → 48] level'],
  ])
})

describe('the same change said twice', () => {
  table([
    ['20 → 25 mentors (+25%)', mentors, '5 [20 → 25] level'], ['20 → 25 mentors (25 %)', mentors, '5 [20 → 25] level'], ['20 → 25 mentors (70 %)', mentors, '5 [20 → 25] level 0.7'], ['+4 mentors (+20%)', mentors, '4 change'], ['+4 mentors (+19 %)', mentors, '4 change'], ['reach 25 mentors (+25%)', mentors, '5 [20 → 25] level'],
    ['+4 mentors (+60%)', mentors, 'impact-ambiguous'], ['+4 mentors (-20%)', mentors, 'impact-ambiguous'], ['+2 pp to 42 %', percent, '2 change'], ['+2 pp, to 45 %', percent, 'impact-ambiguous'], ['+2 pp at 95 % significance', percent, '2 change'],
    ['at least 4 mentors, up to 9', mentors, '4 change'], ['+2 pp, ideally +4 pp', percent, '2 change'], ['at least 24 mentors, up to 28', mentors, 'impact-ambiguous'],
  ])
})

describe('a share of the way', () => {
  table([
    ['half of the gap', percent, '7.5 relative'], ['closes half the gap', speed, '-250 relative'], ['40 % of the gap', percent, '6 relative'], ['two thirds of the way', speed, '-333.333333333 relative'], ['a third of the way', moved, 'impact-ambiguous'],
    ['about 40 % of the goal', guides, 'impact-ambiguous'], ['about 40 % of the goal (4 guides)', guides, '4 change'], ['40 % of the goal in 3 markets', guides, 'impact-ambiguous'], ['half of the gap', growth, 'impact-no-baseline'],
    ['half of the new accounts', percent, 'impact-ambiguous'], ['to over 1/2', percent, '10 [40 → 50] level'], ['from 48 % to over 1/2', percent, '2 [48 → 50] level'], ['5/10 mentors', mentors, 'impact-wrong-unit'],
  ])
})

describe('good promises that look the wrong way round', () => {
  table([
    ['>500 new readers', readers, '500 change'], ['>500 readers', readers, 'impact-ambiguous'], ['> 20,000 readers', readers, '2000 [18000 → 20000] level'], ['+100ms faster', speed, '-100 change'], ['+10 % improvement', speed, '-90 relative'], ['+10 % reduction in p95', speed, '-90 relative'], ['+100 ms', speed, 'impact-wrong-direction'],
  ])
})

describe('key results that start at nothing, stay, or have no start', () => {
  table([
    ['2 guides', guides, '2 change'], ['5 guides by 12/15/2026', guides, '5 change'], ['2', guides, '2 change'], ['to 5', guides, '5 [0 → 5] level'], ['+5 %', guides, 'impact-no-baseline'], ['doubling', guides, 'impact-no-baseline'],
    ['keep 100%', kept, '0 [100 → 100] level'], ['stays at 100%', kept, '0 [100 → 100] level'], ['+0pp', kept, '0 change'], ['100 → 100 %', kept, '0 [100 → 100] level'], ['to 95 %', kept, 'impact-out-of-range'], ['keep 12 seats', staffed, '0 [12 → 12] level'], ['+1 seat', staffed, '1 change'], ['+20 %', growth, 'impact-no-baseline'], ['+5 pp', growth, '5 change'],
  ])
})

describe('what is counted', () => {
  table([
    ['+3 reviews', mentors, '3 change impact-unit-assumed'], ['+3 threads', mentors, '3 change impact-unit-assumed'], ['3 threads', mentors, '3 change impact-unit-assumed'], ['3 reviews', mentors, 'impact-wrong-unit'], ['+3 active mentors', mentors, '3 change'], ['+1 mentor', mentors, '1 change'], ['+3 new', mentors, '3 change'],
    ['+2 mentors (1)', mentors, '2 change'], ['<script>alert(1)</script>+2', mentors, '2 change'], ['+2 mentors (0.7)', mentors, '2 change 0.7'],
  ])
})

describe('what a refusal says', () => {
  it.each<readonly [string, KeyResult, string, string]>([
    ['+5 %', guides, 'starts at 0, of which every share is 0', '+2 guides by 2026-12-31'],
    ['+20 %', growth, 'add its baseline to the OKR file, or write an absolute change', '+10 pp by 2026-12-31'],
    ['three mentors', mentors, 'The expected impact has no number in digits', '+2.5 mentors by 2026-12-31'],
    ['a day faster', speed, 'The expected impact has no number in digits', '-100 ms by 2026-12-31'],
    ['it helps', mentors, 'The expected impact has no number yet', '+2.5 mentors by 2026-12-31'],
    ['keep it', kept, 'The expected impact has no number yet', 'stays at 100 % until 2026-12-31'],
    ['about 40 % of the goal', guides, 'a share of the target or of the way to it', '+2 guides by 2026-12-31'],
    ['a third of the way', moved, '+4 mentors counted from the start of O1.KR1 and +3 mentors counted from today', '+2.5 mentors by 2026-12-31'],
    ['from 141 to 160 visits', visits, 'far from O1.KR1', '+15,000 visits by 2026-12-31'],
    ['-5.125 ms', aKeyResult({ unit: 'ms', baseline: undefined, target: 10 }), 'may be -5.125 ms or -5125 ms', '+2 ms by 2026-12-31'],
    ['prevents the loss of 300 readers', readers, 'what shall not happen', '+1,500 readers by 2026-12-31'],
  ])('%s', (text, keyResult, message, example) => {
    const [problem] = assessImpact(parseImpact(text, TODAY), keyResult, TODAY).problems
    expect(problem?.message).toContain(message)
    expect(exampleImpact(keyResult)).toBe(example)
  })

  it('has an example for a level that is to be kept, which is accepted', () => {
    expect(told('stays at 100 % until 2026-12-31', kept)).toBe('0 [100 → 100] level')
  })
})
