import { asSummed } from '../format/as-summed.ts'
import { isOver } from '../../report/is-over.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import { progressBar } from '../format/progress-bar.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { lines, table, unwrapped } from '../markdown/table.ts'
import { given, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { keyResultName } from '../report-view/key-result-name.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { besideEachOther } from '../words/coverage-words.ts'

/** What nobody has a plan for, the barest first. */
export function coverageSection(view: ReportView): Markdown | undefined {
  if (isOver(view.report)) return undefined
  const gaps = view.keyResults.filter(({ coverage }) => coverage.gap !== undefined && coverage.gap !== 0)
  if (gaps.length === 0) return undefined
  const open = gaps.filter(({ coverage }) => coverage.uncovered !== 0).toSorted((a, b) => (a.coverage.share ?? 0) - (b.coverage.share ?? 0))
  return stacked([
    heading(2, words(view.language.labels.coverageGaps)),
    paragraph(open.length === 0
      ? words(view.language.sentences.allCovered)
      : view.language.sentences.coverageIntroduction()),
    table(columns(view), open.map((keyResult) => row(keyResult, view))),
  ])
}

function columns({ language: { labels, nouns } }: ReportView) {
  return [
    { title: phraseToMarkdown(nouns.keyResult.One) },
    { title: trusted(labels.toGo), align: 'right' },
    { title: trusted(labels.promised), align: 'right' },
    { title: trusted(labels.covered) },
    { title: trusted(labels.noPlan), align: 'right' },
  ] as const
}

function row({ id, title, unit, coverage }: KeyResultReport, view: ReportView): readonly Markdown[] {
  const { labels, format } = view.language
  const share = Math.max(0, coverage.share ?? 0)
  const beside = besideEachOther(coverage)
  return [
    phraseToMarkdown(phrase`${keyResultName(view, id)} ${given(title, 100)}`),
    cell(phrase`${format.change(coverage.gap ?? 0, unit, beside)}`),
    cell(coverage.claims === 0 ? words(labels.nothing) : phrase`${format.change(asSummed(coverage.promised, coverage.gap), unit, beside)}`),
    lines(trusted(progressBar(share, 6)), cell(words(format.share(share)))),
    cell(strong(format.size(asSummed(coverage.uncovered ?? 0, coverage.gap), unit, beside))),
  ]
}

function cell(content: Phrase): Markdown {
  return unwrapped(phraseToMarkdown(content))
}
