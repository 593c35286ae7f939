import type { KeyResultReport } from '../../report/key-result-report.ts'
import { formatShare } from '../format/format-number.ts'
import { formatChange, formatSize } from '../format/format-quantity.ts'
import { progressBar } from '../format/progress-bar.ts'
import { anchorName, heading, paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { lines, table, unwrapped } from '../markdown/table.ts'
import { given, link, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import type { ReportView } from './report-view.ts'

/** What nobody has a plan for, the barest first. */
export function coverageSection(view: ReportView): Markdown | undefined {
  if (view.report.cycle?.phase === 'closed') return undefined
  const gaps = view.keyResults.filter(({ coverage }) => coverage.gap !== undefined && coverage.gap !== 0)
  if (gaps.length === 0) return undefined
  const open = gaps.filter(({ coverage }) => coverage.uncovered !== 0).toSorted((a, b) => (a.coverage.share ?? 0) - (b.coverage.share ?? 0))
  return stacked([
    heading(2, words('Gaps in coverage')),
    paragraph(open.length === 0
      ? words('Open work promises enough for every gap, if the claims hold.')
      : phrase`What is still to go, what open ${view.vocabulary.initiative.many} promise of it by their own account (weighted by confidence), and what has no plan.`),
    table(columns(view), open.map(row)),
  ])
}

function columns(view: ReportView) {
  return [
    { title: phraseToMarkdown(view.vocabulary.keyResult.One) },
    { title: trusted('To go'), align: 'right' },
    { title: trusted('Promised'), align: 'right' },
    { title: trusted('Covered') },
    { title: trusted('No plan'), align: 'right' },
  ] as const
}

function row({ id, title, unit, coverage }: KeyResultReport): readonly Markdown[] {
  const share = Math.max(0, coverage.share ?? 0)
  return [
    phraseToMarkdown(phrase`${link(`#${anchorName(id)}`, strong(id))} ${given(title, 100)}`),
    cell(phrase`${formatChange(coverage.gap ?? 0, unit)}`),
    cell(coverage.claims === 0 ? words('nothing') : phrase`${formatChange(coverage.promised, unit)}`),
    lines(trusted(progressBar(share, 6)), cell(words(formatShare(share)))),
    cell(strong(formatSize(coverage.uncovered ?? 0, unit))),
  ]
}

function cell(content: Phrase): Markdown {
  return unwrapped(phraseToMarkdown(content))
}
