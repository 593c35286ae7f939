import type { ReportSection, Settings } from '../../domain/settings.ts'
import type { Report } from '../../report/report.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { code, given, joined, link, phrase, words } from '../phrase/phrase.ts'
import { chosenSections } from '../report-view/chosen-sections.ts'
import { placedHere, type ReportView, reportView } from '../report-view/report-view.ts'
import { relativeLink } from '../report-view/relative-link.ts'
import { cycleWords, summaryWords } from '../words/summary-words.ts'
import { apartSection } from './apart-section.ts'
import { atAGlance } from './at-a-glance.ts'
import { attentionSection } from './attention-section.ts'
import { calibrationSection } from './calibration-section.ts'
import { changesSection } from './changes-section.ts'
import { coverageSection } from './coverage-section.ts'
import { decisions } from './decisions.ts'
import { findingsFold } from './findings-fold.ts'
import { howToRead } from './how-to-read.ts'
import { objectiveSection } from './objective-section.ts'
import { portfolioSection } from './portfolio-section.ts'
import { syncSection } from './sync-section.ts'

/** The report as one Markdown document that stands alone, without pictures; the same report gives the same bytes, and no day of its making is in it. */
export function renderReportMarkdown(report: Report, settings: Settings): string {
  const hasDetails = chosenSections(settings.report).includes('objectives')
  return `${stacked(reportBlocks(reportView(report, settings, { placeOf: hasDetails ? placedHere : () => undefined })))}\n`
}

/** The blocks of the document, in the order of the chosen sections; `apart` says where else each key result is told of, and what stands in place of that. */
export function reportBlocks(view: ReportView, apart?: { readonly notice: Markdown; readonly instead: Markdown | undefined }): readonly (Markdown | undefined)[] {
  const { report, language } = view
  const title = words(language.labels.title)
  if (report.cycle === undefined) return [heading(1, title), paragraph(words(language.sentences.noCycle)), trusted('---'), howToRead(view), sources(view)]
  return [
    heading(1, phrase`${title} · ${given(report.cycle.id, 60)}`),
    paragraph(cycleWords(report, language)),
    report.reading && paragraph(language.sentences.reading(report.reading)),
    apart?.notice,
    ...chosenSections(view.settings.report).flatMap((section) => (section === 'objectives' && apart !== undefined ? [apart.instead] : sectionBlocks(section, view))),
    trusted('---'),
    sources(view),
  ]
}

function sectionBlocks(section: ReportSection, view: ReportView): readonly (Markdown | undefined)[] {
  switch (section) {
    case 'executive-summary': return [paragraph(summaryWords(view.report, view.language)), decisions(view)]
    case 'at-a-glance': return [atAGlance(view)]
    case 'changes': return [changesSection(view)]
    case 'attention': return [attentionSection(view)]
    case 'objectives': return [findingsFold('cycle', view.report.findings, view), ...view.report.objectives.map((objective) => objectiveSection(objective, view))]
    case 'coverage': return [coverageSection(view)]
    case 'portfolio': return [portfolioSection(view)]
    case 'calibration': return [calibrationSection(view)]
    case 'check-ins': return [syncSection(view)]
    case 'waived-and-unlinked': return [apartSection(view)]
    case 'how-to-read': return [howToRead(view)]
  }
}

function sources({ report, settings, language, document, hasPictures }: ReportView): Markdown {
  const say = language.sentences.sources
  const to = (file: string) => link(relativeLink(document, file), code(file))
  const defined = report.cycle === undefined ? [] : [say.definedIn(to(report.cycle.file))]
  // Whoever has the document without its files has no page either.
  const page = hasPictures ? [say.page(to(settings.report.page))] : []
  return trusted(`<sub>${paragraph(joined([...defined, ...page, say.data(to(settings.report.data))], ' · '))}</sub>`)
}
