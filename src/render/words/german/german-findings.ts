import { phrase } from '../../phrase/phrase.ts'
import type { FindingSentences } from '../finding-sentences.ts'

/** What stands around findings in German. */
export const germanFindings: FindingSentences = {
  summary: (_, count) => phrase`Was sich hier verbessern ließe (${count})`,
  rewriting: 'Zum Ausfüllen:',
  more: (count, command) => phrase`… und ${count} mehr: ${command} zeigt alle.`,
}
