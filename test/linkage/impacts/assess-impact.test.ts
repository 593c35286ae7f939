import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../../src/domain/key-result.ts'
import { assessImpact } from '../../../src/linkage/impacts/assess-impact.ts'
import { exampleImpact } from '../../../src/linkage/impacts/example-impact.ts'
import { parseImpact } from '../../../src/linkage/impacts/parse-impact.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'

const TODAY = '2026-11-02'
const percent = aKeyResult()
const churn = aKeyResult({ title: 'Cut monthly churn from 6 % to 4 %', baseline: 6, target: 4 })
const speed = aKeyResult({ id: 'O2.KR1', title: 'Bring p95 of search down', unit: 'ms', baseline: 900, target: 400 })
const minutes = aKeyResult({ id: 'O1.KR2', title: 'Cut the time to first report', unit: 'min', baseline: 30, target: 12 })
const money = aKeyResult({ id: 'O2.KR2', title: 'Grow expansion revenue', unit: '$', baseline: 1_200_000, target: 2_000_000 })
const monthly = aKeyResult({ id: 'O2.KR3', title: 'Grow recurring revenue', unit: '$/month', baseline: 100_000, target: 150_000 })
const teams = aKeyResult({ id: 'O3.KR2', title: 'Grow weekly active teams', unit: 'teams', baseline: 200, target: 320 })
const score = aKeyResult({ id: 'O4.KR1', title: 'Raise CSAT', unit: 'score', baseline: 4.2, target: 4.6 })
const ratio = aKeyResult({ id: 'O4.KR2', title: 'Return on ad spend', unit: 'x', baseline: 1.5, target: 3 })
const pending = aKeyResult({ id: 'O5.KR1', title: 'Raise retention', baseline: undefined, target: 60 })
const mrr = aKeyResult({ id: 'O2.KR4', title: 'Grow monthly recurring revenue', unit: '$', baseline: 400_000, target: 600_000 })
const storage = aKeyResult({ id: 'O6.KR1', title: 'Shrink the bundle', unit: 'MB', baseline: 8, target: 5 })

function told(text: string, keyResult: KeyResult): string {
  const { impact, problems, notes } = assessImpact(parseImpact(text, TODAY), keyResult, TODAY)
  if (!impact) return problems.map(({ code }) => code).join(' ')
  const levels = impact.from === undefined && impact.to === undefined ? '' : ` [${impact.from} → ${impact.to}]`
  const rest = [impact.by, impact.confidence, ...notes.map(({ code }) => code)].filter((part) => part !== undefined)
  return `${impact.delta}${levels} ${impact.reading.kind}${rest.length > 0 ? ` ${rest.join(' ')}` : ''}`
}

