import { describe, expect, it } from 'vitest'
import { messageOf } from '../../src/domain/message.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { plainVerdict } from '../../src/domain/verdict.ts'
import { renderCheck } from '../../src/render/render-check.ts'
import { renderComment } from '../../src/render/render-comment.ts'
import { renderReportJson } from '../../src/render/json/render-report-json.ts'
import { renderReportMarkdown } from '../../src/render/report-markdown/render-report-markdown.ts'
import { renderTerminalReport } from '../../src/render/terminal/render-terminal-report.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aCycle, anObjective } from '../builders/a-plan.ts'
import { aFinding, findingsOn } from '../builders/findings-on.ts'
import { aLink, anInitiative } from '../report/a-company.ts'
import { aCheckContext, verdicts } from './check-cases.ts'
import { liveParts, unseen } from './live-parts.ts'

/** What people, and people who mean no good, put into titles, reasons, owners and units. */
const hostile: Readonly<Record<string, string>> = {
  mention: '@everyone @acme/owners ping',
  closing: 'Closes #1, fixes acme/web#2, resolves GH-3, https://github.com/acme/web/issues/4',
  markdown: '# a\n\n- [ ] b\n\n> c\n\n| d | e |\n|---|---|\n**f** __g__ ~~h~~ ![i](j) [k](javascript:l)',
  html: '<!-- --><script>alert(1)</script><img src=x onerror=alert(1)></details></td></table><a name="x">',
  fence: '```\n`````\n~~~\n',
  bidi: 'abc\u202edcba\u2066\u200f\u061c',
  unseen: 'a\u200b\u200c\u200d\u2060\ufeff\u00adb',
  control: '\u0000\u0007\u001b[2J\u001b]0;x\u0007\u009b31m',
  formula: '$a$ and $$b$$',
  mermaid: '"] --> evil["\nclick A "javascript:x"',
  halves: '\ud800x\udc00',
  commit: '0123456789abcdef0123456789abcdef01234567',
  huge: `${'x|`*['.repeat(13_107)}x`,
  deep: '>'.repeat(65_536),
  prototype: '__proto__',
}

const cases = Object.entries(hostile)

describe('hostile text', () => {
  it.each(cases)('%s is inert in the report', (_, text) => {
    const document = renderReportMarkdown(reportWith(text), defaultSettings)
    expect(liveParts(document)).toEqual([])
    expect(document.length).toBeLessThan(90_000)
  })

  it.each(cases)('%s is inert in the check and the comment', (_, text) => {
    for (const verdict of verdictsWith(text)) {
      const context = aCheckContext({ plan: planWith(text) })
      const { title, summary } = renderCheck(verdict, context)
      expect([...title].length).toBeLessThanOrEqual(80)
      expect(title).not.toMatch(unseen)
      expect(liveParts(summary)).toEqual([])
      expect(liveParts(renderComment(verdict, context))).toEqual([])
      expect(new TextEncoder().encode(summary).length).toBeLessThan(65_535)
    }
  })

  it.each(cases)('%s does nothing to a terminal', (_, text) => {
    expect(renderTerminalReport(reportWith(text), defaultSettings, false)).not.toMatch(unseen)
  })

  it.each(cases)('%s is the same text in the data', (_, text) => {
    const data = JSON.parse(renderReportJson(reportWith(text))) as { readonly initiatives: readonly { readonly title: string }[] }
    expect(data.initiatives[0]?.title).toBe(text)
  })
})

function planWith(text: string) {
  const keyResult = aKeyResult({
    title: text, metric: text, audience: text, owner: text, unit: { kind: 'count', symbol: text, scale: 1 },
    guardrails: [{ metric: text, unit: { kind: 'count', symbol: text, scale: 1 }, min: 1, current: 0 }],
    checkIns: [{ date: '2026-10-12', value: 41, note: text }, { date: '2026-11-02', value: 42, note: text }],
  })
  const learning = aKeyResult({ id: 'O1.KR2', title: text, intent: 'learn', baseline: undefined, target: undefined, unit: '' })
  return { today: '2026-11-16', cycles: [aCycle({ id: text, objectives: [anObjective({ id: 'O1', title: text, why: text, owner: text, keyResults: [keyResult, learning] })] })] }
}

function reportWith(text: string) {
  const item = { title: text, author: text, assignees: [text], labels: [text] }
  const waiver = { by: 'statement', who: text, reason: text } as const
  const problem = { code: 'key-result-unknown', field: 'key_result', message: text, found: text, expected: text, example: text } as const
  return buildReport(planWith(text), [
    anInitiative({ number: 1, ...item }, { ...aLink('O1.KR1', 1, { text, by: '2026-11-01' }), fields: { hypothesis: text, evidence: text } }),
    anInitiative({ number: 2, ...item }, aLink('O1.KR2', undefined, { text })),
    anInitiative({ number: 3, ...item, state: 'closed', outcome: 'completed' }, { ...aLink('O1.KR1', 1), fields: { actualImpact: text } }),
    anInitiative({ number: 4, ...item, url: `https://github.com/acme/web/issues/4` }, { ...plainVerdict('waived'), waiver }),
    anInitiative({ number: 5, ...item }, { ...plainVerdict('invalid'), problems: [problem] }),
    anInitiative({ number: 6, ...item, url: `javascript:${text}` }, { ...aLink('X', 1), keyResults: [text] }),
  ], { repository: 'acme/web', findings: findingsOn(text, aFinding({ rule: text, message: text, suggestion: text })) })
}

function verdictsWith(text: string) {
  const problem = { code: 'key-result-unknown', field: 'key_result', message: text, found: text, expected: text, example: text, suggestions: [text] } as const
  return [
    { ...plainVerdict('missing'), problems: [problem, { ...problem, field: text }] },
    { ...plainVerdict('invalid'), problems: [problem] },
    { ...plainVerdict('unverifiable'), problems: [problem] },
    { ...plainVerdict('waived'), waiver: { by: 'label', who: text, reason: text } as const },
    { ...plainVerdict('linked'), ...aLink('O1.KR1', 1, { text, reading: { kind: 'level' } }), notes: [{ code: 'impact-in-the-past', message: text } as const] },
    { ...plainVerdict('inherited'), ...aLink(text, 1), inheritedFrom: { repository: text, number: 1 } },
    { ...verdicts['okrs-invalid']!, diagnostics: [{ code: text, severity: 'error', message: messageOf(text), place: { file: text, line: 1, column: 1 }, found: text, expected: text, example: text, fix: text } as const] },
  ].map((parts) => ({ ...plainVerdict('missing'), ...parts }))
}
