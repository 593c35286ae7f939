import { isOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { COUNT_KINDS } from '../words/number-kinds.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'
import type { Found, PhraseSet } from '../words/phrases.ts'
import { stem } from '../words/stem.ts'

const PROXIES = phraseSet(`lead mql signup sign-up registration registrant registered trial applications-from rsvp survey-response respondents answers-to
  given-feedback partnership loi lois mou mous memorandum memoranda mention citation cited share-of-voice media-coverage coverage-in published-in publications
  featured-on waitlist waiting-list pre-orders backlinks nominations new-accounts student-accounts accounts-created tweet newspaper analyst-report award
  quadrant applications-for post-about write-about featured-in letter-of free-trial partner-with brand-recognition brand-recall search-volume inbound alliance
  press news-items know-about aware-of awareness brand-searches api-keys invitation testimonial pledges petition response-rate top-of-funnel to-join
  in-principle wishlist name-down contact-form questionnaire term-sheet discovery-call enquiry inquiry key-requests create-an-account verbal-commitment
  intend-to declaration endorsement apply-to apply-for quoted-in quoted-by write-up references-to shortlisted to-apply leave-their letters-from early-access
  non-binding talked-about named-in ask-for interest agree-to invite-to to-speak framework-agreement ask-to accepted-at outlet our-name listed-in sign-the
  volunteer-for leave-an account-creation account-opened stand-for launch-list beta-list the-list praise product-hunt name-us about-us reply-to fill-in-the
  say-they say-yes`)
/** Words that are proxies only where they are counted: "collaboration" may be any working together. */
const COUNTED = phraseSet('applicant partner collaboration application signature commitment agreement proposal contact entry submission bid')
const OUTSIDERS = phraseSet('influencer journalist blogger reporter researcher analyst publication outlet magazine')
const SPREADING = phraseSet('share post write blog cite mention feature cover publish talk-about review pick-up reference link acknowledge')
/** Where others tell of one; a podcast or a blog may be one's own, and speaks for others only behind "in" or "by". */
const MEDIA = phraseSet('paper outlet magazine journal podcast newsletter radio tv site blog analyst media theses')
const LATER = phraseSet(`sales-qualified sql opportunity conversion convert retention churn activation deal team-lead tech-lead active again project-leads paid
  successfully revenue paying-customers paying-users source-citations`)
const VISITORS = phraseSet('visitors')

/** What people hand in or ask for; a proxy where it is what the number counts. */
const SOUGHT = phraseSet('request referral opt-in enrolment form form-fill cv abstract star stargazer email candidate')
/** Requests that those served make in the course of things, and stars that are marks. */
const ORDINARY = /^(?:pull|merge|feature|support|refund|repeat|double|paid|access|api|second|warranty|app|1k|[1-5]|store|g2)$/i
/** What may stand between a noun and the number that counts it. */
const AROUND = /^(?:[:+(-]|up|from|to|by|at|a|per|received|in)$/i

const PROMISES = /^(?:appl(?:y|ies|ied)|pledge[ds]?|promise[ds]?|nominate[ds]?|[ei]nquire[ds]?|request|applying|announce|declare|enlist)$/i
const TAKEN = phraseSet('participation respond respondents response answered fill-in returned reply')
const SURVEYS = /^(?:surveys?|polls?|census|pulse|questionnaires?)$/i
/** What makes a noun of "lead": "lead generation"; alone it is a verb or a person. */
const LEAD_NOUNS = new Set(['generation', 'gen', 'volume', 'flow', 'magnet', 'captur', 'form', 'list', 'count', 'share', 'number', 'rate'].map(stem))
/** Who or what follows a trial that people sign up for; "trial" alone may be any test. */
const TRIED_BY = /^(?:users?|accounts?|starts?|sign|signups?|customers?|requests?|downloads?|activations?)$/i
/** What those who answer a survey say is a feeling; that they answer is none. */
const TELLING = phraseSet('agree report indicate say rate')
const AFTERWARDS = new Set(['from', 'after', 'since', 'between'])
/** What people do who came, were sent or signed up. */
const DOING = /^(?:accepted|won|turn(?:ed)?|reach(?:ing)?|us(?:e|es|ing|ed)|open(?:ing|ed)?|log|run|running|get|gets|hear|pull(?:ing)?|make|close|renew|generate|source[ds]?|clicked|pay|buy|deploy|finish|actually|create|build|receive|come|show)$/i
const RELATIVES = /^(?:who|that|actually|,)$/i

/** The first of some phrases that holds up where it stands. */
function findWhere(line: Line, set: PhraseSet, holds: (found: Found) => boolean, from = 0): Found | undefined {
  const found = findPhrase(line, set, from)
  return found === undefined || holds(found) ? found : findWhere(line, set, holds, found.at + 1)
}

/** "25 collaborations", "number of applications": with a number that counts them. */
function countedProxy(line: Line): Found | undefined {
  const proxy = findWhere(line, COUNTED, (found) => /s$/i.test(found.words) && isProxy(line, found))
  if (proxy === undefined) return undefined
  // Programs are applications too, and have a speed or errors.
  if (line.classes.some((classes) => classes.includes('service'))) return undefined
  return line.tokens.some(({ kind }) => COUNT_KINDS.has(kind)) || line.classes.some((classes) => classes.includes('count-of')) ? proxy : undefined
}

/** Whether a number counts just this: "30 demo requests", "talk abstracts: 180", "referrals from 12 to 40". */
function isCounted(line: Line, { at, length }: Found): boolean {
  for (let step = 1; step <= 3; step += 1) {
    const { kind } = line.tokens[at - step] ?? {}
    if (kind === 'count' || kind === 'placeholder') return true
    if (kind !== 'word' || /^(?:of|in|by|to|with|from|for|and)$/i.test(line.tokens[at - step]?.text ?? '')) break
  }
  const end = at + length
  const next = line.tokens[end]
  const after = line.tokens.slice(end, end + 8)
  if (after.some(({ kind }) => kind === 'count') && !line.tokens.some(({ kind }) => kind === 'percent' || kind === 'duration')) return true
  return COUNT_KINDS.has(next?.kind ?? '') || (AROUND.test(next?.text ?? '') && COUNT_KINDS.has(line.tokens[end + 1]?.kind ?? '')) || next?.text === '+'
}

/** "40 demo requests", "talk abstracts: 180", "referrals from 12 to 40". */
function soughtAfter(line: Line): Found | undefined {
  return findWhere(line, SOUGHT, (found) => /s$/i.test(found.words) && !ORDINARY.test(line.tokens[found.at - 1]?.text ?? '') && isCounted(line, found) && isProxy(line, found))
}

/** "500 influencers share our report": others pass it on. */
function spreadByOthers(line: Line): Found | undefined {
  const who = findPhrase(line, OUTSIDERS)
  const spread = who === undefined ? undefined : findPhrase(line, SPREADING, who.at + 1)
  return who === undefined || spread === undefined || spread.at > who.at + 4 ? undefined : who
}

/** "Reviewed *in* three papers", "picked up *by* blogs". */
function spreadIn(line: Line): Found | undefined {
  const told = findPhrase(line, SPREADING)
  const where = told === undefined ? undefined : findPhrase(line, MEDIA, told.at + 1)
  return told !== undefined && where !== undefined && where.at < told.at + 7 && line.tokens.slice(told.at, where.at).some(({ text }) => text === 'in' || text === 'by') ? told : undefined
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
  return taken !== undefined && line.tokens.slice(Math.max(taken.at - 8, 0), taken.at + 8).some(({ text }) => SURVEYS.test(text)) ? taken : undefined
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

/** "60% of *trials* reach a report", "*partners* log in", "*sign-ups* who pay": those who came do something, and that is what counts. */
function goesFurther(line: Line, { at, length }: Found): boolean {
  const next = at + length
  const step = RELATIVES.test(line.tokens[next]?.text ?? '') ? 1 : 0
  return DOING.test(line.tokens[next + step]?.text ?? '')
}

/** "60% *of* sign-ups" speaks of a part of those who came. */
function isPart(line: Line, { at }: Found): boolean {
  return line.tokens[at - 1]?.stem === 'of' && ['percent', 'sign'].includes(line.tokens[at - 2]?.kind ?? '')
}

/** What there should be less of is no hope that came too early: "support contacts *down* 30%". */
function isToFall(line: Line, { at, length }: Found): boolean {
  return [0, 1, 2].some((step) => isOf(line, at + length + step, 'fall') || /^(?:down|halved?)$/i.test(line.tokens[at + length + step]?.text ?? '')) || isOf(line, at - 1, 'fall') || isOf(line, at - 2, 'fall')
}

/** Whether a word that may be a proxy stands for people or things that have not brought anything yet. */
function isProxy(line: Line, proxy: Found): boolean {
  const { at, words } = proxy
  const [before, next] = [line.tokens[at - 1], line.tokens[at + 1]]
  // What we do or know ourselves: "*apply to* ten grants", "we are *aware of* …".
  if (before?.stem === 'we' || line.tokens[at - 2]?.stem === 'we' || (at === line.head && /^apply/i.test(words))) return false
  if (/^interest$/i.test(words) && /^(?:debt|rates?|across|costs?|income)$/i.test(next?.text ?? '')) return false
  // A register is a thing that people run their office on.
  if (/^register$/i.test(words) && /^(?:a|the|our|their)$/i.test(before?.text ?? '')) return false
  // A tweet may be one's own.
  if (/^(?:trial|tweet)$/i.test(words) && !TRIED_BY.test(next?.text ?? '') && !isOf(line, at - 1, 'people')) return false
  if (/^lead$/i.test(words) && !LEAD_NOUNS.has(next?.stem ?? '')) return false
  // Verbs and forms that fold to the same: "syncs resumed", "machine presses".
  if (/^(?:resumed|press(?:es|ed)|awarded|books?|applied to|publication|commented.*)$/i.test(words)) return false
  // "Days from sign-up to first order" measures what comes after.
  if (AFTERWARDS.has(before?.stem ?? '') || (before?.stem === 'of' && line.tokens[at - 3]?.kind === 'duration')) return false
  return !isForLater(line, proxy) && !goesFurther(line, proxy) && !isPart(line, proxy) && !isToFall(line, proxy)
}

/** Finds a proxy that comes before any value: leads, sign-ups, applications, mentions, agreements. */
export function findWrongMoment(line: Line): Found | undefined {
  // What there should be less of is no hope that came too early.
  if (isOf(line, line.head, 'fall')) return undefined
  const proxy = surveyAnswered(line) ?? findWhere(line, PROXIES, (found) => isProxy(line, found)) ?? countedProxy(line) ?? soughtAfter(line) ?? spreadByOthers(line) ?? spreadIn(line) ?? said(line) ?? enrolling(line)
  if (proxy === undefined) return undefined
  const later = findPhrase(line, LATER)
  if (later !== undefined && findPhrase(line, VISITORS) === undefined) return undefined
  // "Applications answered within a week": a time is what is measured, unless something is counted beside it.
  const byTime = line.tokens.some((token) => token.kind === 'duration') && !line.tokens.some((token) => COUNT_KINDS.has(token.kind))
  return byTime ? undefined : proxy
}