const FORMS: readonly (readonly [string, KeyResult, string])[] = [
  // Changes
  ['+2 pp', percent, '2 change'], ['+2', percent, '2 change'], ['+2 points', percent, '2 change'], ['+2 percentage points', percent, '2 change'], ['+2 %-points', percent, '2 change'], ['2pp', percent, '2 change'], ['+ 2 pp', percent, '2 change'],
  ['＋２ pp', percent, '2 change'], ['-2 pp', churn, '-2 change'], ['2 pp', churn, '-2 change'], ['~2pp', percent, '2 change'], ['at least +2 pp', percent, '2 change'], ['≥ 2 pp', percent, '2 change'], ['up to +2 pp', percent, '2 change'],
  ['-300 ms', speed, '-300 change'], ['−300ms', speed, '-300 change'], ['–300 ms', speed, '-300 change'], ['- 300 ms', speed, '-300 change'], ['-0.3 s', speed, '-300 change'], ['-.3s', speed, '-300 change'], ['-5m', minutes, '-5 change'],
  ['+$50k', money, '50000 change'], ['$50k', money, '50000 change'], ['$+50k', money, '50000 change'], ['50k $', money, '50000 change'], ['USD 50,000', money, '50000 change'], ['50,000 USD', money, '50000 change'], ['+$0.1M', money, '100000 change'],
  ['+$5m', money, '5000000 change impact-exceeds-key-result'], ['+1,2 million', aKeyResult({ unit: 'users', baseline: 1e6, target: 9e6 }), '1200000 change'],
  ['+12 teams', teams, '12 change'], ['+12', teams, '12 change'], ['12 more teams', teams, '12 change'], ['+12 accounts', teams, '12 change impact-unit-assumed'], ['+1,200', aKeyResult({ unit: 'users', baseline: 10_000, target: 20_000 }), '1200 change'],
  ['+0.2', score, '0.2 change'], ['+0,2 points', score, '0.2 change'], ['+0.2 stars', score, '0.2 change'], ['+0.5x', ratio, '0.5 change'], ['-500 kB', storage, '-0.5 change'], ['+2 pp', pending, '2 change'],
  // Words that give the sign
  ['Increase activation by 2 pp', percent, '2 change'], ['reduce p95 by 300 ms', speed, '-300 change'], ['Cut search by 300ms', speed, '-300 change'], ['300 ms faster', speed, '-300 change'], ['improve p95 by 300 ms', speed, '-300 change'],
  ['saves 5 minutes', minutes, '-5 change'], ['p95 drops by more than 300 ms', speed, '-300 change'], ['A reduction of 300 ms', speed, '-300 change'], ['2 pp higher activation', percent, '2 change'], ['7-day activation +2 pp', percent, '2 change'],
  ['churn -1 pp, as seen in issue #42', churn, '-1 change'], ['Reduce friction; activation up 2 pp', percent, '2 change'],
  // Shares
  ['+5 %', percent, '2 relative'], ['by 5 %', percent, '2 relative'], ['Increase activation by 5 %', percent, '2 relative'], ['+2,5 %', percent, '1 relative'], ['5% increase in activation', percent, '2 relative'], ['-10 %', speed, '-90 relative'],
  ['10 % faster', speed, '-90 relative'], ['10 % fewer', churn, '-0.6 relative'], ['+10 %', teams, '20 relative'], ['5 %', percent, '2 relative'], ['+10 percent', teams, '20 relative'],
  // Levels
  ['40 % → 42 %', percent, '2 [40 → 42] level'], ['40% -> 42%', percent, '2 [40 → 42] level'], ['40 => 42', percent, '2 [40 → 42] level'], ['40 % to 42 %', percent, '2 [40 → 42] level'], ['40 % – 42 %', percent, '2 [40 → 42] level'],
  ['40–42 %', percent, '2 [40 → 42] level'], ['from 40 to 42', percent, '2 [40 → 42] level'], ['from 41 % to 43 %', percent, '2 [41 → 43] level'], ['from 40 % (today) to 42 %', percent, '2 [40 → 42] level'], ['to 42 %', percent, '2 [40 → 42] level'],
  ['to 42', percent, '2 [40 → 42] level'], ['at 42 %', percent, '2 [40 → 42] level'], ['→ 42 %', percent, '2 [40 → 42] level'], ['reach 42 %', percent, '2 [40 → 42] level'], ['below 600 ms', speed, '-300 [900 → 600] level'], ['< 600 ms', speed, '-300 [900 → 600] level'], ['less than 600 ms', speed, '-300 [900 → 600] level'], ['p95 under 0.6 seconds', speed, '-300 [900 → 600] level'],
  ['to 0.6 s', speed, '-300 [900 → 600] level'], ['0.9 s → 0.6 s', speed, '-300 [900 → 600] level'], ['from $1.2M to $1.3M', money, '100000 [1200000 → 1300000] level'], ['to 4.4', score, '0.2 [4.2 → 4.4] level'], ['to 2x', ratio, '0.5 [1.5 → 2] level'],
  ['from 50 to 52 %', pending, '2 [50 → 52] level'], ['Raise activation to 42 % (+5 %)', percent, '2 [40 → 42] level'],
  // Multiples
  ['2x', teams, '200 multiple impact-exceeds-key-result'], ['x2', teams, '200 multiple impact-exceeds-key-result'], ['1.5×', teams, '100 multiple'], ['double', teams, '200 multiple impact-exceeds-key-result'], ['halve', speed, '-450 multiple'],
  ['cut it in half', speed, '-450 multiple'], ['twice as fast', speed, '-450 multiple'], ['2x faster', speed, '-450 multiple'], ['cut by half', speed, '-450 relative'], ['grow by half', teams, '100 relative'], ['cut by a third', minutes, '-10 relative'], ['a quarter less', speed, '-225 relative'], ['by one tenth', teams, '20 relative'], ['half of it', minutes, '-15 multiple'],
  // Ranges: the cautious end
  ['+2–4 pp', percent, '2 change'], ['+2-4 pp', percent, '2 change'], ['+2 to +4 pp', percent, '2 change'], ['2 to 4 pp', percent, '2 change'], ['between 2 and 4 pp', percent, '2 change'], ['-400 to -200 ms', speed, '-200 change'], ['5–10 %', percent, '2 relative'],
  // Dates and confidence
  ['+2 pp by 2026-12-01', percent, '2 change 2026-12-01'], ['+2 pp by 2026-12-01 (70 %)', percent, '2 change 2026-12-01 0.7'], ['by 5 % by Dec 2026', percent, '2 relative 2026-12-31'], ['+2 pp by end of quarter', percent, '2 change 2026-12-31'],
  ['+4 pp (by 2026-12-10, 70 %)', percent, '4 change 2026-12-10 0.7'], ['+4 pp (70 %, by 2026-12-10)', percent, '4 change 2026-12-10 0.7'], ['Activation goes up (+2 pp, 60 %)', percent, '2 change 0.6'], ['+4 pp (~70 %)', percent, '4 change 0.7'],
  ['+4 pp by mid December', percent, '4 change 2026-12-15'], ['+4 pp before launch', percent, '4 change impact-date-unread'], ['+4 pp before launch\nDeadline: 2026-12-10', percent, '4 change 2026-12-10'], ['+2 pp by 15.12.', percent, '2 change 2026-12-15'], ['+2 pp by 20261215', percent, '2 change 2026-12-15'],
  ['+½ pp', percent, '0.5 change'], ['+2½ pp', percent, '2.5 change'], ['-1 ¼ min', minutes, '-1.25 change'], ['-35 min', minutes, 'impact-out-of-range'], ['-30 min', minutes, '-30 change impact-exceeds-key-result'], ['-10 MB', storage, 'impact-out-of-range'], ['-300 teams', aKeyResult({ unit: 'teams', baseline: 200, target: 100 }), 'impact-out-of-range'],
  ['-5', aKeyResult({ unit: 'score', baseline: 4, target: -2 }), '-5 change'], ['-2 min', aKeyResult({ unit: 'min', baseline: undefined, target: 10 }), '-2 change'],
  ['+$120k ARR', mrr, '120000 change impact-unit-assumed'], ['+$120k annual recurring revenue', mrr, '120000 change impact-unit-assumed'], ['+120k/yr', mrr, '120000 change impact-unit-assumed'], ['+$120k p.a.', mrr, '120000 change impact-unit-assumed'], ['+$15k MRR', mrr, '15000 change'], ['+15k MRR', mrr, '15000 change'],
  ['+15k revenue', money, '15000 change'], ['+$15k/month', mrr, '15000 change'], ['+$120k ARR', monthly, '10000 change impact-unit-assumed'], ['+120k/yr', monthly, '10000 change impact-unit-assumed'], ['+$10k monthly', monthly, '10000 change'], ['+15k MRR', percent, 'impact-wrong-unit'], ['+12k/week', teams, '12000 change impact-exceeds-key-result'],
  ['+4 pp, 70 %', percent, '4 change impact-confidence-unread'], ['+4 pp (high)', percent, '4 change impact-confidence-unread'], ['+4 pp, 44 %', percent, '4 change'], ['+4 pp, 10 %', percent, '4 change'], ['+4 pp (high)\nConfidence: 70 %', percent, '4 change 0.7'],
  ['to 42 % until Q4', percent, '2 [40 → 42] level 2026-12-31'], ['+2 pp, confidence: 0.7', percent, '2 change 0.7'], ['+2 pp (high)', percent, '2 change impact-confidence-unread'], 
  ['200 → 300 teams (150 %)', teams, '100 [200 → 300] level'], ['+100 teams (50 %)', teams, '100 change'], ['3x (200 %)', teams, '400 multiple impact-exceeds-key-result'], ['more teams (150 %)', teams, '300 relative impact-exceeds-key-result'],
  ['+2 pp (150), confidence 70 %', percent, '2 change 0.7'], ['+2 pp (150 % of plan)', percent, '2 change'],
  // Worth a note
  ['+20 pp', percent, '20 change impact-exceeds-key-result'], ['+2 pp by 2027-02-01', percent, '2 change 2027-02-01 impact-after-deadline'], ['+2 pp by 2026-10-05', percent, '2 change 2026-10-05 impact-in-the-past'],
  // Money and time
  ['+$120k/year', monthly, '10000 change impact-unit-assumed'], ['+$10k/month', monthly, '10000 change'], ['$1M/year', money, '1000000 change impact-unit-assumed impact-exceeds-key-result'],
  // Several lines and places
  ['We expect this:\n+2 pp by 2026-12-01', percent, '2 change 2026-12-01'], ['Activation +2 pp\nThe experiment showed +0.5 pp with 300 people', percent, '2 change'], ['-30 % tickets on top of +2 pp', percent, 'impact-ambiguous'],
  ['+2 pp activation, -300 ms', percent, '2 change'], ['+5 % (= +2 pp)', percent, '2 relative'],
]

