import type { Report } from '../../report/report.ts'
import type { Settings } from '../../domain/settings.ts'
import { fitting } from '../markdown/fitting.ts'
import { stacked } from '../markdown/markdown.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { given, joined, link, phrase } from '../phrase/phrase.ts'
import type { ReportFile } from '../report-file.ts'
import { chosenSections } from '../report-view/chosen-sections.ts'
import { relativeLink } from '../report-view/relative-link.ts'
import { placedHere, reportView } from '../report-view/report-view.ts'
import { slugsOf } from '../report-view/slugs-of.ts'
import { findingsFold } from './findings-fold.ts'
import { objectiveDocument } from './objective-document.ts'
import { objectiveSection } from './objective-section.ts'
import { reportBlocks } from './render-report-markdown.ts'

/** GitHub draws no more than 500 KiB of a file. */
const MOST_BYTES = 500_000

/** The report as Markdown with its pictures beside it: one document, or, where GitHub would not draw it, an index and a document for each objective. */
export function reportDocuments(report: Report, settings: Settings): readonly ReportFile[] {
  const { path } = settings.report
  const hasDetails = chosenSections(settings.report).includes('objectives')
  const whole = `${stacked(reportBlocks(reportView(report, settings, { hasPictures: true, placeOf: hasDetails ? placedHere : () => undefined })))}\n`
  if (sizeOf(whole) <= MOST_BYTES) return [{ path, content: whole }]
  return hasDetails ? split(report, settings) : [{ path, content: `${fitting(reportBlocks(reportView(report, settings, { hasPictures: true, placeOf: () => undefined })), MOST_BYTES)}\n` }]
}

function split(report: Report, settings: Settings): readonly ReportFile[] {
  const { path } = settings.report
  const slugs = slugsOf(report.objectives.map(({ id }) => id))
  const placeOf = (objective: string) => objectiveDocument(path, slugs.get(objective) ?? 'objective')
  const index = reportView(report, settings, { hasPictures: true, placeOf: (slug, objective) => `${placeOf(objective).link}#${slug}` })
  const links = report.objectives.map(({ id, title }) => phrase`${link(placeOf(id).link, phrase`${id}`)} ${given(title, 100)}`)
  const notice = paragraph(phrase`${index.language.sentences.split()} ${joined(links, ' · ')}`)
  const parts = report.objectives.map((objective) => {
    const { path: document } = placeOf(objective.id)
    const view = reportView(report, settings, { hasPictures: true, document })
    const back = paragraph(link(relativeLink(document, path), phrase`${index.language.sentences.wholeReport()}`))
    return { path: document, content: `${fitting([heading(1, phrase`${objective.id}`), back, objectiveSection(objective, view)], MOST_BYTES)}\n` }
  })
  return [{ path, content: `${fitting(reportBlocks(index, { notice, instead: findingsFold('cycle', report.findings, index) }), MOST_BYTES)}\n` }, ...parts]
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length
}
