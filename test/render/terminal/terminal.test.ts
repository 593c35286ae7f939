import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderTerminalCheck } from '../../../src/render/terminal/render-terminal-check.ts'
import { renderTerminalDiagnostics } from '../../../src/render/terminal/render-terminal-diagnostics.ts'
import { renderTerminalReport } from '../../../src/render/terminal/render-terminal-report.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aCompanyPlan, aCompanysWork } from '../../report/a-company.ts'
import { aCheckContext, verdicts } from '../check-cases.ts'
import { golden } from '../golden.ts'

const items = Object.values(verdicts).map((verdict, index) => ({ source: 'issues.json', number: index + 1, title: `Work ${index + 1}`, verdict, context: aCheckContext() }))
const report = buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' })
const { diagnostics } = verdicts['okrs-invalid']!

describe('in a terminal', () => {
  it('checks', () => {
    const text = renderTerminalCheck(items, false)
    expect(text).toBe(golden('terminal-check.txt', text))
  })

  it('nothing to check', () => {
    expect(renderTerminalCheck([], false)).toBe('Nothing to check.\n')
  })

  it('the report', () => {
    const text = renderTerminalReport(report, defaultSettings, false)
    expect(text).toBe(golden('terminal-report.txt', text))
  })

  it('diagnostics, with the lines that are meant', () => {
    const text = renderTerminalDiagnostics(diagnostics, { colour: false, texts: new Map([['.github/okrs.yml', `${'\n'.repeat(13)}        tagret: 55\n`]]) })
    expect(text).toBe(golden('terminal-diagnostics.txt', text))
  })

  it.each([
    ['    tagret: 55', 5, '  1 │     tagret: 55\n    │     ^'],
    ['target: about 55', 9, '  1 │ target: about 55\n    │         ^'],
    [`x: ${'y'.repeat(500)}`, 300, `  1 │ ${'y'.repeat(99)}…\n    │ ${' '.repeat(99)}^`],
  ])('the caret stands under what is meant in %s', (line, column, excerpt) => {
    const diagnostic = { ...diagnostics[0]!, place: { file: 'a.yml', line: 1, column } }
    expect(renderTerminalDiagnostics([diagnostic], { colour: false, texts: new Map([['a.yml', line]]) })).toContain(excerpt)
  })

  it('counts advice that comes again and again, and shows every error', () => {
    const [error, advice] = [diagnostics[0]!, diagnostics[1]!]
    const many = (diagnostic: typeof error, count: number) => Array.from({ length: count }, (_, index) => ({ ...diagnostic, place: { ...diagnostic.place, line: index + 1 } }))
    const text = renderTerminalDiagnostics([...many(error, 5), ...many(advice, 63), ...many({ ...advice, code: 'other' }, 3)], { colour: false })
    expect(text.match(/  unknown-key$/gm)).toHaveLength(5)
    expect(text.match(/  no-owner$/gm)).toHaveLength(3)
    expect(text).toContain('\n… and 60 more of no-owner\n(--format json lists them all)\n')
    expect(text).not.toContain('more of other')
    expect(text).toMatch(/\n5 errors, 66 warnings\n$/)
  })

  it('no diagnostics', () => {
    expect(renderTerminalDiagnostics([], { colour: false })).toBe('No findings.\n')
  })

  it('is coloured only when asked, and says the same', () => {
    const coloured = [renderTerminalCheck(items, true), renderTerminalReport(report, defaultSettings, true), renderTerminalDiagnostics(diagnostics, { colour: true })].join('')
    const plain = [renderTerminalCheck(items, false), renderTerminalReport(report, defaultSettings, false), renderTerminalDiagnostics(diagnostics, { colour: false })].join('')
    const escape = String.fromCodePoint(0x1b)
    expect(plain).not.toContain(escape)
    expect(coloured).toContain(`${escape}[31m`)
    expect(coloured.split(escape).map((piece, index) => (index === 0 ? piece : piece.replace(/^\[\d+m/, ''))).join('')).toBe(plain)
  })
})
