import { expect, it } from 'vitest'
import type { Audit, AuditedRepository } from '../../src/render/audit.ts'
import { renderTerminalAudit } from '../../src/render/terminal/render-terminal-audit.ts'

const idle = (name: string): AuditedRepository => ({ kind: 'audited', name, mode: 'warn', verdicts: {}, violations: [] })
const anAudit = (repositories: readonly AuditedRepository[]): Audit => ({ scope: 'acme', today: '2026-11-11', repositories, unseen: 0, withoutTypes: false, requests: 3 })

it('takes one line for all repositories without open initiatives', () => {
  const text = renderTerminalAudit(anAudit([...Array.from({ length: 30 }, (_, index) => idle(`acme/r${index}`)), { kind: 'audited', name: 'acme/web', mode: 'warn', verdicts: { linked: 2 }, violations: [] }]), false)
  expect(text).toContain('acme/web  mode warn  2 linked')
  expect(text.split('\n').filter((line) => /acme\/r\d/.test(line))).toEqual([expect.stringMatching(/^30 repositories without open initiatives: acme\/r0, .* and 10 more/)])
})

it('claims nothing of what was not read', () => {
  const [first] = renderTerminalAudit(anAudit([idle('acme/web'), { kind: 'unread', name: 'acme/app', reason: 'the requests did not suffice' }]), false).split('\n')
  expect(first).toBe('acme on 2026-11-11: nothing that was read would fail if the check were enforced today; 0 open initiatives')
})
