import { phrase } from '../../phrase/phrase.ts'
import type { ChangeSentences } from '../change-sentences.ts'

/** What is said in English about changes. */
export const englishChanges: ChangeSentences = {
  title: 'What changed',
  since: (day) => `Since the week of ${day}`,
  first: 'There is no earlier report of this cycle to compare with.',
  nothing: 'Nothing has changed since then.',
  added: 'new',
  removed: 'gone',
  value: 'value',
  duePassed: (due) => `it was due on ${due}`,
  stillUnread: 'still no check-in',
  target: 'target',
  baseline: 'baseline',
  uncovered: 'without a plan',
  relinked: (before, after) => phrase`linked to ${after} instead of ${before}`,
  unlinked: 'nothing',
  earlier: 'Earlier weeks',
  week: (day) => `Week of ${day}`,
}
