import { isOver } from '../../report/is-over.ts'
import type { ReportSection } from '../../domain/settings.ts'
import { anchorName } from '../markdown/paragraph.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { element, type Html, text } from './html.ts'

/** Links to the parts of the page that are there. */
export function contents(sections: readonly ReportSection[], view: ReportView): Html {
  const links = sections.flatMap((section) => linksOf(section, view))
  return element('nav', { 'aria-label': view.language.page.contents }, element('div', { class: 'wrap' }, element('ul', {}, ...links.map(([id, title]) => element('li', {}, element('a', { href: `#${id}` }, text(title, 60)))))))
}

function linksOf(section: ReportSection, { report, language }: ReportView): readonly (readonly [id: string, title: string])[] {
  const { labels, page } = language
  const over = isOver(report)
  switch (section) {
    case 'executive-summary': return report.executive.decisions.length === 0 ? [] : [['decisions', page.decisions]]
    case 'at-a-glance': return [['glance', labels.atAGlance]]
    case 'changes': return [['changes', language.changes.title]]
    case 'attention': return report.attention.length === 0 ? [] : [['attention', labels.attention]]
    case 'objectives': return report.objectives.map(({ id }) => [`objective-${anchorName(id)}`, id] as const)
    case 'coverage': return over || !report.objectives.some(({ keyResults }) => keyResults.some(({ coverage: { gap } }) => gap !== undefined && gap !== 0)) ? [] : [['coverage', labels.coverage]]
    case 'portfolio': return report.portfolio.initiatives === 0 ? [] : [['portfolio', language.portfolio.title]]
    case 'calibration': return report.reviews.length === 0 ? [] : [['calibration', language.reviews.title]]
    case 'check-ins': return report.cycle?.phase === 'active' ? [['check-ins', language.reviews.sync.title]] : []
    case 'waived-and-unlinked': return report.initiatives.some(({ placement, open }) => placement === 'waived' || placement === 'other-cycle' || (placement === 'unlinked' && open)) ? [['apart', labels.apart]] : []
    case 'how-to-read': return [['guide', labels.howToRead]]
  }
}
