import type { Waiting } from '../../report/sync/waiting.ts'
import { joined, type Phrase, words } from '../phrase/phrase.ts'
import { somebody } from './somebody.ts'
import type { ReportView } from './report-view.ts'

const MOST_NAMED = 5

/** Whose move it is: one of these, or nobody that is named. */
export function waitsFor(view: ReportView, { who, or }: Pick<Waiting, 'who' | 'or'>): Phrase {
  const { waiting: say } = view.language.portfolio
  return who === undefined ? words(say.nobody) : joined([who, ...or].slice(0, MOST_NAMED).map((one) => somebody(view, one)).concat(or.length < MOST_NAMED ? [] : words('…')), ` ${say.or} `)
}
