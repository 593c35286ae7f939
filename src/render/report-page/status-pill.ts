import type { Status } from '../../report/status.ts'
import type { Language } from '../words/language.ts'
import { element, type Html, text } from './html.ts'

/** A status as a word on its colour; the word says it all, the colour only helps. */
export function statusPill(status: Status, { statuses }: Language): Html {
  return element('span', { class: `pill ${status}` }, text(statuses[status].word))
}
