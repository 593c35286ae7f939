import { isOver } from '../../report/is-over.ts'
import type { Status } from '../../report/status.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { progressWords } from '../words/progress-words.ts'
import { cycleWords, summaryWords } from '../words/summary-words.ts'
import { element, type Html, html, text, together } from './html.ts'
import { para } from './block.ts'
import { phraseToPage } from './phrase-to-page.ts'
import { statusPill } from './status-pill.ts'
import type { ReportView } from '../report-view/report-view.ts'

/** The head of the page: which cycle, how it stands in one paragraph and a few numbers. */
export function hero(view: ReportView, withSummary: boolean): Html {
  const { report, language } = view
  const { labels, sentences } = language
  if (report.cycle === undefined) return element('header', { class: 'hero' }, element('h1', {}, text(labels.title)), para(element('span', {}, text(sentences.noCycle))))
  return element(
    'header', { class: 'hero' },
    element('p', { class: 'eyebrow' }, text(report.repository === '' ? labels.title : `${report.repository} · ${labels.title}`, 120), html(' · '), phraseToPage(cycleWords(report, language))),
    element('h1', {}, text(report.cycle.id, 60)),
    report.reading && para(phraseToPage(language.sentences.reading(report.reading)), report.reading.pending > 0 ? 'lead' : 'quiet'),
    withSummary ? para(phraseToPage(summaryWords(report, language)), 'lead') : undefined,
    withSummary ? tiles(view) : undefined,
    withSummary ? statuses(view) : undefined,
  )
}

function tiles({ report, language, keyResults }: ReportView): Html {
  const { page, format } = language
  const { summary, executive } = report
  const measured = summary.keyResults - summary.statuses.learning
  const onCourse = summary.statuses.achieved + summary.statuses['on-track']
  const progress = progressWords(executive.progress, page.progress, keyResults, language)
  const decisions = executive.decisions.length + executive.moreDecisions
  return element('dl', { class: 'tiles' },
    ...(executive.progress === undefined || progress === undefined ? [] : [tile(format.share(executive.progress), phraseToText(progress))]),
    ...(measured === 0 ? [] : [tile(page.ofThem(onCourse, measured), isOver(report) ? language.grades.achieved.predicate : page.onCourse)]),
    ...(isOver(report) ? [] : [tile(String(summary.uncovered), page.uncovered(summary.uncovered))]),
    tile(String(decisions), page.waiting, decisions > 0))
}

function tile(value: string, label: string, isUrgent = false): Html {
  return element('div', { class: isUrgent ? 'tile urgent' : 'tile' }, element('dt', {}, text(label)), element('dd', {}, text(value)))
}

/** How many key results stand how, and where their forecasts end. */
function statuses(view: ReportView): Html {
  const { report, language } = view
  const { page } = language
  const counts = Object.keys(language.statuses).flatMap((status) => {
    const count = report.summary.statuses[status as Status]
    return count === 0 ? [] : [element('li', {}, element('b', {}, text(String(count))), html(' '), statusPill(status as Status, view))]
  })
  const ends = (['likely', 'possible', 'unlikely', 'unknown'] as const).flatMap((end) => {
    const count = report.executive.forecasts[end]
    return count === 0 ? [] : [element('li', {}, element('b', {}, text(String(count))), html(' '), text(page.forecast[end]))]
  })
  return element('div', { class: 'counts' },
    element('ul', { class: 'count-list', 'aria-label': language.labels.status }, together(...counts)),
    isOver(report) || ends.length === 0 ? undefined : element('div', { class: 'ends' }, element('span', { class: 'quiet' }, text(`${page.forecasts}:`)), element('ul', { class: 'count-list', 'aria-label': page.forecasts }, together(...ends))))
}