const REFUSED: readonly (readonly [string, KeyResult, string])[] = [
  ['Supports each of them tangentially', percent, 'impact-not-a-number'], ['High', percent, 'impact-not-a-number'], ['More activation', percent, 'impact-not-a-number'], ['See #123 and v1.2.3', percent, 'impact-not-a-number'], ['±2', percent, 'impact-not-a-number'],
  ['In 2026', percent, 'impact-not-a-number'], ['the 3rd step of O1', percent, 'impact-not-a-number'],
  ['-2 pp', percent, 'impact-wrong-direction'], ['reduce activation by 2 pp', percent, 'impact-wrong-direction'], ['42 % → 40 %', percent, 'impact-wrong-direction'], ['+300 ms', speed, 'impact-wrong-direction'], ['to 38 %', percent, 'impact-wrong-direction'],
  ['2x', speed, 'impact-wrong-direction'], ['+5 %', churn, 'impact-wrong-direction'],
  ['+300 ms', percent, 'impact-wrong-unit'], ['+2 pp', speed, 'impact-wrong-unit'], ['+200 accounts', percent, 'impact-wrong-unit'], ['€50k', money, 'impact-wrong-unit'], ['to 42 %', speed, 'impact-wrong-unit'], ['3 customers', teams, 'impact-wrong-unit'], ['-2 pp', storage, 'impact-wrong-unit'],
  ['+5 %', pending, 'impact-no-baseline'], ['to 52 %', pending, 'impact-no-baseline'], ['double', pending, 'impact-no-baseline'],
  ['+2000 pp', percent, 'impact-out-of-range'], ['to 140 %', percent, 'impact-out-of-range'], ['+0 pp', percent, 'impact-out-of-range'], ['40 % → 40 %', percent, 'impact-out-of-range'], ['-70 pp', churn, 'impact-out-of-range'],
  ['42 %', percent, 'impact-ambiguous'], ['45', percent, 'impact-ambiguous'], ['250 teams', teams, 'impact-ambiguous'], ['$1.5M', money, 'impact-ambiguous'], ['2x', ratio, 'impact-ambiguous'], ['+2 pp in the US, +3 pp in the EU', percent, 'impact-ambiguous'],
  ['+2 pp (150 %)', percent, 'impact-confidence-invalid'], ['+2 pp by 2026-12-01 (150 %)', percent, 'impact-confidence-invalid'], ['+2 pp, confidence: 1500 %', percent, 'impact-confidence-invalid'], ['+2 pp (12/10 sure)', percent, 'impact-confidence-invalid'],
  ['+2 pp\nConfidence: 150', percent, 'impact-confidence-invalid'], ['-2 pp (110 %)', percent, 'impact-wrong-direction impact-confidence-invalid'], ['Confidence: 150 %', percent, 'impact-not-a-number'],
  ['+2 pp by 2026-02-30', percent, 'impact-date-invalid'], ['+2 pp by 03/04/2026', percent, 'impact-date-invalid'], ['+2 pp by Friday', percent, 'impact-date-invalid'], ['+2 pp within 6 weeks', percent, 'impact-date-invalid'], ['High, by 2026-13-01', percent, 'impact-not-a-number impact-date-invalid'],
]

