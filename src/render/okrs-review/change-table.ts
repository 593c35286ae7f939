import { isReading, type PlanChange } from '../../domain/plan-change.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { bullets, paragraph } from '../markdown/paragraph.ts'
import { lines, small, table } from '../markdown/table.ts'
import { code, given, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { changeLine, changeRow } from '../words/change-row.ts'
import type { Vocabulary } from '../words/vocabulary.ts'

const MOST_ROWS = 60
const MOST_POINTS = 20

/** Changes as a table: what was changed, how it was and how it is. */
export function changeTable(changes: readonly PlanChange[], vocabulary: Vocabulary): Markdown | undefined {
  const shown = changes.filter((change) => !isReading(change))
  const columns = [{ title: trusted('Where') }, { title: trusted('What') }, { title: trusted('Before') }, { title: trusted('After') }]
  return stacked([table(columns, shown.slice(0, MOST_ROWS).map((change) => row(change, vocabulary))), rest(shown.length - MOST_ROWS)])
}

/** Changes as points, for those that stand out and for check-ins. */
export function changePoints(changes: readonly PlanChange[], vocabulary: Vocabulary): Markdown | undefined {
  if (changes.length === 0) return undefined
  return stacked([bullets(changes.slice(0, MOST_POINTS).map((change) => phrase`${strong(subject(change))}${title(change)} – ${changeLine(change, vocabulary)}`)), rest(changes.length - MOST_POINTS)])
}

/** What a change is about: the id of a key result, an objective or a cycle. */
function subject({ site }: PlanChange): Phrase {
  return given(site.keyResult ?? site.objective ?? site.cycle, 60)
}

function title({ site }: PlanChange): Phrase {
  return site.title === '' ? words('') : phrase` ${given(site.title, 100)}`
}

function row(change: PlanChange, vocabulary: Vocabulary): readonly Markdown[] {
  const { what, from, to } = changeRow(change, vocabulary)
  const name = code(change.site.keyResult ?? change.site.objective ?? change.site.cycle)
  return [
    lines(phraseToMarkdown(name), change.site.title === '' ? undefined : small(phraseToMarkdown(given(change.site.title, 80)))),
    phraseToMarkdown(what),
    from === undefined ? trusted('') : phraseToMarkdown(from),
    to === undefined ? trusted('') : phraseToMarkdown(to),
  ]
}

function rest(count: number): Markdown | undefined {
  return count > 0 ? paragraph(words(`… and ${count} more.`)) : undefined
}
