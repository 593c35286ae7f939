import { joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import { namedAt } from './named-at.ts'
import { somebody } from './somebody.ts'
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
  return [...byOwner].toSorted(([, a], [, b]) => (oldest(a) < oldest(b) ? -1 : 1)).map(([owner, keyResults]) => {
    const dated = keyResults.map(({ id, lastCheckIn: last }) => phrase`${keyResultName(view, id)} ${words(last === undefined ? say.never : `${format.day(last.date, cycle?.end)}${last.stale ? ' ⚠' : ''}`)}`)
    return phrase`${somebody(namedAt(view, keyResults[0]?.id), owner === '' ? undefined : owner)}: ${joined(dated, ', ')}`
  })
}

function oldest(keyResults: readonly KeyResultReport[]): string {
  return keyResults.map(({ lastCheckIn }) => lastCheckIn?.date ?? '').toSorted()[0] ?? ''
}
