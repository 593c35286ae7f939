import { phrase } from '../../phrase/phrase.ts'
import type { ChangeSentences } from '../change-sentences.ts'

/** What is said in German about changes. */
export const germanChanges: ChangeSentences = {
  title: 'Was sich geändert hat',
  since: (day) => `Seit der Woche vom ${day}`,
  first: 'Zum Vergleich gibt es noch keinen früheren Bericht.',
  nothing: 'Seither hat sich nichts geändert.',
  added: 'neu',
  removed: 'weg',
  value: 'Wert',
  duePassed: (due) => `Termin war der ${due}`,
  stillUnread: 'noch immer ohne Check-in',
  target: 'Zielwert',
  baseline: 'Ausgangswert',
  uncovered: 'ohne Plan',
  relinked: (before, after) => phrase`verknüpft mit ${after} statt mit ${before}`,
  unlinked: 'nichts',
  earlier: 'Frühere Wochen',
  week: (day) => `Woche vom ${day}`,
}
