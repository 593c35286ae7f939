import { phrase } from '../../phrase/phrase.ts'
import type { FindingSentences } from '../finding-sentences.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** What stands around findings in English. */
export function englishFindings({ objective, keyResult }: Vocabulary): FindingSentences {
  const about = { objective: phrase`this ${objective.one}`, keyResult: phrase`this ${keyResult.one}`, cycle: phrase`these ${objective.many}` }
  return {
    summary: (what, count) => phrase`What would make ${about[what]} better (${count})`,
    headline: () => undefined,
    rewriting: 'To fill in:',
    unseen: (count, command) => phrase`${count} ${count === 1 ? 'finding' : 'findings'} on how ${objective.many} and ${keyResult.many} are written: run ${command}.`,
    more: (count, command) => phrase`… and ${count} more: run ${command}.`,
  }
}
