import { describe, expect, it } from 'vitest'
import type { VerdictKind } from '../../src/domain/verdict.ts'
import { plainVerdict } from '../../src/domain/verdict.ts'
import { conclude } from '../../src/linkage/conclude.ts'

describe('conclude', () => {
  it.each<readonly [VerdictKind, string, string]>([
    ['not-an-initiative', 'success', 'success'], ['exempt', 'success', 'success'], ['waived', 'success', 'success'], ['linked', 'success', 'success'], ['inherited', 'success', 'success'],
    ['missing', 'failure', 'neutral'], ['invalid', 'failure', 'neutral'], ['okrs-invalid', 'neutral', 'neutral'], ['unverifiable', 'neutral', 'neutral'],
  ])('%s: %s where enforced, %s where warning', (kind, enforce, warn) => {
    expect([conclude(plainVerdict(kind), 'enforce'), conclude(plainVerdict(kind), 'warn'), conclude(plainVerdict(kind), 'off')]).toEqual([enforce, warn, 'success'])
  })

  it('fails the pull request that breaks the OKR file, and only that one', () => {
    const verdict = plainVerdict('okrs-invalid')
    expect([conclude(verdict, 'enforce', { breaksOkrs: true }), conclude(verdict, 'warn', { breaksOkrs: true })]).toEqual(['failure', 'neutral'])
    expect(conclude(plainVerdict('linked'), 'enforce', { breaksOkrs: true })).toBe('success')
  })
})
