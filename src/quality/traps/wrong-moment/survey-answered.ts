import type { Line } from '../../words/line.ts'
import { findPhrase, phraseSet } from '../../words/phrases.ts'
import type { Found } from '../../words/phrases.ts'

const TAKEN = phraseSet('participation respond respondents response answered fill-in returned reply')
const SURVEYS = /^(?:surveys?|polls?|census|pulse|questionnaires?)$/i
/** What those who answer a survey say is a feeling; that they answer is none. */
const TELLING = phraseSet('agree report indicate say rate')

/** "90% *participation* in the engagement *survey*": who answers has done nothing yet. */
export function surveyAnswered(line: Line): Found | undefined {
  const taken = findPhrase(line, TAKEN)
  // "90% of those responding to the survey *agree*" is a feeling.
  if (findPhrase(line, TELLING, taken?.at) !== undefined) return undefined
  return taken !== undefined && line.tokens.slice(Math.max(taken.at - 8, 0), taken.at + 8).some(({ text }) => SURVEYS.test(text)) ? taken : undefined
}
