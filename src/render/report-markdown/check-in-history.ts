import type { KeyResultReport } from '../../report/key-result-report.ts'
import { formatShare } from '../format/format-number.ts'
import { formatQuantity } from '../format/format-quantity.ts'
import { sparkline } from '../format/sparkline.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, trusted } from '../markdown/markdown.ts'
import { table, unwrapped } from '../markdown/table.ts'
import { given, phrase, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { dayWords } from '../words/day-words.ts'

/** As many as a quarter of weekly check-ins has, twice. */
const MOST = 26

/** The check-ins, folded, newest first; nothing where there is only one, which stands above already. */
export function checkInHistory({ checkIns, unit }: KeyResultReport): Markdown | undefined {
  if (checkIns.length < 2) return undefined
  const shown = checkIns.slice(-MOST).toReversed()
  const rows = shown.map(({ date, value, confidence, note }) => [
    unwrapped(trusted(dayWords(date))),
    unwrapped(phraseToMarkdown(phrase`${formatQuantity(value, unit)}`)),
    unwrapped(trusted(confidence === undefined ? '–' : formatShare(confidence))),
    phraseToMarkdown(given(note ?? '', 300)),
  ])
  const columns = [{ title: trusted('Date') }, { title: trusted('Value'), align: 'right' }, { title: trusted('Confidence'), align: 'right' }, { title: trusted('Note') }] as const
  const older = checkIns.length > MOST ? `, the last ${MOST} shown` : ''
  return details(words(`${checkIns.length} check-ins${older} ${sparkline(checkIns.map(({ value }) => value))}`), table(columns, rows))
}
