import { phrase } from '../../phrase/phrase.ts'
import type { FindingSentences } from '../finding-sentences.ts'
import { germanRules } from './german-rules.ts'

/** What stands around findings in German. */
export const germanFindings: FindingSentences = {
  summary: (_, count) => phrase`Was sich hier verbessern ließe (${count}; im Einzelnen auf Englisch)`,
  headline: (rule) => (Object.hasOwn(germanRules, rule) ? germanRules[rule] : undefined),
  rewriting: 'Zum Ausfüllen:',
  unseen: (count, command) => phrase`${count} ${count === 1 ? 'Anmerkung' : 'Anmerkungen'} dazu, wie Ziele geschrieben sind: ${command} zeigt ${count === 1 ? 'sie' : 'alle'}.`,
  more: (count, command) => phrase`… und ${count} mehr: ${command} zeigt alle.`,
}
