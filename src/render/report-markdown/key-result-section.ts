import type { KeyResultReport } from '../../report/key-result-report.ts'
import { progressBar } from '../format/progress-bar.ts'
import { anchor, bullets, heading, paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { given, joined, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { coverageWords } from '../words/coverage-words.ts'
import type { Language } from '../words/language.ts'
import { statusesOf } from '../words/statuses-of.ts'
import { valuePath } from '../report-view/value-path.ts'
import { checkInHistory } from './check-in-history.ts'
import { findingsFold } from './findings-fold.ts'
import { initiativeTable } from './initiative-table.ts'
import { ownerWords } from '../report-view/owner-words.ts'
import { slugOf } from '../report-view/key-result-name.ts'
import { trendDescription } from '../report-view/trend-picture.ts'
import { becauseWords, forecastWords } from '../report-view/forecast-words.ts'
import { revisionWords } from '../report-view/revision-words.ts'
import { details } from '../markdown/details.ts'
import { themedPicture } from './themed-picture.ts'
import type { ReportView } from '../report-view/report-view.ts'

const MOST_REVISIONS = 20

/** Everything about one key result: how it stands, what it means, what is promised, and by what work. */
export function keyResultSection(keyResult: KeyResultReport, view: ReportView): Markdown {
  const { language } = view
  const title = heading(3, phrase`${keyResult.id} · ${given(keyResult.title, 160)}`)
  return stacked([
    trusted(title.replace('### ', `### ${anchor(slugOf(view, keyResult.id))}`)),
    paragraph(standing(keyResult, view)),
    keyResult.checkIns.length === 0 ? undefined : themedPicture(view, `trend-${slugOf(view, keyResult.id)}`, trendDescription(keyResult, language), 480),
    bullets([...definition(keyResult, view), ...guardrails(keyResult, language), ...outlook(keyResult, view), labelled(language.labels.coverage, coverageWords(keyResult, view.report, language))]),
    lastNote(keyResult, language),
    initiativeTable(keyResult, view),
    findingsFold('keyResult', keyResult.findings, view),
    checkInHistory(keyResult, language),
    revisions(keyResult, language),
  ])
}

function standing(keyResult: KeyResultReport, view: ReportView): Phrase {
  const { language } = view
  const because = becauseWords(keyResult, view.report, language)
  const { emoji, word } = statusesOf(view.report, language)[keyResult.status]
  const path = valuePath(keyResult, language.format)
  const facts = [
    phrase`${words(emoji)} ${strong(words(word))}${because === undefined ? words('') : phrase` (${because})`}`,
    ...(keyResult.progress === undefined ? [] : [words(`${view.hasPictures ? '' : `${progressBar(keyResult.progress)} `}${language.format.share(keyResult.progress)}`)]),
    ...(path === '–' ? [] : [phrase`${path}`]),
    ...(keyResult.lastCheckIn === undefined && keyResult.intent === 'perform' ? [words(language.labels.noCheckIn)] : pace(keyResult, language)),
  ]
  return joined(facts, ' · ')
}

/** How much of the time was gone at the last check-in, to hold the progress against; what was read before the cycle is called that. */
function pace({ progress, lastCheckIn, expectedAtCheckIn }: KeyResultReport, { sentences, format }: Language): readonly Phrase[] {
  if (progress === undefined || lastCheckIn === undefined) return []
  const day = format.day(lastCheckIn.date)
  return [words(expectedAtCheckIn === undefined ? sentences.readBefore(day) : sentences.timeGone(format.share(expectedAtCheckIn), day))]
}

function definition(keyResult: KeyResultReport, view: ReportView): readonly Phrase[] {
  const { metric, audience, level, due, proxy, northStar } = keyResult
  const { labels, sentences, format } = view.language
  const who = [
    phrase`${strong(words(labels.owner))} ${ownerWords(keyResult, view)}`,
    phrase`${strong(words(labels.due))} ${words(format.day(due))}`,
    ...(audience === undefined ? [] : [phrase`${strong(words(labels.audience))} ${audience}`]),
    ...(level === undefined ? [] : [words(sentences.levels[level])]),
    ...(northStar ? [words(`⭐ ${sentences.northStar}`)] : []),
  ]
  const measured = metric === undefined ? [] : [labelled(labels.measuredAs, phrase`${given(metric, 400)}${proxy ? words(` (${sentences.proxy})`) : words('')}`)]
  return [...measured, joined(who, ' · ')]
}

function outlook(keyResult: KeyResultReport, { report, language }: ReportView): readonly Phrase[] {
  const forecast = forecastWords(keyResult, report, language)
  return forecast === undefined ? [] : [labelled(language.outlook.label, forecast)]
}

function revisions(keyResult: KeyResultReport, language: Language): Markdown | undefined {
  const { revisions: all } = keyResult
  return all.length === 0 ? undefined : details(words(language.outlook.revisions(all.length)), bullets(all.slice(0, MOST_REVISIONS).map((revision) => revisionWords(revision, keyResult, language))))
}

function guardrails({ guardrails: all }: KeyResultReport, { labels, guardrail: say }: Language): readonly Phrase[] {
  return all.map((guardrail) => {
    const mark = guardrail.breached ? `🔴 ${labels.breached}` : `🟢 ${labels.holds}`
    return labelled(labels.guardrail, phrase`${say(guardrail)} · ${words(guardrail.current === undefined ? `⚪ ${labels.noData}` : mark)}`)
  })
}

function lastNote({ lastCheckIn }: KeyResultReport, { sentences, format }: Language): Markdown | undefined {
  if (lastCheckIn?.note === undefined || lastCheckIn.note.trim() === '') return undefined
  return trusted(`> ${paragraph(sentences.quoted(given(lastCheckIn.note, 400), format.day(lastCheckIn.date)))}`)
}

function labelled(label: string, content: Phrase): Phrase {
  return phrase`${strong(words(label))}: ${content}`
}
