import type { Grouping } from '../../report/portfolio/groups-of.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, trusted } from '../markdown/markdown.ts'
import { table } from '../markdown/table.ts'
import { given, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import type { ReportView } from '../report-view/report-view.ts'

/** The work of each team, repository or label, folded. */
export function groupsTable({ by, groups }: Grouping, { language }: ReportView): Markdown | undefined {
  const { portfolio: { groups: say }, nouns, format } = language
  const columns = [
    { title: trusted('') }, { title: phraseToMarkdown(nouns.initiative.Many), align: 'right' }, { title: trusted(say.shipped), align: 'right' }, { title: trusted(say.unlinked), align: 'right' }, { title: trusted(say.promised), align: 'right' },
  ] as const
  const rows = groups.map(({ name, initiatives, shipped, unlinked, promisedShare }) => [
    phraseToMarkdown(name === undefined ? words(say.none) : given(name, 80)), ...[initiatives, shipped, unlinked].map((count) => trusted(String(count))), trusted(format.share(promisedShare)),
  ])
  return details(say.by(by), table(columns, rows))
}
