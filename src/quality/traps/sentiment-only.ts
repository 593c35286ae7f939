import { isOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'

const FEELINGS = phraseSet(`nps enps csat sus net-promoter satisfaction satisfied dissatisfied happiness happy unhappy sentiment delight
  positive-feedback positive-review positive-reviews approval-rating star-rating app-store-rating app-rating rating ratings
  would-recommend recommend feel feels felt say says stress stressed trust-score brand-awareness self-reported overwhelm report-that
  reports-that survey-proves survey-shows survey-indicates perception perceived agree-that pulse-score engagement-score satisfaction-score
  confident confidence thumbs-up like-working pride proud belonging think-that believe fair motivated likelihood-to-recommend
  easy-to-use reported-as feel-like 4-star 5-star usability-test-score scorecard csat-score`)
const BEHAVIOUR = phraseSet('negatively retention retain churn revenue renew renewal conversion convert usage adopt arr return repeat cost')

/** Finds a feeling (NPS, satisfaction, agreement) that stands in the line without any behaviour beside it. */
export function findSentimentOnly(line: Line): string | undefined {
  const feeling = findPhrase(line, FEELINGS)
  if (feeling === undefined || findPhrase(line, BEHAVIOUR) !== undefined) return undefined
  const confidenceOfModel = isOf(line, feeling.at + feeling.length, 'artefact') || isOf(line, feeling.at - 1, 'artefact')
  return /^confiden/i.test(feeling.words) && confidenceOfModel ? undefined : feeling.words
}