describe('assessImpact', () => {
  it.each(FORMS)('reads %s', (text, keyResult, found) => expect(told(text, keyResult)).toBe(found))
  it.each(REFUSED)('refuses %s', (text, keyResult, code) => expect(told(text, keyResult)).toBe(code))

  it('takes the text of a learning goal as its question', () => {
    const learn = aKeyResult({ intent: 'learn', unit: '', baseline: undefined, target: undefined })
    const { impact, problems } = assessImpact(parseImpact('Do seat limits hold large teams back? By 2026-12-01', TODAY), learn, TODAY)
    expect([impact?.reading.kind, impact?.delta, impact?.by, problems]).toEqual(['question', undefined, '2026-12-01', []])
  })

  it('says how a share came about', () => {
    expect(assessImpact(parseImpact('+5 %', TODAY), percent, TODAY).impact?.reading).toEqual({ kind: 'relative', percent: 5, of: 40 })
    expect(assessImpact(parseImpact('twice as fast', TODAY), speed, TODAY).impact?.reading).toEqual({ kind: 'multiple', factor: 0.5, of: 900 })
  })

  it('counts levels and shares from the baseline, not from the last check-in', () => {
    const moved = aKeyResult({ checkIns: [{ date: '2026-10-12', value: 50 }] })
    expect([told('to 42 %', moved), told('+5 %', moved)]).toEqual(['2 [40 → 42] level', '2 relative'])
  })

  it('counts from the first check-in where there is no baseline', () => {
    const late = aKeyResult({ baseline: undefined, checkIns: [{ date: '2026-10-12', value: 50 }, { date: '2026-10-19', value: 51 }] })
    expect([told('+10 %', late), told('to 52 %', late), told('-1 pp', late)]).toEqual(['5 relative', '2 [50 → 52] level', 'impact-wrong-direction'])
  })

  it('writes amounts as the report does: one member, thousands, and money that loses nothing', () => {
    const messages = [
      [aKeyResult({ unit: 'members', baseline: 10, target: 5 }), '+1 member'], [aKeyResult({ unit: 'visits', baseline: 200_000, target: 100_000 }), '+18000 visits'],
      [aKeyResult({ unit: '$', baseline: 200_000, target: 100_000 }), '+$12,345'], [aKeyResult({ unit: '$', baseline: 2000, target: 1000 }), '+$500'],
    ] as const
    expect(messages.map(([keyResult, text]) => assessImpact(parseImpact(text, TODAY), keyResult, TODAY).problems[0]?.message)).toEqual([
      '+1 member moves O1.KR1 the wrong way: it is to go down, from 10 members to 5 members.',
      '+18,000 visits moves O1.KR1 the wrong way: it is to go down, from 200,000 visits to 100,000 visits.',
      '+$12,345 moves O1.KR1 the wrong way: it is to go down, from $200k to $100k.',
      '+$500 moves O1.KR1 the wrong way: it is to go down, from $2,000 to $1,000.',
    ])
  })

  it('has an example in the key result\'s own unit', () => {
    const examples = [percent, speed, money, teams, score, ratio, pending].map((keyResult) => exampleImpact(keyResult))
    expect(examples).toEqual([
      '+3 pp by 2026-12-31', '-100 ms by 2026-12-31', '+$150k by 2026-12-31', '+25 teams by 2026-12-31',
      '+0.08 by 2026-12-31', '+0.3 by 2026-12-31', '+2 pp by 2026-12-31',
    ])
  })

  it('gives examples that it would itself accept', () => {
    for (const keyResult of [percent, churn, speed, minutes, money, monthly, teams, score, ratio, pending, storage]) {
      expect(assessImpact(parseImpact(exampleImpact(keyResult), TODAY), keyResult, TODAY).problems).toEqual([])
    }
  })

  it('cuts what was found', () => {
    const [problem] = assessImpact(parseImpact('many words '.repeat(100), TODAY), percent, TODAY).problems
    expect(problem?.found).toHaveLength(120)
  })
})
