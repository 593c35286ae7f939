import { isOver } from '../../report/is-over.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import { pageTheme } from '../charts/theme.ts'
import { joined, phrase, strong, type Phrase, words } from '../phrase/phrase.ts'
import { ownerWords } from '../report-view/owner-words.ts'
import { coverageParts, coveragePicture } from '../report-view/coverage-picture.ts'
import { meterPicture } from '../report-view/meter-picture.ts'
import { trendPicture } from '../report-view/trend-picture.ts'
import { slugOf } from '../report-view/key-result-name.ts'
import { becauseWords, forecastWords } from '../report-view/forecast-words.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { wayBeside } from '../report-view/value-path.ts'
import { coverageWords } from '../words/coverage-words.ts'
import { para } from './block.ts'
import { element, type Html, html, text } from './html.ts'
import { keyResultDetails } from './key-result-details.ts'
import { phraseToPage } from './phrase-to-page.ts'
import { statusPill } from './status-pill.ts'

/** A key result as a card: how it stands, where it goes, what is promised, and the rest folded below. */
export function keyResultCard(keyResult: KeyResultReport, view: ReportView): Html {
  const { id, title, northStar, status } = keyResult
  const { language } = view
  const slug = slugOf(view, id)
  const because = becauseWords(keyResult, view.report, language)
  return element(
    'article', { class: 'card', id: slug, 'data-item': true, 'data-status': status, 'aria-labelledby': `${slug}-title` },
    element('div', { class: 'card-head' },
      element('h3', { id: `${slug}-title` }, element('span', { class: 'id' }, text(id)), html(' '), text(title, 300), northStar ? element('span', { class: 'star', title: language.sentences.northStar }, text(' ★')) : undefined),
      element('p', { class: 'standing' }, statusPill(status, view), because === undefined ? undefined : element('span', { class: 'quiet' }, html(' '), phraseToPage(because)))),
    figure(keyResult, view),
    drawing(trendPicture(keyResult, view, pageTheme), 'trend'),
    outlook(keyResult, view),
    coverage(keyResult, view),
    para(phraseToPage(facts(keyResult, view)), 'quiet facts'),
    keyResultDetails(keyResult, view),
  )
}

/** The value that counts, large, with the way it is on and how much of it is done. */
function figure(keyResult: KeyResultReport, view: ReportView): Html {
  const { language } = view
  const { now, unit, progress, intent } = keyResult
  const { format } = language
  const path = wayBeside(keyResult, format)
  const written = now === undefined ? undefined : format.quantity(now, unit)
  const value = written === undefined ? text(intent === 'learn' ? language.labels.question : language.labels.noCheckIn) : text(written, 40)
  if (path === '–') return para(element('span', { class: 'value none' }, value), 'figure')
  return element('div', { class: 'figure' },
    element('span', { class: now === undefined ? 'value none' : 'value' }, value),
    path === written ? undefined : element('span', { class: 'way' }, text(path, 90), progress === undefined ? undefined : html(' · '), progress === undefined ? undefined : element('b', {}, text(format.share(progress)))),
    drawing(meterPicture(keyResult, view, pageTheme), 'meter'))
}

function outlook(keyResult: KeyResultReport, { report, language }: ReportView): Html | undefined {
  const forecast = forecastWords(keyResult, report, language)
  return forecast === undefined ? undefined : para(phraseToPage(phrase`${strong(words(language.outlook.label))}: ${forecast}.`), 'outlook')
}

function coverage(keyResult: KeyResultReport, view: ReportView): Html {
  const { language } = view
  const { legend } = language.page
  // What has ended has no plan to show.
  const parts = isOver(view.report) ? undefined : coverageParts(keyResult)
  const key = parts === undefined || keyResult.coverage.gap === 0 ? undefined : element('p', { class: 'legend', 'aria-hidden': 'true' }, swatch('done', legend.done), swatch('promised', legend.promised), swatch('open', legend.open))
  return element('div', { class: 'coverage' },
    parts && drawing(coveragePicture(keyResult, view, pageTheme), 'bar'), key,
    para(phraseToPage(phrase`${strong(words(language.labels.coverage))}: ${coverageWords(keyResult, view.report, language)}`)))
}

function swatch(kind: string, label: string): Html {
  return element('span', {}, element('i', { class: kind }), text(label))
}

function facts(keyResult: KeyResultReport, view: ReportView): Phrase {
  const { due, level, lastCheckIn, audience } = keyResult
  const { labels, sentences, format } = view.language
  return joined([
    phrase`${words(labels.owner)} ${ownerWords(keyResult, view)}`,
    phrase`${words(labels.due)} ${words(format.day(due))}`,
    ...(lastCheckIn?.confidence === undefined ? [] : [words(`${labels.confidence} ${format.share(lastCheckIn.confidence)}`)]),
    ...(level === undefined ? [] : [words(sentences.levels[level])]),
    ...(audience === undefined ? [] : [phrase`${words(labels.audience)} ${audience}`]),
  ], ' · ')
}

function drawing(picture: string | undefined, style: string): Html | undefined {
  return picture === undefined ? undefined : element('div', { class: style }, html(picture))
}
