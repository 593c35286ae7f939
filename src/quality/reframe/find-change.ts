import type { Line } from '../words/line.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'
import type { PhraseSet } from '../words/phrases.ts'

/** The direction and the number that work of some sort is usually meant to move. */
export interface Change {
  readonly verb: 'Increase' | 'Reduce'
  readonly metric: string
}

type Suggestion = readonly [PhraseSet, Change['verb'], (who: string) => string]

/** Looked through in order; the first whose words occur is suggested. */
const SUGGESTIONS: readonly Suggestion[] = [
  [phraseSet('hire recruit headcount engineer engineers designer designers'), 'Reduce', (who) => `time that ${who} wait for what these people will do`],
  [phraseSet('onboarding signup sign-up welcome wizard setup tutorial'), 'Increase', (who) => `activation of new ${who}`],
  [phraseSet('test tests coverage qa refactor bugs bug monitoring alerting'), 'Reduce', (who) => `defects that reach ${who}`],
  [phraseSet('migrate migration infrastructure platform scale database cluster pipeline ci deploy deployment'), 'Reduce', (who) => `incidents or waiting time of ${who}`],
  [phraseSet('document documentation docs guide handbook faq runbook help-centre article articles'), 'Reduce', (who) => `questions that ${who} still have to ask`],
  [phraseSet('blog post posts video videos webinar webinars podcast campaign newsletter event events conference meetup talk talks'), 'Increase', (who) => `share of the ${who} reached who go on to ⟨do what⟩`],
  [phraseSet('train training workshop workshops course courses certify certified'), 'Reduce', () => 'mistakes or time in the work that the training is for'],
  [phraseSet('checkout payment payments pricing billing'), 'Increase', (who) => `share of ${who} who complete a purchase`],
  [phraseSet('search performance speed cache'), 'Reduce', (who) => `time until ${who} have what they came for`],
  [phraseSet('interview interviews research survey surveys study analyze identify experiment experiments'), 'Increase', (who) => `what ${who} do once we act on what we learn`],
]

/** Suggests what the work may be meant to change; retention where nothing more exact is near. */
export function findChange(line: Line, who: string): Change {
  const found = SUGGESTIONS.find(([words]) => findPhrase(line, words) !== undefined)
  return found === undefined ? { verb: 'Increase', metric: `retention of ${who}` } : { verb: found[1], metric: found[2](who) }
}
