import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { plainVerdict, type VerdictKind } from '../../src/domain/verdict.ts'
import { decisionDigest } from '../../src/workflows/decision-digest.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'

const digestOf = (kind: VerdictKind, ...parts: readonly KeyResultParts[]): string =>
  decisionDigest({ verdict: plainVerdict(kind), conclusion: 'failure', settings: defaultSettings, plan: aPlanOf(...parts.map((part) => aKeyResult(part))), breaksOkrs: false, remarks: [] })
const both = [{ id: 'O1.KR1' }, { id: 'O1.KR2' }] as const

describe('decisionDigest', () => {
  it.each<[string, readonly KeyResultParts[]]>([
    ['is retired', [{ id: 'O1.KR1' }]],
    ['is added', [...both, { id: 'O1.KR3' }]],
    ['has another target', [{ id: 'O1.KR1', target: 60 }, { id: 'O1.KR2' }]],
    ['has another title', [{ id: 'O1.KR1', title: 'Raise what people finish' }, { id: 'O1.KR2' }]],
  ])('differs where a choice %s', (_, after) => {
    for (const kind of ['missing', 'invalid'] as const) expect(digestOf(kind, ...after)).not.toBe(digestOf(kind, ...both))
    expect(digestOf('linked', ...after)).toBe(digestOf('linked', ...both))
  })

  it('does not care about check-ins', () => {
    expect(digestOf('missing', { id: 'O1.KR1', checkIns: [{ date: '2026-10-12', value: 44 }] }, { id: 'O1.KR2' })).toBe(digestOf('missing', ...both))
  })
})
