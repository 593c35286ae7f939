import type { Line } from '../words/line.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'
import type { Found } from '../words/phrases.ts'

const PROXIES = phraseSet(`lead leads mql mqls marketing-qualified-lead marketing-qualified-leads signup signups sign-up sign-ups registration
  registrations registrant registrants registered register registers pre-registrations trial trials job-application job-applications
  grant-applications applications-from number-of-applications new-applications applicants rsvp rsvps survey-response survey-responses survey-respondents respondents 
  answers-to have-given-feedback given-feedback partnership partnerships strategic-partners agreements-signed letter-of-intent
  letters-of-intent loi lois mou mous memorandum memoranda press press-mentions press-coverage mention mentions mentioned citation
  citations cited cite cites share-of-voice media-coverage media-outlets coverage-in published-in get-published publications 
  get-featured featured-on waitlist waiting-list join-the-waitlist demo-request demo-requests new-inquiries new-enquiries expressions-of-interest
  pre-orders backlinks nominations new-accounts student-accounts user-accounts accounts-created tweet tweets
  publicly-share word-of-mouth-mentions meetings-booked newspaper newspapers analyst-report
  award awards quadrant inbound-links edu-links gov-links upvote upvotes media-placement media-placements top-tier-media form-submissions
  serious-interest reaches-out-to-us applications-for applications-to survey-answers survey-response-rate analyst-reports post-about
  posts-about write-about writes-about featured-in guideline-cites letter-of letters-of prospects raw-leads new-members invites-accepted contacts-added free-trial
  partner-with enrol enroll enrolment enrollment enrolled
  pledge pledges pledged petition referring-domains dr-links external-links
  partnership-requests cooperation-requests collaboration-requests meeting-requests quote-requests inbound-requests information-requests`)
/** Words that are proxies only where they are counted: "collaboration" may be any working together. */
const COUNTED = phraseSet('collaboration application signature commitment')
const OUTSIDERS = phraseSet('influencer journalist blogger reporter researcher analyst publication outlet magazine')
const SPREADING = phraseSet('share shared sharing tweet post write blog cite mention feature cover publish talk-about')
const LATER = phraseSet(`qualified-pipeline sales-qualified sql sqls qualified-opportunities opportunity opportunities conversion convert converts converted trial-to-paid paid-users paid-customers
  paying-customers paying-users paying-subscribers paying-accounts paying-members paying-teams paying-companies
  retention retain churn activated activation close-rate win-rate deal deals lead-time lead-times team-lead tech-lead cost-per-lead
  cpl lead-time leadership lead-maintainer get-a-response response-within onboarding-completion  
  trial-to-customer active still-active`)
const VISITORS = phraseSet('visitor-to visitors-to website-visitors visitor-to-trial visitors')

const AFTERWARDS = new Set(['from', 'after', 'since', 'between'])

/** "25 collaborations", "100 scholarship applications": a few words from the number that counts them. */
function countedProxy(line: Line): Found | undefined {
  const proxy = findPhrase(line, COUNTED)
  if (proxy === undefined || !/s$/i.test(proxy.words)) return undefined
  return line.tokens.slice(Math.max(0, proxy.at - 4), proxy.at).some(({ kind }) => kind === 'count' || kind === 'placeholder') ? proxy : undefined
}

/** "500 influencers share our report": others pass it on. */
function spreadByOthers(line: Line): Found | undefined {
  const who = findPhrase(line, OUTSIDERS)
  const spread = who === undefined ? undefined : findPhrase(line, SPREADING, who.at + 1)
  return who === undefined || spread === undefined || spread.at > who.at + 4 ? undefined : who
}

/** Finds a proxy that comes before any value: leads, sign-ups, applications, mentions, agreements. */
export function findWrongMoment(line: Line): Found | undefined {
  const proxy = findPhrase(line, PROXIES) ?? countedProxy(line) ?? spreadByOthers(line)
  // A register is a thing that people run their office on.
  if (proxy === undefined || (/^register$/i.test(proxy.words) && /^(?:a|the|our|their)$/i.test(line.tokens[proxy.at - 1]?.text ?? ''))) return undefined
  // "Days from sign-up to first order" measures what comes after.
  const before = line.tokens[proxy.at - 1]
  if (AFTERWARDS.has(before?.stem ?? '') || (before?.stem === 'of' && line.tokens[proxy.at - 2]?.kind === 'duration')) return undefined
  const later = findPhrase(line, LATER)
  if (later !== undefined && findPhrase(line, VISITORS) === undefined) return undefined
  const byTime = line.tokens.some((token) => token.kind === 'duration') && /^appl/i.test(proxy.words)
  return byTime ? undefined : proxy
}
