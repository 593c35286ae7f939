import { given, joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import { person } from './item-link.ts'
import { keyResultName } from './key-result-name.ts'
import type { ReportView } from './report-view.ts'

/**
 * When each owner last checked in, the longest ago first. Which of them are owed changes with the day alone, and a committed document
 * does not; so it says when, and how often.
 */
export function lastCheckInWords(view: ReportView): readonly Phrase[] {
  const { reviews: { sync: say }, format } = view.language
  const { objectives, cycle } = view.report
  const byOwner = new Map<string, KeyResultReport[]>()
  for (const { owner: above, keyResults } of objectives) {
    for (const keyResult of keyResults.filter(({ intent, status }) => intent === 'perform' && status !== 'achieved')) {
      const owner = (keyResult.owner ?? above ?? '').replace(/^@/, '')
      byOwner.set(owner, [...byOwner.get(owner) ?? [], keyResult])
    }
  }
  const oldest = (all: readonly KeyResultReport[]): string => all.map(({ lastCheckIn }) => lastCheckIn?.date ?? '').toSorted()[0] ?? ''
  return [...byOwner].toSorted(([, a], [, b]) => (oldest(a) < oldest(b) ? -1 : 1)).map(([owner, keyResults]) => {
    const dated = keyResults.map(({ id, lastCheckIn: last }) => phrase`${keyResultName(view, id)} ${words(last === undefined ? say.never : `${format.day(last.date, cycle?.end)}${last.stale ? ' ⚠' : ''}`)}`)
    return phrase`${person(owner === '' ? undefined : owner)}: ${joined(dated, ', ')}`
  })
}

/** What to talk about, a line for each key result. */
export function agendaWords(view: ReportView): readonly Phrase[] {
  const { topics } = view.language.reviews.sync
  return view.report.sync.agenda.map(({ keyResult, owner, codes }) => {
    const title = view.keyResultById.get(keyResult)?.title ?? ''
    const who = owner === undefined ? words('') : phrase` (${person(owner)})`
    return phrase`${keyResultName(view, keyResult)} ${given(title, 100)}: ${words(codes.map((code) => topics[code]).join(', '))}${who}`
  })
}
