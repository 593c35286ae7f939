import { isOf } from '../../words/line.ts'
import type { Line } from '../../words/line.ts'
import { onceALine } from '../../words/once-a-line.ts'
import { COUNT_KINDS } from '../../words/number-kinds.ts'
import { findPhrase, phraseSet } from '../../words/phrases.ts'
import type { Found } from '../../words/phrases.ts'
import { countedProxy, soughtAfter } from './counted-proxy.ts'
import { isProxy } from './is-proxy.ts'
import { surveyAnswered } from './survey-answered.ts'
import { toldByOthers } from './told-by-others.ts'

const PROXIES = phraseSet(`lead mql signup sign-up registration registrant registered trial applications-from rsvp survey-response respondents answers-to
  given-feedback partnership loi lois mou mous memorandum memoranda mention citation cited share-of-voice media-coverage coverage-in published-in publications
  featured-on waitlist waiting-list pre-orders backlinks nominations new-accounts student-accounts accounts-created tweet newspaper analyst-report award
  quadrant applications-for post-about write-about featured-in letter-of free-trial partner-with brand-recognition brand-recall search-volume inbound alliance
  press news-items know-about aware-of awareness brand-searches api-keys invitation testimonial pledges petition response-rate top-of-funnel to-join
  in-principle wishlist name-down contact-form questionnaire term-sheet discovery-call enquiry inquiry key-requests create-an-account verbal-commitment
  intend-to declaration endorsement apply-to apply-for quoted-in quoted-by write-up references-to shortlisted to-apply leave-their-name leave-their-email leave-their-details leave-their-contact leave-their-number leave-their-address letters-from early-access
  non-binding talked-about named-in ask-for interest agree-to invite-to to-speak framework-agreement ask-to accepted-at outlet our-name listed-in sign-the
  volunteer-for leave-an account-creation account-opened stand-for launch-list beta-list the-list praise product-hunt name-us about-us reply-to fill-in-the
  say-they say-yes`)
const LATER = phraseSet(`sales-qualified sql opportunity conversion convert retention churn activation deal team-lead tech-lead active again project-leads paid
  successfully revenue paying-customers paying-users source-citations`)
/** Whence people come, not what they did: "sign-ups from *paid* search". */
const PAID_CHANNEL = /^(?:social|search|ads?|media|channels?|traffic|campaigns?|marketing)$/i
/** "Awareness among *active* members" is no more than knowing. */
const KNOWN = /^aware/i
const VISITORS = phraseSet('visitors')

const PROMISES = /^(?:appl(?:y|ies|ied)|pledge[ds]?|promise[ds]?|nominate[ds]?|[ei]nquire[ds]?|request|applying|announce|declare|enlist)$/i
/** "70 people *apply*", "twelve sponsors *pledge* a sum": what somebody says they will do. */
function said(line: Line): Found | undefined {
  const at = line.tokens.findIndex(({ text }, index) => index > 0 && PROMISES.test(text) && isOf(line, index - 1, 'people', 'staff') && line.tokens[index + 1]?.kind !== 'sign')
  return at < 0 ? undefined : { at, length: 1, words: line.tokens[at]?.text ?? '' }
}

/** "*Enrol* 500 firms" signs them up; "enrolled pupils" are those served. */
function enrolling(line: Line): Found | undefined {
  const text = line.tokens[line.head]?.text ?? ''
  return /^enroll?$/i.test(text) ? { at: line.head, length: 1, words: text } : undefined
}

function wrongMomentIn(line: Line): Found | undefined {
  // What there should be less of is no hope that came too early.
  if (isOf(line, line.head, 'fall')) return undefined
  const proxy = surveyAnswered(line) ?? findPhrase(line, PROXIES, 0, (found) => isProxy(line, found)) ?? countedProxy(line) ?? soughtAfter(line)
    ?? toldByOthers(line) ?? said(line) ?? enrolling(line)
  if (proxy === undefined) return undefined
  const later = findPhrase(line, LATER, 0, ({ at, length, words }) => !PAID_CHANNEL.test(line.tokens[at + length]?.text ?? '') && !(KNOWN.test(proxy.words) && words === 'active'))
  if (later !== undefined && findPhrase(line, VISITORS) === undefined) return undefined
  // "Applications answered within a week": a time is what is measured, unless something is counted beside it.
  const byTime = line.tokens.some((token) => token.kind === 'duration') && !line.tokens.some((token) => COUNT_KINDS.has(token.kind))
  return byTime ? undefined : proxy
}

/** Finds a proxy that comes before any value: leads, sign-ups, applications, mentions, agreements. */
export const findWrongMoment = onceALine(wrongMomentIn)
