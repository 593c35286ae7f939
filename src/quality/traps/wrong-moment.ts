import type { Line } from '../words/line.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'

const PROXIES = phraseSet(`lead leads mql mqls marketing-qualified-lead marketing-qualified-leads signup signups sign-up sign-ups registration
  registrations registrant registrants registered register registers pre-registrations trial trials job-application job-applications
  grant-applications applications-from number-of-applications new-applications applicants rsvp rsvps survey-response survey-responses survey-respondents respondents response-rate
  answers-to have-given-feedback given-feedback partnership partnerships strategic-partners agreements-signed letter-of-intent
  letters-of-intent loi lois mou mous memorandum memoranda press press-mentions press-coverage mention mentions mentioned citation
  citations cited cite cites share-of-voice media-coverage media-outlets coverage-in published-in get-published publications featured-by
  get-featured featured-on waitlist waiting-list join-the-waitlist demo-request demo-requests new-inquiries new-enquiries expressions-of-interest
  pre-orders backlinks nominations new-accounts student-accounts user-accounts accounts-created tweet tweets
  publicly-share word-of-mouth-mentions meetings-booked newspaper newspapers analyst-report
  prospects raw-leads new-members invites-accepted contacts-added free-trial`)
const LATER = phraseSet(`qualified-pipeline qualified-opportunities opportunity opportunities conversion convert converts converted trial-to-paid paid-users paid-customers paying
  retention retain churn activated activation close-rate win-rate deal deals lead-time lead-times team-lead tech-lead cost-per-lead
  cpl lead-time leadership lead-maintainer get-a-response response-within onboarding-completion  
  trial-to-customer active still-active`)
const VISITORS = phraseSet('visitor-to visitors-to website-visitors visitor-to-trial visitors')

/** Finds a proxy that comes before any value: leads, sign-ups, applications, mentions, agreements. */
export function findWrongMoment(line: Line): string | undefined {
  const proxy = findPhrase(line, PROXIES)
  if (proxy === undefined) return undefined
  const later = findPhrase(line, LATER)
  if (later !== undefined && findPhrase(line, VISITORS) === undefined) return undefined
  const byTime = line.tokens.some((token) => token.kind === 'duration') && /^appl/i.test(proxy.words)
  return byTime ? undefined : proxy.words
}
