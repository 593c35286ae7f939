import { describe, expect, it } from 'vitest'
import { defaultSettings, reportSections, type Settings } from '../../src/domain/settings.ts'
import { reportDocuments } from '../../src/render/report-markdown/report-documents.ts'
import { renderReportMarkdown } from '../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportPage } from '../../src/render/report-page/render-report-page.ts'
import { renderTerminalReport } from '../../src/render/terminal/render-terminal-report.ts'
import { languageOf } from '../../src/render/words/language-of.ts'
import { allRules } from '../../src/quality/rules/all-rules.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aCycle, anObjective, aPlan, aPlanOf } from '../builders/a-plan.ts'
import { aFinding, findingsOn } from '../builders/findings-on.ts'
import { golden } from './golden.ts'
import { liveParts } from './live-parts.ts'

const context = { repository: 'acme/web' }
const rewriting = 'Increase ⟨retention of ⟨who⟩⟩ from ⟨?⟩ to ⟨?⟩ by ⟨date⟩'
const cycle = '2026-Q4'
const findings = [
  ...findingsOn(cycle, aFinding()),
  { cycle, keyResult: 'O1.KR1', finding: aFinding({ rule: 'output-not-outcome', message: 'O1.KR1 names work to be done (“Launch @ana’s logs”).', suggestion: rewriting }) },
  { cycle, keyResult: 'O1.KR1', finding: aFinding({ rule: 'unreachable', severity: 'error', message: 'O1.KR1 cannot get there.' }) },
  { cycle, keyResult: 'O1.KR1', finding: aFinding({ rule: 'several-owners', message: 'Two people own it.' }) },
  { cycle, keyResult: 'O1.KR1', finding: aFinding({ rule: 'wrong-moment', message: 'It looks too early.' }) },
]
const plan = aPlanOf(aKeyResult())
const report = buildReport(plan, [], { ...context, findings })
const bare = buildReport(plan, [], context)

/** The settings with a report of details, for the reader that is given. */
function settingsFor(audience: Settings['report']['audience'], language: Settings['language'] = 'en'): Settings {
  return { ...defaultSettings, language, report: { ...defaultSettings.report, audience, sections: ['objectives'] } }
}

describe('findings in the report', () => {
  it.each([['findings.md', 'en'], ['findings.de.md', 'de']] as const)('are folded at what they are about: %s', (name, language) => {
    const document = renderReportMarkdown(report, settingsFor('team', language))
    expect(document).toBe(golden(name, document))
    expect(liveParts(document)).toEqual([])
  })

  it('are folded in the cards of the page, the rewriting as a line to copy', () => {
    const page = renderReportPage(report, settingsFor('team'))
    expect(page.match(/<summary>What would make [^<]*/g)).toEqual([
      '<summary>What would make these objectives better (1)', '<summary>What would make this objective better (1)', '<summary>What would make this key result better (5)',
    ])
    expect(page).toContain(`<code>${rewriting}</code>`)
    expect(page).toContain('… and 2 more: run <code>throughline lint</code>.')
    expect(renderReportPage(report, settingsFor('team', 'de'))).toContain('Was sich hier verbessern ließe (5; im Einzelnen auf Englisch)')
  })

  it('are not for executives, whatever sections they read', () => {
    for (const sections of [undefined, reportSections]) {
      const settings = { ...settingsFor('executive'), report: { ...defaultSettings.report, audience: 'executive', sections } } as const
      expect(renderReportMarkdown(report, settings)).toBe(renderReportMarkdown(bare, settings))
      expect(renderReportPage(report, settings)).toBe(renderReportPage(bare, settings))
    }
  })

  it('are counted in the terminal, which leads to the linter', () => {
    expect(renderTerminalReport(report, settingsFor('team'), false)).toMatch(/\n7 findings on how objectives and key results are written: run throughline lint\.\n$/)
    expect(renderTerminalReport(report, settingsFor('team', 'de'), false)).toContain('7 Anmerkungen dazu, wie Ziele geschrieben sind: throughline lint zeigt alle.')
    for (const none of [renderTerminalReport(bare, settingsFor('team'), false), renderTerminalReport(report, settingsFor('executive'), false)]) expect(none).not.toContain('findings')
  })

  it('on the cycle are kept in the index of a report that is split', () => {
    const objectives = Array.from({ length: 500 }, (_, index) => anObjective({ id: `O${index + 1}`, why: 'y'.repeat(600), keyResults: [aKeyResult({ id: `O${index + 1}.KR1`, metric: 'z'.repeat(400) })] }))
    const [index, part] = reportDocuments(buildReport(aPlan({ cycles: [aCycle({ objectives })] }), [], { ...context, findings }), defaultSettings)
    expect(index?.content.match(/What would make [^<]*/g)).toEqual(['What would make these objectives better (1)'])
    expect(part?.content.match(/What would make [^<]*/g)).toEqual(['What would make this objective better (1)', 'What would make this key result better (5)'])
  })

  it('say a team’s own words', () => {
    expect(renderReportMarkdown(report, { ...settingsFor('team'), vocabulary: { key_result: 'outcome <b>' } })).toContain('What would make this outcome &lt;b&gt; better (5)')
  })

  it('has a German name for every rule', () => {
    const { headline } = languageOf({ language: 'de', vocabulary: {} }).findings
    expect(allRules.filter(({ id }) => headline(id) === undefined).map(({ id }) => id)).toEqual([])
    expect(headline('constructor')).toBeUndefined()
  })

  it('marks what is English on a German page', () => {
    expect(renderReportPage(report, settingsFor('team', 'de'))).toMatch(/<strong>Niemand ist zuständig<\/strong>:\s*<span lang="en">O1\.KR1 has no owner\./)
  })
})
