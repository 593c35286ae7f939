import { isOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'
import type { Found } from '../words/phrases.ts'

const FEELINGS = phraseSet(`nps enps csat sus net-promoter satisfaction satisfied dissatisfied happiness happy unhappy sentiment delight positive-feedback positive-review
  approval-rating star-rating app-store-rating app-rating rating would-recommend recommend feel felt say stress trust-score overwhelm report-that
  survey-proves survey-shows survey-indicates perception perceived agree-that pulse-score engagement-score satisfaction-score confident confidence thumbs-up
  like-working pride proud belonging think-that believe disappointed disappointment frustrated frustration enjoy enjoyment love prefer preference is-fair
  motivated likelihood-to-recommend easy-to-use feel-like 4-star 5-star usability-test-score csat-score usability-score feedback-score feedback-rate
  communications-survey trust-in trust-of know-why star-review would-come would-do would-work would-suggest would-tell would-buy would-join would-miss
  come-again wellbeing well-being morale contentment content-with guest-mood pulse-survey pulse-mood pleased helpful unhelpful worthwhile worth-it worth-the
  worth-their smiley annoyed at-ease courtesy friendly friendliness approve-of applause consider-us consider-the consider-our grade-us of-their-experience
  star-score star-mark user-score guest-score patient-score comfort-score recommendation-score sentiment-score mood-score is-welcome positive-experience
  positive-reaction favourable-view favorable-view employee-engagement staff-engagement trustpilot fit-score 5-star-feedback star-feedback user-sat staff-sat
  guest-sat crew-sat dev-sat employee-sat customer-sat team-sat it-sat mean-mark good-mark survey-score trust-index trust-mark mood-index mood-line crew-mood
  staff-approval parent-approval detractor good-feedback good-reviews good-review-rate rate-us score-us marks-us wish-to-return keen-to do-you-think
  fear-crime strongly-agree will-agree review-score would-use positive-rating positively rate-the good-scores feel-safe feel-welcome feel-heard feel-supported
  usefulness-score course-score teaching-score`)
const BEHAVIOUR = phraseSet('negatively retention retain churn revenue renew renewal conversion convert usage adopt adoption response-time resolution-time ltv complaint arr return repeat cost while come-back came-back absence overtime')

const VERDICTS = /^(?:rates?|trusts?|grades?|scores?|agrees?|agreed|ticks?)$/i
/** Verdicts only where a thing is spoken of: "users find *the* menu easy". */
const VERDICTS_ON = /^(?:finds?|considers?|thinks?)$/i
const JUDGED = /^(?:easy|easier|useful|helpful|clear|good|great|fair|hard|simple|valuable|relevant|worth|friendly|pleasant|boring|confusing|tasty|reliable|trustworthy)$/i
const THINGS = /^(?:the|our|us|it|this|their|its)$/i
/** What a mark is out of: a point scale, and no count of people. */
const SCALES = new Set(['5', '6', '10', 'five', 'ten'])

/** "8 out of 10", "4.5 / 5", "4.6 stars". */
function isMark(line: Line, at: number): boolean {
  const [value, ...after] = line.tokens.slice(at, at + 4).map(({ text }) => text.toLowerCase())
  if (value === undefined || !/^[0-9]/.test(value)) return false
  if (value.includes('.') && after[0] === 'stars') return true
  const scale = after[0] === '/' ? after[1] : after[0] === 'of' ? after[1] : after[0] === 'out' ? after[2] : undefined
  return scale !== undefined && SCALES.has(scale) && value.includes('.')
}

/** "Parents *rate* the timetable", "visitors give *4.6 stars*": what people do who feel something. */
function rating(line: Line): Found | undefined {
  const at = line.tokens.findIndex(({ text }, index) => ((VERDICTS.test(text) || (VERDICTS_ON.test(text) && THINGS.test(line.tokens[index + 1]?.text ?? '') && line.tokens.some((token) => JUDGED.test(token.text)))) && isOf(line, index - 1, 'people', 'staff') && line.tokens[index + 1]?.kind === 'word') || isMark(line, index))
  return at < 0 ? undefined : { at, length: 1, words: line.tokens[at]?.text ?? '' }
}

/** "Managers report that …" is a feeling told; "reports that …" may be any papers, and a "happy path" is no feeling. */
function isTold(line: Line, { at, words }: Found): boolean {
  if (line.tokens[at - 1]?.stem === 'top') return false
  if (/^recommended$/i.test(words) && !/^(?:is|have|would)$/.test(line.tokens[at - 1]?.stem ?? '')) return false
  if (/^happy$/i.test(words) && line.tokens[at + 1]?.stem === 'path') return false
  return !/^reports? that/i.test(words) || isOf(line, at - 1, 'people', 'staff')
}

function toldFeeling(line: Line, from = 0): Found | undefined {
  const feeling = findPhrase(line, FEELINGS, from)
  return feeling === undefined || isTold(line, feeling) ? feeling : toldFeeling(line, feeling.at + 1)
}

/** What has a confidence without feeling any: "confidence score", "high-confidence predictions". */
const SCORED = new Set(['scor', 'interval', 'level', 'prediction', 'band', 'suggestion', 'match', 'calibration'])

/** Finds a feeling (NPS, satisfaction, agreement) that stands in the line without any behaviour beside it. */
export function findSentimentOnly(line: Line): Found | undefined {
  const feeling = toldFeeling(line) ?? rating(line)
  if (feeling === undefined || findPhrase(line, BEHAVIOUR) !== undefined) return undefined
  const confidenceOfModel = isOf(line, feeling.at + feeling.length, 'artefact') || isOf(line, feeling.at - 1, 'artefact')
  return /^confiden/i.test(feeling.words) && (confidenceOfModel || SCORED.has(line.tokens[feeling.at + 1]?.stem ?? '')) ? undefined : feeling
}
