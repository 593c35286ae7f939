import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportPage } from '../../../src/render/report-page/render-report-page.ts'
import { renderOwedCheckIns } from '../../../src/render/render-owed-check-ins.ts'
import { renderTerminalReport } from '../../../src/render/terminal/render-terminal-report.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aCycle, anObjective } from '../../builders/a-plan.ts'
import { aLink, anInitiative } from '../../report/a-company.ts'

const objective = anObjective({ owner: 'Front office', keyResults: [aKeyResult({ id: 'A', owner: 'nils' }), aKeyResult({ id: 'B', owner: '@rosa' }), aKeyResult({ id: 'C', owner: undefined })] })
const accepted = anInitiative({ number: 1, milestone: 'Winter', author: 'kim', labels: ['initiative', 'team: Billing'] }, aLink('A', 2))
const report = buildReport({ today: '2026-11-16', cycles: [aCycle({ objectives: [objective] })] }, [accepted], { repository: 'acme/web' })

describe('names', () => {
  it.each([
    ['Markdown', renderReportMarkdown(report, defaultSettings).replaceAll('&#8288;', '')],
    ['German', renderReportMarkdown(report, { ...defaultSettings, language: 'de' }).replaceAll('&#8288;', '')],
    ['page', renderReportPage(report, defaultSettings).replaceAll('\u2060', '')],
    ['terminal', renderTerminalReport(report, defaultSettings, false)],
  ])('have an @ only where they are logins (%s)', (_, text) => {
    expect(text).toContain('@rosa')
    for (const name of ['nils', 'Front office']) {
      expect(text).toContain(name)
      expect(text).not.toContain(`@${name}`)
    }
    expect(text).not.toContain('@Billing')
  })

  it('are logins where somebody works under them', () => {
    const assigned = anInitiative({ number: 2, assignees: ['nils'] }, aLink('A', 2))
    const busy = buildReport({ today: '2026-11-16', cycles: [aCycle({ objectives: [objective] })] }, [assigned], { repository: 'acme/web' })
    const document = renderReportMarkdown(busy, defaultSettings).replaceAll('&#8288;', '')
    expect(document).toContain('**Owner** nils')
    // Where the key result is spoken of, its owner stays as the file has it.
    expect(document).toContain('no check-in (nils)')
    expect(document).toContain('- nils: [**A**]')
    const attention = document.split('## Needs attention')[1]?.split('\n## ')[0] ?? ''
    for (const text of [attention, renderTerminalReport(busy, defaultSettings, false), renderOwedCheckIns(busy, defaultSettings).body.replaceAll('&#8288;', '')]) {
      expect(text).toContain('nils')
      expect(text).not.toContain('@nils')
    }
    expect(document).toContain('@nils: 1 key result')
  })
})
