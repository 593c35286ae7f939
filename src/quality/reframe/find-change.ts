import type { Line } from '../words/line.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'
import type { PhraseSet } from '../words/phrases.ts'

/** The direction and the number that work of some sort is usually meant to move. */
interface Change {
  readonly verb: 'Increase' | 'Reduce'
  readonly metric: string
}

type Suggestion = readonly [PhraseSet, Change['verb'], (who: string) => string]

/** Looked through in order; the first whose words occur is suggested. */
const SUGGESTIONS: readonly Suggestion[] = [
  [phraseSet('hire recruit headcount hiring open-role job-description'), 'Reduce', (who) => `time that ${who} wait for ⟨what the new people will do⟩`],
  [phraseSet('onboarding signup sign-up welcome wizard setup first-run'), 'Increase', (who) => `share of new ${who} who ⟨reach first value⟩`],
  [phraseSet('train training certify certified certification'), 'Reduce', () => 'mistakes or time in ⟨the work that the training is for⟩'],
  [phraseSet(`blog blog-post post video webinar podcast campaign newsletter event conference meetup talk case-study story ama press-release
    tweet announcement ebook`), 'Increase', (who) => `share of the ${who} reached who go on to ⟨do what⟩`],
  [phraseSet('interview research survey study user-test usability-test a-b-test b-test experiment validate identify analyse analyze'), 'Increase', (who) => `share of ${who} who ⟨do what the answers point to⟩`],
  [phraseSet('test-coverage coverage unit-test integration-test end-to-end-test regression-test qa refactor bug monitoring alerting'), 'Reduce', (who) => `defects that reach ${who}`],
  [phraseSet('migrate migration infrastructure database cluster pipeline ci deploy deployment kubernetes'), 'Reduce', (who) => `incidents or waiting time of ${who}`],
  [phraseSet('document documentation docs guide handbook faq runbook help-centre help-center article tutorial wiki'), 'Reduce', (who) => `questions that ${who} still have to ask`],
  [phraseSet('checkout payment pricing billing'), 'Increase', (who) => `share of ${who} who complete a purchase`],
  [phraseSet('search performance speed cache latency'), 'Reduce', (who) => `time until ${who} have what they came for`],
]

/** Suggests what the work may be meant to change; retention where nothing more exact is near. */
export function findChange(line: Line, who: string): Change {
  const found = SUGGESTIONS.find(([words]) => findPhrase(line, words) !== undefined)
  return found === undefined ? { verb: 'Increase', metric: `retention of ${who}` } : { verb: found[1], metric: found[2](who) }
}
