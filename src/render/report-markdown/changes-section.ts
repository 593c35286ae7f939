import type { ChangeSet } from '../../report/changes/change.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked } from '../markdown/markdown.ts'
import { bullets, heading, paragraph } from '../markdown/paragraph.ts'
import { type Phrase, words } from '../phrase/phrase.ts'
import { changeWords } from '../report-view/change-words.ts'
import type { ReportView } from '../report-view/report-view.ts'

const MOST_OPEN = 8
const MOST = 60

/** What is different from the earlier report; the most of it folded. */
export function changesSection(view: ReportView): Markdown {
  const { changes: log } = view.report
  const { changes: say, format, sentences } = view.language
  const { current } = log
  if (current === undefined) return stacked([heading(2, words(say.title)), paragraph(words(say.first))])
  const lines = current.entries.map((change) => changeWords(change, current, view))
  const earlier = log.earlier.map((set) => details(words(say.week(format.day(set.week))), listed(set, view)))
  return stacked([
    heading(2, words(say.title)),
    paragraph(words(lines.length === 0 ? say.nothing : `${say.since(format.day(current.since))}:`)),
    lines.length === 0 ? undefined : bullets(lines.slice(0, MOST_OPEN)),
    lines.length > MOST_OPEN ? details(words(sentences.more(lines.length - MOST_OPEN)), cut(lines.slice(MOST_OPEN), view)) : undefined,
    details(words(say.earlier), earlier.length === 0 ? undefined : stacked(earlier)),
  ])
}

function listed(set: ChangeSet, view: ReportView): Markdown | undefined {
  return set.entries.length === 0 ? undefined : cut(set.entries.map((change) => changeWords(change, set, view)), view, set.more)
}

function cut(lines: readonly Phrase[], { language }: ReportView, already = 0): Markdown {
  const rest = already + Math.max(0, lines.length - MOST)
  return bullets(rest === 0 ? lines : [...lines.slice(0, MOST), words(language.sentences.more(rest))])
}
