import type { Settings } from '../../domain/settings.ts'
import type { Report } from '../../report/report.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { code, given, joined, link, phrase, words } from '../phrase/phrase.ts'
import { cycleWords, summaryWords } from '../words/summary-words.ts'
import { apartSection } from './apart-section.ts'
import { atAGlance } from './at-a-glance.ts'
import { attentionSection } from './attention-section.ts'
import { coverageSection } from './coverage-section.ts'
import { decisions } from './decisions.ts'
import { howToRead } from './how-to-read.ts'
import { objectiveSection } from './objective-section.ts'
import { relativeLink } from '../report-view/relative-link.ts'
import { type ReportView, reportView } from '../report-view/report-view.ts'
import { workSection } from './work-section.ts'

/** The report as a Markdown document for the repository; the same report gives the same bytes, and no day of its making is in it. */
export function renderReportMarkdown(report: Report, settings: Settings): string {
  const view = reportView(report, settings)
  return `${stacked([
    ...opening(view),
    atAGlance(view),
    attentionSection(view),
    coverageSection(view),
    ...report.objectives.map((objective) => objectiveSection(objective, view)),
    workSection(view),
    apartSection(view),
    trusted('---'),
    howToRead(view),
    sources(view),
  ])}\n`
}

function opening(view: ReportView): readonly (Markdown | undefined)[] {
  const { report, language } = view
  const title = words(language.labels.title)
  if (report.cycle === undefined) return [heading(1, title), paragraph(words(language.sentences.noCycle))]
  return [heading(1, phrase`${title} · ${given(report.cycle.id, 60)}`), paragraph(cycleWords(report, language)), paragraph(summaryWords(report, language)), decisions(view)]
}

function sources({ report, settings, language }: ReportView): Markdown {
  const say = language.sentences.sources
  const here = settings.report.path
  const to = (file: string) => link(relativeLink(here, file), code(file))
  const defined = report.cycle === undefined ? [] : [say.definedIn(to(report.cycle.file))]
  return trusted(`<sub>${paragraph(joined([...defined, say.data(to(settings.report.data))], ' · '))}</sub>`)
}
