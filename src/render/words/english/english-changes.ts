import { phrase } from '../../phrase/phrase.ts'
import type { ChangeSentences } from '../change-sentences.ts'
import { counted, type Vocabulary } from '../vocabulary.ts'

/** What is said in English about changes. */
export function englishChanges({ initiative }: Vocabulary): ChangeSentences {
  return {
    title: 'What changed',
    since: (day) => `Since the week of ${day}`,
    first: 'There is no earlier report of this cycle to compare with.',
    nothing: 'Nothing has changed since then.',
    added: 'new',
    removed: 'gone',
    value: 'value',
    target: 'target',
    baseline: 'baseline',
    uncovered: 'without a plan',
    relinked: (before, after) => phrase`linked to ${after} instead of ${before}`,
    unlinked: 'nothing',
    newOnes: (count) => phrase`New: ${counted(count, initiative)}`,
    earlier: 'Earlier weeks',
    week: (day) => `Week of ${day}`,
  }
}
