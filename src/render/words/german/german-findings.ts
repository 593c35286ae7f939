import { phrase } from '../../phrase/phrase.ts'
import type { FindingSentences } from '../finding-sentences.ts'

/** What stands around findings in German. */
export const germanFindings: FindingSentences = {
  summary: (_, count) => phrase`Was sich hier verbessern ließe (${count})`,
  rewriting: 'Zum Ausfüllen:',
  unseen: (count, command) => phrase`${count} ${count === 1 ? 'Anmerkung' : 'Anmerkungen'} dazu, wie Ziele geschrieben sind: ${command} zeigt ${count === 1 ? 'sie' : 'alle'}.`,
  more: (count, command) => phrase`… und ${count} mehr: ${command} zeigt alle.`,
}
