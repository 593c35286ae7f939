import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { phraseToText } from '../../../src/render/phrase/phrase-to-text.ts'
import { renderCheck } from '../../../src/render/render-check.ts'
import { renderReportPage } from '../../../src/render/report-page/render-report-page.ts'
import { renderTerminalReport } from '../../../src/render/terminal/render-terminal-report.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { parseSettings } from '../../../src/okrs/parse-settings.ts'
import { german } from '../../../src/render/words/german/german.ts'
import { aOrAn, counted, vocabularyOf } from '../../../src/render/words/vocabulary.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { aCompanyPlan, aCompanysWork } from '../../report/a-company.ts'
import { aCheckContext, verdicts } from '../check-cases.ts'

describe('vocabularyOf', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['the usual words', {}, ['1 key result', '3 key results', 'Key results']],
    ['a word of their own', { key_result: 'outcome' }, ['1 outcome', '3 outcomes', 'Outcomes']],
    ['with its plural', { key_result: 'Ergebnis', key_results: 'Ergebnisse' }, ['1 Ergebnis', '3 Ergebnisse', 'Ergebnisse']],
    ['only the plural', { key_results: 'measures' }, ['1 measures', '3 measures', 'Measures']],
    ['what is no word', { constructor: 'x' }, ['1 key result', '3 key results', 'Key results']],
  ])('%s', (_, words, expected) => {
    const { keyResult } = vocabularyOf(words)
    expect([counted(1, keyResult), counted(3, keyResult), keyResult.Many].map((phrase) => phraseToText(phrase))).toEqual(expected)
  })

  it.each([['a key result', {}], ['an outcome', { key_result: 'outcome' }], ['a Ziel', { key_result: 'Ziel' }], ['an OKR', { key_result: 'OKR' }]])('says %s', (expected, words) => {
    expect(phraseToText(aOrAn(vocabularyOf(words).keyResult.one))).toBe(expected)
  })

  it.each([['Vorhaben', 'Vorhaben'], ['Maßnahme', 'Maßnahmen'], ['Hebel', 'Hebel'], ['Teilziel', 'Teilziele'], ['Ergebnis', 'Ergebnisse'], ['Wirkung', 'Wirkungen'], ['Bet', 'Bets']])('says %s and %s in German', (one, many) => {
    const { initiative } = german({ initiative: one }).nouns
    expect(phraseToText(counted(1, initiative))).toBe(`1 ${one}`)
    expect(phraseToText(counted(2, initiative))).toBe(`2 ${many}`)
  })

  it('takes the plural that a team gives', () => {
    const text = 'language: de\nvocabulary: { initiative: Projekt, initiatives: Projekte }\n'
    const { kind, settings } = parseSettings([{ origin: 'acme/web', okrs: [], settings: { path: '.github/throughline.yml', text } }])
    expect(kind).toBe('settings')
    expect(phraseToText(counted(2, german(settings.vocabulary).nouns.initiative))).toBe('2 Projekte')
  })

  it('reaches every document', () => {
    const settings = { ...defaultSettings, vocabulary: { objective: 'goal', key_result: 'outcome', initiative: 'bet' } }
    const report = renderReportMarkdown(buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' }), settings)
    const { title, summary } = renderCheck(verdicts['missing']!, aCheckContext({ settings }))
    // What linkage says about a problem is its own.
    expect(report.replaceAll('No key result is named', '').replaceAll('There is no key result O1.KR9', '')).not.toMatch(/\b(?:key results?|initiatives?|objectives?)\b/i)
    expect(title).toBe('No outcome named, no expected impact given')
    expect(summary).toContain('Every bet says which outcome it serves')
  })

  const all = { cycle: 'quarter', check_in: 'update', guardrail: 'alarm', expected_impact: 'estimate', actual_impact: 'outturn', report: 'digest', finding: 'remark', verdict: 'answer', check_ins: 'weekly updates' }
  const ours = /(?<![-/`\w])(?:cycles?|check-ins?|guardrails?|(?:expected|actual) impacts?)(?![-/`\w.])/i
  const company = buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' })

  it.each([
    ['a report', renderReportMarkdown(company, { ...defaultSettings, vocabulary: all })],
    ['a page', renderReportPage(company, { ...defaultSettings, vocabulary: all }).replace(/<style>.*?<\/style>|<script>.*?<\/script>|<[^>]*>/gs, ' ')],
    ['a terminal', renderTerminalReport(company, { ...defaultSettings, vocabulary: all }, false)],
    ['a report once it is over', renderReportMarkdown(buildReport({ ...aCompanyPlan(), today: '2027-01-04' }, aCompanysWork(), { repository: 'acme/web' }), { ...defaultSettings, vocabulary: all })],
    ['checks', Object.values(verdicts).map((verdict) => renderCheck(verdict, aCheckContext({ settings: { ...defaultSettings, vocabulary: all } }))).flatMap(({ title, summary }) => [title, ...summary.split('\n').filter((line) => /^[A-Z*]/.test(line))]).join('\n').replace(/`[^`]*`/gs, '')],
  ])('has other words for the rest as well: %s', (_, document) => {
    expect(ours.exec(document)?.[0]).toBeUndefined()
    expect(document).toMatch(/update|estimate/)
  })

  it('keeps plurals, capitals and articles', () => {
    const document = renderReportMarkdown(company, { ...defaultSettings, vocabulary: all })
    expect(document).toMatch(/An alarm is breached/)
    expect(document).toMatch(/weekly updates/)
    expect(document).toMatch(/Estimate/)
  })

  it('fits into German sentences, whatever gender it has', () => {
    const words = { cycle: 'Tertial', check_in: 'Meldung', guardrail: 'Grenzwert', expected_impact: 'Nutzen', actual_impact: 'Ergebnis' }
    const settings = { ...defaultSettings, language: 'de' as const, vocabulary: words }
    for (const today of ['2026-11-16', '2027-01-04']) {
      const document = renderReportMarkdown(buildReport({ ...aCompanyPlan(), today }, aCompanysWork(), { repository: 'acme/web' }), settings)
      expect(document).toContain('Meldung')
      expect(document).not.toMatch(/(?<!\p{L})a Meldungen/u)
      expect(/Zyklus|Check-in|Leitplanke|(?:Erwartete|Tatsächliche) Wirkung/i.exec(document)?.[0]).toBeUndefined()
      // No article, pronoun or adjective hangs on a word that may have any gender.
      expect(/(?<!\p{L})(?:der|die|das|dem|den|des|ein|eine[mnrs]?|kein\p{L}*|diese\p{L}*|jede\p{L}*|letzte\p{L}*|zum|zur|im|am|vom) (?:Tertial|Meldung|Grenzwert|Nutzen|Ergebnis)(?!\p{L})/iu.exec(document)?.[0]).toBeUndefined()
    }
  })

  it('hangs no article, pronoun or ending on a word of ours that a German team may have another one for', () => {
    const ours = String.raw`(?:Zykl(?:us|en)|Check-ins?|Leitplanken?|[Ee]rwartete[nr]? Wirkung(?:en)?|[Tt]atsächliche[nr]? Wirkung(?:en)?)(?![\p{L}-])`
    const before = String.raw`(?<!\p{L})(?:der|die|das|dem|den|des|ein|eine[mnrs]?|kein\p{L}*|diese\p{L}*|jede\p{L}*|letzte\p{L}*|neue\p{L}*|alte[mnrs]?|zum|zur|im|am|vom|an|in|aus|bei|mit|nach|von|zu)`
    const counted = String.raw`(?: \$\{[^}]*\}| \d+)?`
    const folder = new URL('../../../src/render/words/german/', import.meta.url)
    const found = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(new RegExp(`${before}${counted} ${ours}`, 'gu')) ?? [])
    expect(found).toEqual([])
  })

  it('lets no word of the settings mean anything in a document', () => {
    const hostile = '](https://evil.example) <img src=x onerror=alert(1)> @everyone | `x` **b**'
    const document = renderReportMarkdown(company, { ...defaultSettings, vocabulary: { check_in: hostile, guardrail: hostile } })
    expect(document).not.toMatch(/evil\.example|<img|@everyone/)
    const page = renderReportPage(company, { ...defaultSettings, vocabulary: { check_in: hostile, guardrail: hostile } })
    expect(page).not.toMatch(/<img src=x|evil\.example/)
  })

  it('changes no id and no unit that happens to be one of ours', () => {
    const keyResult = aKeyResult({ id: 'cycle-report', unit: 'check-ins', checkIns: [{ date: '2026-10-20', value: 45 }] })
    const page = renderReportPage(buildReport(aPlanOf(keyResult), [], { repository: 'acme/web' }), { ...defaultSettings, vocabulary: all })
    expect(page).toContain('How cycle-report has moved')
    expect(page).toContain('40 → 45 → 55 check-ins, 1 update, due')
  })

  it('says nothing else where there is no such word', () => {
    expect(renderReportMarkdown(company, { ...defaultSettings, vocabulary: { check_in: '***' } })).toBe(renderReportMarkdown(company, defaultSettings))
  })
})
