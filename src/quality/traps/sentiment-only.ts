import { isOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { onceALine } from '../words/once-a-line.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'
import type { Found } from '../words/phrases.ts'
import { LONGEST_READ } from '../words/tokenise.ts'

const FEELINGS = phraseSet(`nps enps csat sus net-promoter satisfaction satisfied dissatisfied happiness happy unhappy sentiment delight rating recommend feel
  felt say stress trust-score report-that perception perceived agree-that engagement-score confident confidence thumbs-up pride proud belonging believe
  disappointed frustration enjoy love prefer motivated easy-to-use feedback-score trust-in wellbeing well-being morale pleased helpful smiley approve-of
  employee-engagement staff-engagement trustpilot survey-score trust-index detractor rate-us strongly-agree rate-the mood ces fairness helpfulness usefulness
  effort-score ease-score clarity-score star-feedback positive-feedback positive-review positive-experience worth-it worth-their`)
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
  if (!/^[0-9]/.test(line.tokens[at]?.text ?? '')) return false
  const [value = '', ...after] = line.tokens.slice(at, at + 4).map(({ text }) => text.toLowerCase())
  if (value.includes('.') && after[0] === 'stars') return true
  const scale = after[0] === '/' ? after[1] : after[0] === 'of' ? after[1] : after[0] === 'out' ? after[2] : undefined
  return scale !== undefined && SCALES.has(scale) && value.includes('.')
}

/** "Parents *rate* the timetable", "visitors give *4.6 stars*": what people do who feel something. */
function rating(line: Line): Found | undefined {
  const at = line.tokens.findIndex(({ text }, index) => ((VERDICTS.test(text) || (VERDICTS_ON.test(text) && THINGS.test(line.tokens[index + 1]?.text ?? '') && line.tokens.some((token) => JUDGED.test(token.text)))) && isOf(line, index - 1, 'people', 'staff') && line.tokens[index + 1]?.kind === 'word' && line.tokens[index + 1]?.text !== 'to') || isMark(line, index))
  return at < 0 ? undefined : { at, length: 1, words: line.tokens[at]?.text ?? '' }
}

const PROMISED = /\bsay(?:s|ing)? (?:yes|hello|they (?:would|will|plan|want|are))\b/i

/** "Managers report that …" is a feeling told; "reports that …" may be any papers, and a "happy path" is no feeling. */
function isTold(line: Line, { at, words }: Found): boolean {
  if (line.tokens[at - 1]?.stem === 'top') return false
  if (/^recommended$/i.test(words) && !/^(?:is|have|would)$/.test(line.tokens[at - 1]?.stem ?? '')) return false
  // "Five clinics say they will join" is a promise; of a share of them it is how they feel.
  if (/^say/i.test(words) && PROMISED.test(line.text) && !line.tokens.some(({ kind }) => kind === 'percent')) return false
  if (/^happy$/i.test(words) && line.tokens[at + 1]?.stem === 'path') return false
  return !/^reports? that/i.test(words) || isOf(line, at - 1, 'people', 'staff')
}

/** "Nurses *like the* rota", "would choose us *again*", "call the form *easy*", "*“I* know where to ask”": opinions told in words of their own. */
const OPINIONS = [
  /\b(?:like it|lik(?:ed|ing) (?:it|the|by)|trust(?:s|ed)? (?:the|our|it|us|by)|trust(?: (?:up|at|from|in the \w+))? [+(]?\d)\b/i,
  /\bwould (?:(?:\w+ ){1,3}again|choose|come|stay|return|do|work|suggest|tell|buy|join|miss|use)\b/i,
  /(?:[eo]r|[ae]nt|ist|fan)s rate (?:\S+ ){1,4}[“"]?(?:\d(?:\.\d|\+|\/)|excellent|good)/i,
  /\breviews (?:\w+ ){0,3}\d\.\d(?!x)/i,
  /\b(?:tells?|told|telling) us (?:that )?(?:they|it|we|I|what|how|the)\b/i,
  /(?<!fill )\bin (?:the|our|a)(?: \S+)? (?:survey|poll|pulse|panel|tracker)\b/i,
  /\w[”"] ?(?:by|for|agreed by)? ?\d/,
  /["“:] ?(?:I|we|my) [a-z]/,
  /\b(?:f[io]u?nds?|call(?:s|ed)?|describes?|considers?|sees?|seen)(?: \S+){0,6} ["“]?(?:eas(?:y|ier)|useful|helpful|clear|good|excellent|fair|hard|simpler?|valuable|calm|must-have|better)\b/i,
  /\bgiv(?:e|es|en)(?: \S+){1,3} \d(?:\.\d)?(?:\/|$| out)/i,
  /\bscor(?:e|es|ed|ing)(?: [a-z]+){0,3} (?:[1-9]\.\d|[1-9] ?(?:\/|\+|$))/i,
  /\d ?%(?: \S+)? positive\b|positive in tone/i,
]

function opinion(line: Line): Found | undefined {
  const text = line.text.slice(0, LONGEST_READ)
  const found = OPINIONS.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  const at = found ? line.tokens.findIndex((token) => token.at >= found.index) : -1
  return found && at >= 0 ? { at, length: 1, words: found[0] } : undefined
}

/** What has a confidence without feeling any: "confidence score", "high-confidence predictions". */
const SCORED = new Set(['scor', 'interval', 'level', 'prediction', 'band', 'suggestion', 'match', 'calibration'])

/** "CSAT above 92% *and fewer than 5% reopened tickets*": a second number keeps the first honest. */
function isGuarded(line: Line, { at }: Found): boolean {
  const joint = line.tokens.findIndex(({ stem }, index) => index > at && (stem === 'and' || stem === 'with'))
  const second = line.tokens.slice(joint + 1, joint + 7)
  return joint > 0 && second.some(({ kind }) => kind !== 'word' && kind !== 'sign') && second.some((_, step) => isOf(line, joint + 1 + step, 'service', 'business', 'usage'))
}

function sentimentIn(line: Line): Found | undefined {
  const feeling = findPhrase(line, FEELINGS, 0, (found) => isTold(line, found)) ?? rating(line) ?? opinion(line)
  if (feeling === undefined || findPhrase(line, BEHAVIOUR) !== undefined || isGuarded(line, feeling)) return undefined
  const confidenceOfModel = isOf(line, feeling.at + feeling.length, 'artefact') || isOf(line, feeling.at - 1, 'artefact')
  return /^confiden/i.test(feeling.words) && (confidenceOfModel || line.tokens[feeling.at - 1]?.stem === 'high' || SCORED.has(line.tokens[feeling.at + 1]?.stem ?? '')) ? undefined : feeling
}

/** Finds a feeling (NPS, satisfaction, agreement) that stands in the line without any behaviour beside it. */
export const findSentimentOnly = onceALine(sentimentIn)
