import type { KeyResultReport } from '../../report/key-result-report.ts'
import { given, phrase, words } from '../phrase/phrase.ts'
import { revisionWords } from '../report-view/revision-words.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { fold, list, para } from './block.ts'
import { dataTable } from './data-table.ts'
import { element, type Html, text } from './html.ts'
import { claimsTable } from './claims-table.ts'
import { findingsFold } from './findings-fold.ts'
import { phraseToPage } from './phrase-to-page.ts'

const MOST_CHECK_INS = 26

/** What a team wants to know beyond the card: the definition, the guardrails, the revisions, the check-ins and the work. */
export function keyResultDetails(keyResult: KeyResultReport, view: ReportView): Html | undefined {
  const { language } = view
  const { labels, page } = language
  const about = [...definition(keyResult, view), ...guardrails(keyResult, view)]
  const work = claimsTable(keyResult, view)
  return element('div', { class: 'folds' },
    fold(element('span', {}, text(`${page.work} (${keyResult.claims.filter(({ role }) => role !== 'delivery').length})`)), work),
    findingsFold('keyResult', keyResult.findings, view),
    fold(element('span', {}, text(page.details)), list(about), revisions(keyResult, view), checkIns(keyResult, view, `${keyResult.id}: ${labels.value}`)))
}

function definition({ metric, proxy }: KeyResultReport, { language: { labels, sentences } }: ReportView): readonly Html[] {
  if (metric === undefined) return []
  return [phraseToPage(phrase`${words(labels.measuredAs)}: ${given(metric, 400)}${proxy ? words(` (${sentences.proxy})`) : words('')}`)]
}

function guardrails({ guardrails: all }: KeyResultReport, { language }: ReportView): readonly Html[] {
  const { labels } = language
  return all.map((guardrail) => {
    const mark = guardrail.current === undefined ? `⚪ ${labels.noData}` : guardrail.breached ? `🔴 ${labels.breached}` : `🟢 ${labels.holds}`
    return phraseToPage(phrase`${words(labels.guardrail)}: ${language.guardrail(guardrail)} · ${words(mark)}`)
  })
}

function revisions(keyResult: KeyResultReport, { language }: ReportView): Html | undefined {
  if (keyResult.revisions.length === 0) return undefined
  return element('div', {}, para(element('b', {}, text(language.outlook.revisions(keyResult.revisions.length)))), list(keyResult.revisions.map((revision) => phraseToPage(revisionWords(revision, keyResult, language)))))
}

function checkIns({ checkIns: all, unit }: KeyResultReport, { language: { labels, format } }: ReportView, caption: string): Html | undefined {
  const rows = all.slice(-MOST_CHECK_INS).toReversed().map(({ date, value, confidence, note }) => [
    { content: element('time', { datetime: date }, text(format.day(date))), sort: Number(date.replaceAll('-', '')) },
    { content: element('span', {}, text(format.quantity(value, unit), 60)), sort: value },
    { content: element('span', {}, text(confidence === undefined ? '–' : format.share(confidence))), sort: confidence ?? -1 },
    { content: element('span', {}, text(note ?? '', 400)) },
  ])
  return dataTable(caption, [{ title: labels.date }, { title: labels.value, numeric: true }, { title: labels.confidence, numeric: true }, { title: labels.note }], rows)
}
