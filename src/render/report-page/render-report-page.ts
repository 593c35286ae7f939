import type { ReportSection, Settings } from '../../domain/settings.ts'
import type { Report } from '../../report/report.ts'
import { chosenSections } from '../report-view/chosen-sections.ts'
import { placedHere, type ReportView, reportView } from '../report-view/report-view.ts'
import { apartBlock } from './apart-block.ts'
import { attentionBlock } from './attention-block.ts'
import { changesBlock } from './changes-block.ts'
import { coverageBlock } from './coverage-block.ts'
import { decisionsBlock } from './decisions-block.ts'
import { filterBar } from './filter-bar.ts'
import { findingsFold } from './findings-fold.ts'
import { glanceBlock } from './glance-block.ts'
import { guideBlock } from './guide-block.ts'
import { hero } from './hero.ts'
import { element, type Html, html, text, together } from './html.ts'
import { objectiveBlock } from './objective-block.ts'
import { contents } from './contents.ts'
import { pagePolicy } from './page-policy.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'
import { portfolioBlock } from './portfolio-block.ts'
import { reviewsBlock } from './reviews-block.ts'
import { syncBlock } from './sync-block.ts'

/** The report as one self-contained web page: it loads nothing, and is read without scripts; the same report gives the same bytes. */
export function renderReportPage(report: Report, settings: Settings): string {
  const sections = chosenSections(settings.report)
  const view = reportView(report, settings, { placeOf: sections.includes('objectives') ? placedHere : () => undefined })
  const { language } = view
  const blocks = sections.flatMap((section) => blocksOf(section, view))
  const title = report.cycle === undefined ? language.labels.title : `${language.labels.title} · ${report.cycle.id}`
  const body = element(
    'body', {},
    element('a', { class: 'skip', href: '#report' }, text(language.page.skip)),
    contents(sections, view),
    element('main', { id: 'report', class: 'wrap', tabindex: -1 }, hero(view, sections.includes('executive-summary')), ...blocks),
    element('footer', {}, element('div', { class: 'wrap' }, text(`${language.sentences.asDefined} ${report.cycle?.file ?? '–'}`, 200))),
    html(`<script>${pageScript}</script>`),
  )
  return `<!doctype html>\n${element('html', { lang: language.tag }, html('\n'), head(title), html('\n'), body)}\n`
}

function head(title: string): Html {
  return element(
    'head', {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: pagePolicy }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, text(title, 120)),
    html(`<style>${pageStyle}</style>`),
  )
}

function blocksOf(section: ReportSection, view: ReportView): readonly (Html | undefined)[] {
  switch (section) {
    case 'executive-summary': return [decisionsBlock(view)]
    case 'at-a-glance': return [glanceBlock(view)]
    case 'changes': return [changesBlock(view)]
    case 'attention': return [attentionBlock(view)]
    case 'objectives': return [filterBar(view), findingsFold('cycle', view.report.findings, view), together(...view.report.objectives.map((objective) => objectiveBlock(objective, view)))]
    case 'coverage': return [coverageBlock(view)]
    case 'portfolio': return [portfolioBlock(view)]
    case 'calibration': return [reviewsBlock(view)]
    case 'check-ins': return [syncBlock(view)]
    case 'waived-and-unlinked': return [apartBlock(view)]
    case 'how-to-read': return [guideBlock(view)]
  }
}
