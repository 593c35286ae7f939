import { details } from '../markdown/details.ts'
import { type Markdown, stacked } from '../markdown/markdown.ts'
import { bullets, heading, paragraph } from '../markdown/paragraph.ts'
import { code, joined, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { itemTitle } from '../report-view/item-link.ts'
import { paretoSentence } from '../report-view/pareto-sentence.ts'
import { somebody } from '../report-view/somebody.ts'
import { placementWords } from '../report-view/placement-words.ts'
import { someItems } from '../report-view/some-items.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { waitedFor } from '../report-view/waited-for.ts'
import { waitsFor } from '../report-view/waits-for.ts'
import { groupsTable } from './groups-table.ts'
import { mermaidTree } from './mermaid-tree.ts'
import { mixTable } from './mix-table.ts'
import { outcomeTree } from './outcome-tree.ts'
import { stageTable } from './stage-table.ts'
import { themedPicture } from './themed-picture.ts'

const MOST_LINES = 40

/** The work as a whole: how far it is, what it is for, where most of its promise lies, and who waits for whom. */
export function portfolioSection(view: ReportView): Markdown | undefined {
  const { portfolio } = view.report
  const { portfolio: say, sentences, labels } = view.language
  if (portfolio.initiatives === 0) return undefined
  return stacked([
    heading(2, words(say.title)),
    paragraph(placementWords(view)),
    stageTable(view),
    heading(3, words(say.tree)),
    mermaidTree(view),
    details(sentences.tree(), outcomeTree(view)),
    ...pareto(view),
    ...matrix(view),
    ...mixTable(view),
    ...portfolio.groupings.map((grouping) => groupsTable(grouping, view)),
    details(words(labels.desks), desks(view)),
    details(words(say.waiting.title), waiting(view)),
    ...dependencies(view),
  ])
}

function pareto(view: ReportView): readonly (Markdown | undefined)[] {
  const { pareto: facts } = view.report.portfolio
  const { portfolio: { pareto: say }, format } = view.language
  const sentence = paretoSentence(facts, view.language)
  if (sentence === undefined) return []
  const lines = facts.entries.slice(0, MOST_LINES).map(({ item, share, cumulative }) => phrase`${itemTitle(view, item)}: ${strong(words(format.share(share)))}, ${words(`${say.cumulative.toLowerCase()} ${format.share(cumulative)}`)}`)
  const rest = facts.withoutNumber === 0 ? [] : [say.withoutNumber(facts.withoutNumber)]
  return [
    heading(3, words(say.title)),
    paragraph(joined([sentence, ...rest], ' ')),
    themedPicture(view, 'pareto', say.title, 480),
    details(words(say.share), bullets(lines)),
  ]
}

function matrix(view: ReportView): readonly (Markdown | undefined)[] {
  const { matrix: facts } = view.report.portfolio
  const { matrix: say } = view.language.portfolio
  if (facts.cut === undefined) return []
  const lines = (['quick-win', 'big-bet', 'fill-in', 'time-sink'] as const).flatMap((quadrant): readonly Phrase[] => {
    const items = facts.points.filter((point) => point.quadrant === quadrant)
    return items.length === 0 ? [] : [phrase`${strong(words(say.quadrants[quadrant]))} (${facts.quadrants[quadrant]}): ${someItems(view, items, facts.quadrants[quadrant], 12)}`]
  })
  return [
    heading(3, words(say.title)),
    themedPicture(view, 'matrix', say.explained, 480),
    bullets(lines),
    paragraph(joined([words(say.explained), ...(facts.unplaced === 0 ? [] : [say.unplaced(facts.unplaced)])], ' ')),
  ]
}

function desks(view: ReportView): Markdown | undefined {
  const { report, language } = view
  if (report.load.length === 0) return undefined
  return bullets(report.load.slice(0, MOST_LINES).map(({ who, keyResults, initiatives }) =>
    language.sentences.desk(somebody(view, who), keyResults.length, joined(keyResults.slice(0, 12).map(code), ', '), initiatives)))
}

function waiting(view: ReportView): Markdown | undefined {
  const { waiting: say } = view.language.portfolio
  if (view.report.waiting.length === 0) return undefined
  return bullets(view.report.waiting.slice(0, MOST_LINES).map(({ step, who, or, count, items }) =>
    phrase`${strong(words(say.steps[step]))} · ${waitsFor(view, { who, or })} (${count}): ${someItems(view, items, count, 8)}`))
}

function dependencies(view: ReportView): readonly (Markdown | undefined)[] {
  const { dependencies: say } = view.language.portfolio
  const { dependencies: all, dependenciesUnread: unread } = view.report.portfolio
  if (all.length + unread === 0) return []
  const lines = all.slice(0, MOST_LINES).map((dependency) => say.waits(itemTitle(view, dependency.item), waitedFor(view, dependency)))
  return [heading(3, words(say.title)), lines.length === 0 ? undefined : bullets(lines), unread === 0 ? undefined : paragraph(say.unread(unread))]
}
