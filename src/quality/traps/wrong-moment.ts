import { isOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { COUNT_KINDS } from '../words/number-kinds.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'
import type { Found } from '../words/phrases.ts'
import { stem } from '../words/stem.ts'

const PROXIES = phraseSet(`lead mql marketing-qualified-lead signup sign-up registration registrant registered pre-registrations trial job-application grant-applications
  applications-from number-of-applications new-applications rsvp survey-response survey-respondents respondents answers-to have-given-feedback given-feedback
  partnership strategic-partners agreements-signed letter-of-intent loi lois mou mous memorandum memoranda press-mentions press-coverage mention citation
  cited share-of-voice media-coverage media-outlets coverage-in published-in get-published publications get-featured featured-on waitlist waiting-list
  join-the-waitlist demo-request new-inquiries new-enquiries expressions-of-interest pre-orders backlinks nominations new-accounts student-accounts
  user-accounts accounts-created tweet publicly-share word-of-mouth-mentions meetings-booked newspaper analyst-report award quadrant inbound-links edu-links
  gov-links media-placement top-tier-media form-submissions serious-interest reaches-out-to-us applications-for applications-to survey-answers
  survey-response-rate post-about write-about featured-in guideline-cites letter-of raw-leads invites-accepted contacts-added free-trial partner-with
  brand-awareness brand-recognition market-recognition unaided-awareness aided-awareness awareness-of unaided-recall brand-recall search-volume accounts-on
  inbound alliance press press-articles press-pieces press-hits press-stories in-the-press by-the-press news-items news-stories know-of know-about known-by
  aware-of awareness search-interest google-trends brand-searches brochure-requests booking-requests calls-from api-keys invitation show-interest get-in-touch
  signed-onto testimonial media-interviews community-partners strategic-partnerships new-publishers pledges petition referring-domains dr-links external-links
  response-rate response-to-survey response-to-our marketing-funnel top-of-funnel to-join express-interest express-an-interest in-principle wish-list wishlist
  their-name-down name-down interest-form contact-form email-address e-mail-addresses questionnaire term-sheet pre-agreement deal-memo letter-of-support
  first-meeting second-meeting discovery-call contact-meetings enquiry inquiry referral opt-ins resumes key-requests create-an-account book-a-demo
  feedback-survey answer-a return-the-questionnaire complete-the-survey fill-in-a fill-in-the fill-out-a verbal-commitment listed-on say-they-would say-yes
  intend-to ask-to-join want-to-join want-to-try declaration signatory endorsement proposals-received apply-to apply-for put-forward presale quoted-in
  quoted-by write-up articles-about features-about references-to shortlisted to-apply leave-their left-their hand-in-their ask-for-the asks-for-an asking-for
  letters-from introductions comment-on early-access terms-with non-binding indicative-quote interviews-for talked-about named-in sign-the-agreement
  sign-the-code sign-the-charter partnership-requests cooperation-requests collaboration-requests meeting-requests quote-requests inbound-requests
  information-requests`)
/** Words that are proxies only where they are counted: "collaboration" may be any working together. */
const COUNTED = phraseSet('applicant partner collaboration application signature commitment agreement proposal contact entry submission bid')
const OUTSIDERS = phraseSet('influencer journalist blogger reporter researcher analyst publication outlet magazine')
const SPREADING = phraseSet('share tweet post write blog cite mention feature cover publish talk-about')
const LATER = phraseSet(`qualified-pipeline sales-qualified sql qualified-opportunities opportunity conversion convert trial-to-paid paid-users paid-customers paying-customers
  paying-users paying-subscribers paying-accounts paying-members paying-teams paying-companies retention retain churn activated activation close-rate win-rate
  deal lead-time team-lead tech-lead cost-per-lead cpl lead-maintainer get-a-response response-within onboarding-completion trial-to-customer active
  still-active take-out again lead-to leading-to project-leads chapter-leads grant-award paid successfully application-completions referral-rate referral-to
  pipeline-value revenue source-citations verified-citations trial-date still-here walk-out`)
const VISITORS = phraseSet('visitor-to website-visitors visitor-to-trial visitors')

const PROMISES = /^(?:appl(?:y|ies|ied)|pledge[ds]?|promise[ds]?|nominate[ds]?|enquire[ds]?|inquire[ds]?)$/i
const TAKEN = phraseSet('participation respond respondents response answered')
/** What makes a noun of "lead": "lead generation"; alone it is a verb or a person. */
const LEAD_NOUNS = new Set(['generation', 'gen', 'volume', 'flow', 'magnet', 'captur', 'form', 'list', 'count', 'share', 'number', 'rate'].map(stem))
/** Who or what follows a trial that people sign up for; "trial" alone may be any test. */
const TRIED_BY = /^(?:users?|accounts?|starts?|sign|signups?|customers?|requests?|downloads?|activations?)$/i
/** What those who answer a survey say is a feeling; that they answer is none. */
const TELLING = phraseSet('agree report indicate say rate')
const AFTERWARDS = new Set(['from', 'after', 'since', 'between'])

/** "25 collaborations", "number of applications": with a number that counts them. */
function countedProxy(line: Line): Found | undefined {
  const proxy = findPhrase(line, COUNTED)
  if (proxy === undefined || !/s$/i.test(proxy.words)) return undefined
  // Programs are applications too, and have a speed or errors.
  if (line.classes.some((classes) => classes.includes('service'))) return undefined
  return line.tokens.some(({ kind }) => COUNT_KINDS.has(kind)) || line.classes.some((classes) => classes.includes('count-of')) ? proxy : undefined
}

/** "500 influencers share our report": others pass it on. */
function spreadByOthers(line: Line): Found | undefined {
  const who = findPhrase(line, OUTSIDERS)
  const spread = who === undefined ? undefined : findPhrase(line, SPREADING, who.at + 1)
  return who === undefined || spread === undefined || spread.at > who.at + 4 ? undefined : who
}

/** "70 people *apply*", "twelve sponsors *pledge* a sum": what somebody says they will do. */
function said(line: Line): Found | undefined {
  const at = line.tokens.findIndex(({ text }, index) => index > 0 && PROMISES.test(text) && isOf(line, index - 1, 'people', 'staff') && line.tokens[index + 1]?.kind !== 'sign')
  return at < 0 ? undefined : { at, length: 1, words: line.tokens[at]?.text ?? '' }
}

/** "90% *participation* in the engagement *survey*": who answers has done nothing yet. */
function surveyAnswered(line: Line): Found | undefined {
  const taken = findPhrase(line, TAKEN)
  // "90% of those responding to the survey *agree*" is a feeling.
  if (findPhrase(line, TELLING, taken?.at) !== undefined) return undefined
  return taken !== undefined && line.tokens.slice(taken.at, taken.at + 8).some(({ stem }) => stem === 'survey' || stem === 'poll') ? taken : undefined
}

/** "*Enrol* 500 firms" signs them up; "enrolled pupils" are those served. */
function enrolling(line: Line): Found | undefined {
  const text = line.tokens[line.head]?.text ?? ''
  return /^enroll?$/i.test(text) ? { at: line.head, length: 1, words: text } : undefined
}

/** "Shops signed up this week *that* sold something": who signed up is counted for what came after. */
function isForLater(line: Line, { at, words }: Found): boolean {
  return /ed(?: up)?$/i.test(words) && line.tokens.slice(at).some(({ stem: word }) => word === 'that' || word === 'who')
}

/** Finds a proxy that comes before any value: leads, sign-ups, applications, mentions, agreements. */
export function findWrongMoment(line: Line): Found | undefined {
  // What there should be less of is no hope that came too early.
  if (isOf(line, line.head, 'fall')) return undefined
  const proxy = surveyAnswered(line) ?? findPhrase(line, PROXIES) ?? countedProxy(line) ?? spreadByOthers(line) ?? said(line) ?? enrolling(line)
  // A register is a thing that people run their office on.
  if (proxy === undefined || (/^register$/i.test(proxy.words) && /^(?:a|the|our|their)$/i.test(line.tokens[proxy.at - 1]?.text ?? ''))) return undefined
  // A tweet may be one's own.
  if (/^(?:trial|tweet)$/i.test(proxy.words) && !TRIED_BY.test(line.tokens[proxy.at + 1]?.text ?? '') && !isOf(line, proxy.at - 1, 'people')) return undefined
  if (/^lead$/i.test(proxy.words) && !LEAD_NOUNS.has(line.tokens[proxy.at + 1]?.stem ?? '')) return undefined
  if (isForLater(line, proxy)) return undefined
  // "Days from sign-up to first order" measures what comes after.
  const before = line.tokens[proxy.at - 1]
  if (AFTERWARDS.has(before?.stem ?? '') || (before?.stem === 'of' && line.tokens[proxy.at - 2]?.kind === 'duration')) return undefined
  const later = findPhrase(line, LATER)
  if (later !== undefined && findPhrase(line, VISITORS) === undefined) return undefined
  // "Applications answered within a week": a time is what is measured, unless something is counted beside it.
  const byTime = line.tokens.some((token) => token.kind === 'duration') && !line.tokens.some((token) => COUNT_KINDS.has(token.kind))
  return byTime ? undefined : proxy
}
