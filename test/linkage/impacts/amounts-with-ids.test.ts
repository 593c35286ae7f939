import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { evaluateLinkage } from '../../../src/linkage/evaluate-linkage.ts'
import { aPlan } from '../../builders/a-plan.ts'
import { anItem } from '../../builders/an-item.ts'

const verdictOf = (body: string) => evaluateLinkage(anItem({ body }), aPlan(), defaultSettings)

describe('amounts beside the ids of a key result field', () => {
  it.each<readonly [string, readonly string[]]>([
    ['### Key results\n\n- O1.KR1: +2 pp by 2026-12-15\n- O1.KR2: -5 min', ['O1.KR1 2 2026-12-15', 'O1.KR2 -5']],
    ['KR: O1.KR1 (+2 pp)', ['O1.KR1 2']],
    ['KR: O1.KR1 (+2 pp), O1.KR2 (-5 min)', ['O1.KR1 2', 'O1.KR2 -5']],
    ['KR: O1.KR2 −5 min', ['O1.KR2 -5']],
    ['KR: O1.KR1 (+2 pp)\nImpact: +3 pp', ['O1.KR1 3']],
  ])('%j is read as the impact, unless an impact is given', (body, told) => {
    const { kind, impacts } = verdictOf(body)
    expect([kind, impacts.map(({ keyResult, delta, by }) => [keyResult, delta, by].filter(Boolean).join(' '))]).toEqual(['linked', told])
  })

  it.each<readonly [string, string]>([
    ['KR: O1.KR1: from 41 % to 43 %', '"from 41 % to 43 %" stands beside O1.KR1 among the key results; it counts once it stands as the expected impact.'],
    ['KR: O1.KR1: from 40 % to 55 %', 'No expected impact on O1.KR1 is given.'],
    ['KR: O1.KR1: +15 pp', 'No expected impact on O1.KR1 is given.'],
    ['KR: O1.KR1 (+5 min)', 'No expected impact on O1.KR1 is given.'],
    ['KR: O1.KR1\nImpact: TBD', '"TBD" is not an expected impact.'],
  ])('%j is told and does not count', (body, message) => {
    const { kind, problems } = verdictOf(body)
    expect([kind, problems.map((problem) => problem.message)]).toEqual(['missing', [message]])
  })

  it('puts what was seen into the block to paste', () => {
    expect(verdictOf('KR: O1.KR1: from 41 % to 43 %').problems[0]?.example).toBe('Expected impact: from 41 % to 43 %')
    expect(verdictOf('### Key results\n- O1.KR1: from 41 % to 43 %\n- O1.KR2: -5 min').problems[0]?.example).toBe('Expected impact:\n- O1.KR1: from 41 % to 43 %\n- O1.KR2: -5 min')
  })
})
