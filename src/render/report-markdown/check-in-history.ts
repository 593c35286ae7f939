import type { KeyResultReport } from '../../report/key-result-report.ts'
import { sparkline } from '../format/sparkline.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, trusted } from '../markdown/markdown.ts'
import { table, unwrapped } from '../markdown/table.ts'
import { given, phrase, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import type { Language } from '../words/language.ts'

/** As many as a quarter of weekly check-ins has, twice. */
const MOST = 26

/** The check-ins, folded, newest first; nothing where there is only one, which stands above already. */
export function checkInHistory({ checkIns, unit }: KeyResultReport, { labels, sentences, format }: Language): Markdown | undefined {
  if (checkIns.length < 2) return undefined
  const shown = checkIns.slice(-MOST).toReversed()
  const rows = shown.map(({ date, value, confidence, note }) => [
    unwrapped(trusted(format.day(date))),
    unwrapped(phraseToMarkdown(phrase`${format.quantity(value, unit)}`)),
    unwrapped(trusted(confidence === undefined ? '–' : format.share(confidence))),
    phraseToMarkdown(given(note ?? '', 300)),
  ])
  const columns = [{ title: trusted(labels.date) }, { title: trusted(labels.value), align: 'right' }, { title: trusted(labels.confidence), align: 'right' }, { title: trusted(labels.note) }] as const
  const summary = sentences.checkIns(checkIns.length, checkIns.length > MOST ? MOST : undefined)
  return details(words(`${summary} ${sparkline(checkIns.map(({ value }) => value))}`), table(columns, rows))
}
