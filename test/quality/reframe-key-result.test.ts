import { describe, expect, it } from 'vitest'
import type { Classification } from '../../src/quality/classification.ts'
import { classifyKeyResult } from '../../src/quality/classify-key-result.ts'
import { reframeKeyResult } from '../../src/quality/reframe-key-result.ts'

const OUTPUT: Classification = { kind: 'output', traps: [], confidence: 0.9, because: [] }

describe('reframeKeyResult', () => {
  it.each([
    ['Ship invoice archive', 'Increase ⟨retention of ⟨who⟩⟩ from ⟨?⟩ to ⟨?⟩ by ⟨date⟩'],
    ['Rebuild onboarding for tenants by June', 'Increase ⟨activation of new tenants⟩ from ⟨?⟩ to ⟨?⟩ by June'],
    ['Migrate the booking database by the end of Q2', 'Reduce ⟨incidents or waiting time of ⟨who⟩⟩ from ⟨?⟩ to ⟨?⟩ by the end of Q2'],
    ['Write a guide for volunteers', 'Reduce ⟨questions that volunteers still have to ask⟩ from ⟨?⟩ to ⟨?⟩ by ⟨date⟩'],
  ])('%s → %s', (title, template) => {
    expect(reframeKeyResult({ title }, OUTPUT)?.template).toBe(template)
  })

  it('asks with the words of the key result', () => {
    expect(reframeKeyResult({ title: 'Ship invoice archive' }, OUTPUT)?.question).toBe('Once “invoice archive” is done, who does what differently, and which number shows it?')
  })

  it('says "this" where the thing made has no name', () => {
    expect(reframeKeyResult({ title: 'Ship' }, OUTPUT)?.question).toMatch(/^Once this is done/)
  })

  it('leaves an outcome alone', () => {
    const title = 'Cut invoice errors from 6% to 2%'
    expect(reframeKeyResult({ title }, classifyKeyResult({ title }))).toBeUndefined()
  })
})
