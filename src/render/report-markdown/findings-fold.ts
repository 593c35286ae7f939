import type { QualityFinding } from '../../domain/quality-finding.ts'
import { details } from '../markdown/details.ts'
import { fence } from '../markdown/fence.ts'
import { type Markdown, stacked } from '../markdown/markdown.ts'
import { paragraph } from '../markdown/paragraph.ts'
import { joined, words } from '../phrase/phrase.ts'
import { findingWords } from '../report-view/finding-words.ts'
import type { ReportView } from '../report-view/report-view.ts'

/** The findings on a key result, an objective or the cycle, folded, each rewriting in a block to copy; nothing without any. */
export function findingsFold(about: Parameters<typeof findingWords>[0], all: readonly QualityFinding[] | undefined, view: ReportView): Markdown | undefined {
  const shown = findingWords(about, all, view)
  if (shown === undefined) return undefined
  const points = shown.findings.flatMap(({ kind, message, rewriting }) => (rewriting === undefined
    ? [paragraph(joined([kind, message], ' '))]
    : [paragraph(joined([kind, message, words(view.language.findings.rewriting)], ' ')), fence(rewriting)]))
  return details(shown.summary, stacked([...points, shown.more && paragraph(shown.more)]))
}
