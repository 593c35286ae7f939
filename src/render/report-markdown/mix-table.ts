import type { WorkSum } from '../../report/portfolio/work-mix.ts'
import { type Markdown, trusted } from '../markdown/markdown.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { table } from '../markdown/table.ts'
import { phrase, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import type { ReportView } from '../report-view/report-view.ts'

/** Sizes and kinds of work in one small table each, and the share of technical debt against its band. */
export function mixTable(view: ReportView): readonly (Markdown | undefined)[] {
  const { mix } = view.report.portfolio
  const { portfolio: { mix: say }, format } = view.language
  const { share, from, to, standing } = mix.debt
  return [
    heading(3, phrase`${words(say.title)} (${words(say.by[mix.by])})`),
    paragraph(words(say.debt(standing, format.share(share), format.share(from), format.share(to)))),
    sums(say.kind, say.kinds, mix.kinds, view),
    sums(say.size, say.sizes, mix.sizes, view),
  ]
}

function sums<Name extends string>(title: string, names: Readonly<Record<Name, string>>, counts: Readonly<Record<Name, WorkSum>>, { language }: ReportView): Markdown | undefined {
  const rows = (Object.keys(names) as Name[]).filter((name) => counts[name].initiatives > 0).map((name) => [trusted(names[name]), trusted(String(counts[name].initiatives)), trusted(language.format.share(counts[name].share))])
  return table([{ title: trusted(title) }, { title: phraseToMarkdown(language.nouns.initiative.Many), align: 'right' }, { title: trusted(language.portfolio.mix.share), align: 'right' }], rows)
}
