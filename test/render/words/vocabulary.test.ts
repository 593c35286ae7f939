import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { phraseToText } from '../../../src/render/phrase/phrase-to-text.ts'
import { renderCheck } from '../../../src/render/render-check.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { parseSettings } from '../../../src/okrs/parse-settings.ts'
import { german } from '../../../src/render/words/german/german.ts'
import { aOrAn, counted, vocabularyOf } from '../../../src/render/words/vocabulary.ts'
import { buildReport } from '../../../src/report/build-report.ts'
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
})
