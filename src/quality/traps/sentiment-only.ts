import { isOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'
import type { Found } from '../words/phrases.ts'

const FEELINGS = phraseSet(`nps enps csat sus net-promoter satisfaction satisfied dissatisfied happiness happy unhappy sentiment delight
  positive-feedback positive-review positive-reviews approval-rating star-rating app-store-rating app-rating rating ratings
  would-recommend recommend feel feels felt say says stress stressed trust-score brand-awareness self-reported overwhelm report-that
  reports-that survey-proves survey-shows survey-indicates perception perceived agree-that pulse-score engagement-score satisfaction-score
  confident confidence thumbs-up like-working pride proud belonging think-that believe disappointed disappointment frustrated frustration enjoy enjoyment love prefer preference is-fair motivated likelihood-to-recommend
  easy-to-use  feel-like 4-star 5-star usability-test-score csat-score usability-score feedback-score feedback-rate communications-survey trust-in trust-of tell-us know-why star-review`)
const BEHAVIOUR = phraseSet('negatively retention retain churn revenue renew renewal conversion convert usage adopt adoption response-time resolution-time ltv complaint arr return repeat cost')

/** "Parents *rate* the timetable", "visitors give 4.6 *stars*": what people do who feel something. */
function rating(line: Line): Found | undefined {
  const at = line.tokens.findIndex(({ text }, index) => (/^rates?$/i.test(text) && isOf(line, index - 1, 'people', 'staff')) || (/^stars?$/i.test(text) && line.tokens.some(({ stem }) => stem === 'giv')))
  return at < 0 ? undefined : { at, length: 1, words: line.tokens[at]?.text ?? '' }
}

/** "Managers report that …" is a feeling told; "reports that …" may be any papers, and a "happy path" is no feeling. */
function isTold(line: Line, { at, words }: Found): boolean {
  if (/^happy$/i.test(words) && line.tokens[at + 1]?.stem === 'path') return false
  return !/^reports? that/i.test(words) || isOf(line, at - 1, 'people', 'staff')
}

function toldFeeling(line: Line, from = 0): Found | undefined {
  const feeling = findPhrase(line, FEELINGS, from)
  return feeling === undefined || isTold(line, feeling) ? feeling : toldFeeling(line, feeling.at + 1)
}

/** Finds a feeling (NPS, satisfaction, agreement) that stands in the line without any behaviour beside it. */
export function findSentimentOnly(line: Line): Found | undefined {
  const feeling = toldFeeling(line) ?? rating(line)
  if (feeling === undefined || findPhrase(line, BEHAVIOUR) !== undefined) return undefined
  const confidenceOfModel = isOf(line, feeling.at + feeling.length, 'artefact') || isOf(line, feeling.at - 1, 'artefact')
  return /^confiden/i.test(feeling.words) && confidenceOfModel ? undefined : feeling
}
