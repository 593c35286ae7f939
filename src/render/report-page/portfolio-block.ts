import { pageTheme } from '../charts/theme.ts'
import { joined, phrase, strong, words } from '../phrase/phrase.ts'
import { itemTitle } from '../report-view/item-link.ts'
import { somebody } from '../report-view/somebody.ts'
import { matrixPicture } from '../report-view/matrix-picture.ts'
import { paretoPicture } from '../report-view/pareto-picture.ts'
import { paretoSentence } from '../report-view/pareto-sentence.ts'
import { placementWords } from '../report-view/placement-words.ts'
import { someItems } from '../report-view/some-items.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { waitedFor } from '../report-view/waited-for.ts'
import { waitsFor } from '../report-view/waits-for.ts'
import { block, fold, list, para, part } from './block.ts'
import { dataTable } from './data-table.ts'
import { element, type Html, html, text } from './html.ts'
import { groupTables } from './group-tables.ts'
import { mixTables } from './mix-tables.ts'
import { phraseToPage } from './phrase-to-page.ts'
import { outcomeTree } from './outcome-tree.ts'

/** The work as a whole. */
export function portfolioBlock(view: ReportView): Html | undefined {
  const { portfolio } = view.report
  const { portfolio: say, labels, sentences } = view.language
  if (portfolio.initiatives === 0) return undefined
  return block(
    'portfolio', say.title,
    para(phraseToPage(placementWords(view))),
    part(say.tree, outcomeTree(view)),
    element('div', { class: 'pair' }, pareto(view), matrix(view)),
    mixTables(view),
    groupTables(view),
    part(labels.desks, list(view.report.load.slice(0, 40).map(({ who, keyResults, initiatives }) => phraseToPage(sentences.desk(somebody(view, who), keyResults.length, joined(keyResults.slice(0, 12).map(strong), ', '), initiatives))))),
    dependencies(view),
    part(say.waiting.title, waiting(view)),
  )
}

function pareto(view: ReportView): Html | undefined {
  const { pareto: facts } = view.report.portfolio
  const { format, portfolio: { pareto: say }, nouns } = view.language
  const sentence = paretoSentence(facts, view.language)
  if (sentence === undefined) return facts.carrying === undefined ? part(say.title, para(element('span', {}, text(say.nothing)))) : undefined
  const rows = facts.entries.map(({ item, share, cumulative }) => [
    { content: phraseToPage(itemTitle(view, item)) }, { content: element('span', {}, text(format.share(share))), sort: share }, { content: element('span', {}, text(format.share(cumulative))), sort: cumulative },
  ])
  const columns = [{ title: phraseToText(nouns.initiative.One) }, { title: say.share, numeric: true }, { title: say.cumulative, numeric: true }]
  return part(
    say.title,
    para(phraseToPage(sentence)),
    element('div', { class: 'trend' }, html(paretoPicture(view, pageTheme) ?? '')),
    facts.withoutNumber === 0 ? undefined : para(phraseToPage(say.withoutNumber(facts.withoutNumber)), 'quiet'),
    fold(element('span', {}, text(say.share)), dataTable(say.title, columns, rows)),
  )
}

function matrix(view: ReportView): Html | undefined {
  const { matrix: facts } = view.report.portfolio
  const { portfolio: { matrix: say }, format } = view.language
  const picture = matrixPicture(view, pageTheme)
  if (picture === undefined) return undefined
  const quadrants = (['quick-win', 'big-bet', 'fill-in', 'time-sink'] as const).map((quadrant) => {
    const items = facts.points.filter((point) => point.quadrant === quadrant)
    const listed = items.slice(0, 12).map(({ item, effort }) => phrase`${itemTitle(view, item)} (${words(`${say.effort.toLowerCase()} ${format.number(effort)}`)})`)
    return fold(phraseToPage(phrase`${words(say.quadrants[quadrant])}: ${facts.quadrants[quadrant]}`), list(listed.map(phraseToPage)))
  })
  return part(say.title, para(element('span', { class: 'quiet' }, text(say.explained))), element('div', { class: 'trend' }, html(picture)), facts.unplaced === 0 ? undefined : para(phraseToPage(say.unplaced(facts.unplaced)), 'quiet'), ...quadrants)
}

function dependencies(view: ReportView): Html | undefined {
  const { dependencies: say } = view.language.portfolio
  const { dependencies: all, dependenciesUnread: unread } = view.report.portfolio
  if (all.length + unread === 0) return undefined
  return part(
    say.title,
    list(all.slice(0, 40).map((dependency) => phraseToPage(say.waits(itemTitle(view, dependency.item), waitedFor(view, dependency))))),
    unread === 0 ? undefined : para(phraseToPage(say.unread(unread)), 'quiet'),
  )
}

function waiting(view: ReportView): Html | undefined {
  const { waiting: say } = view.language.portfolio
  return list(view.report.waiting.slice(0, 40).map(({ step, who, or, count, items }) => phraseToPage(
    phrase`${words(say.steps[step])} · ${waitsFor(view, { who, or })} (${count}): ${someItems(view, items, count, 8)}`,
  )))
}
