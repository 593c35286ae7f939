import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/report/claim.ts'
import { coverageOf } from '../../src/report/coverage.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'

function aClaim(parts: Partial<Claim>): Claim {
  return { item: { repository: 'acme/web', number: 1 }, stage: 'committed', role: 'open', delta: 2, counted: 2, weighted: 2, from: undefined, to: undefined, by: undefined, confidence: undefined, text: undefined, share: undefined, actual: undefined, rice: undefined, ice: undefined, rank: undefined, through: undefined, ...parts }
}

const at = (value: number): KeyResultParts => ({ checkIns: [{ date: '2026-11-10', value }] })

describe('coverageOf', () => {
  it.each<[string, KeyResultParts, readonly Partial<Claim>[], object]>([
    ['nothing linked', at(45), [], { gap: 10, promised: 0, share: 0, uncovered: 10, claims: 0 }],
    ['a part promised', at(45), [{ weighted: 3 }, { weighted: 1 }], { gap: 10, promised: 4, share: 0.4, uncovered: 6, claims: 2 }],
    ['all promised', at(45), [{ weighted: 10 }], { gap: 10, share: 1, uncovered: 0 }],
    ['too much promised', at(45), [{ weighted: 25 }], { gap: 10, share: 2.5, uncovered: 0 }],
    ['weighted by confidence', at(45), [{ delta: 8, counted: 8, weighted: 4, confidence: 0.5 }], { promised: 4, promisedUnweighted: 8, withoutConfidence: 0 }],
    ['decreasing', { baseline: 900, target: 400, ...at(800) }, [{ delta: -100, weighted: -100 }], { gap: -400, promised: -100, share: 0.25, uncovered: -300 }],
    ['decreasing, too much', { baseline: 900, target: 400, ...at(800) }, [{ delta: -500, weighted: -500 }], { gap: -400, share: 1.25, uncovered: 0 }],
    ['a promise the wrong way', at(45), [{ weighted: -5 }], { gap: 10, promised: -5, uncovered: 10 }],
    ['target met', at(55), [{ weighted: 2 }], { gap: 0, share: undefined, uncovered: 0 }],
    ['target passed', at(60), [], { gap: 0, share: undefined, uncovered: 0 }],
    ['no target', { target: undefined, ...at(45) }, [{}], { gap: undefined, share: undefined, uncovered: undefined, claims: 1 }],
    ['no baseline and no check-in', { baseline: undefined }, [{}], { gap: undefined, share: undefined, uncovered: undefined }],
    ['learning', { intent: 'learn', ...at(45) }, [{ delta: undefined, weighted: undefined }], { gap: undefined, promised: 0, claims: 1, withoutNumber: 1, withoutConfidence: 0 }],
    ['a claim without a number', at(45), [{ delta: undefined, weighted: undefined }, { weighted: 2 }], { promised: 2, claims: 2, withoutNumber: 1, withoutConfidence: 1 }],
    ['shipped is awaited, not promised', at(45), [{ role: 'awaited', weighted: 3 }, { weighted: 1 }], { promised: 1, claims: 1, awaited: { claims: 1, promised: 3 } }],
    ['measured counts apart', at(45), [{ role: 'measured', weighted: 3 }], { promised: 0, claims: 0, measured: { claims: 1, promised: 3 } }],
    ['dropped and deliveries count for nothing', at(45), [{ role: 'dropped' }, { role: 'delivery' }], { promised: 0, promisedUnweighted: 0, claims: 0, awaited: { claims: 0, promised: 0 } }],
    ['fractions add up', at(45), [{ weighted: 0.1 }, { weighted: 0.2 }], { promised: 0.3 }],
  ])('%s', (_, parts, claims, expected) => {
    expect(coverageOf(aKeyResult(parts), claims.map(aClaim))).toMatchObject(expected)
  })
})
