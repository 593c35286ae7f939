import { describe, expect, it } from 'vitest'
import { reframeKeyResult } from '../../src/quality/reframe-key-result.ts'

describe('reframeKeyResult', () => {
  it.each([
    ['Launch audit logs', 'Increase ⟨retention of ⟨who⟩⟩ from ⟨?⟩ to ⟨?⟩ by ⟨date⟩'],
    ['Rebuild onboarding for tenants by June', 'Increase ⟨share of new tenants who ⟨reach first value⟩⟩ from ⟨?⟩ to ⟨?⟩ by June'],
    ['Migrate the booking database by the end of Q2', 'Reduce ⟨incidents or waiting time of ⟨who⟩⟩ from ⟨?⟩ to ⟨?⟩ by the end of Q2'],
    ['Write a guide for volunteers', 'Reduce ⟨questions that volunteers still have to ask⟩ from ⟨?⟩ to ⟨?⟩ by ⟨date⟩'],
    ['Hold 15 user research interviews', 'Increase ⟨share of ⟨who⟩ who ⟨do what the answers point to⟩⟩ from ⟨?⟩ to ⟨?⟩ by ⟨date⟩'],
    ['Hire two gardeners', 'Reduce ⟨time that ⟨who⟩ wait for ⟨what the new people will do⟩⟩ from ⟨?⟩ to ⟨?⟩ by ⟨date⟩'],
  ])('%s → %s', (title, template) => {
    expect(reframeKeyResult({ title }).template).toBe(template)
  })

  it.each([
    ['Ship invoice archive', '“invoice archive”'],
    ['Write down implicit team norms', '“implicit team norms”'],
    ['Feature 5 non-core plants on the front page', '“non-core plants”'],
    ['Develop at least 12 content pieces explaining the new category', '“content pieces”'],
    ['Improve the error reporting to keep the list short', '“error reporting”'],
    ['20 case studies added to our shelf', 'it'],
    ['Run 3 A/B tests this quarter', 'it'],
    ['Ship', 'it'],
  ])('asks with the words of %s: %s', (title, work) => {
    expect(reframeKeyResult({ title }).question).toBe(`Who does what differently because of ${work}, and which number shows it?`)
  })

  it('takes the audience that the file names', () => {
    expect(reframeKeyResult({ title: 'Launch audit logs', audience: 'admins of large gardens' }).template).toContain('⟨retention of admins of large gardens⟩')
  })
})
