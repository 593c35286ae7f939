import type { Line } from '../../words/line.ts'
import { isOf, wordsOf } from '../../words/line.ts'
import { findPhrase, phraseSet } from '../../words/phrases.ts'
import type { Found } from '../../words/phrases.ts'

const REACH = phraseSet(`view visit visitor follower subscriber traffic pageview page-views impression click ctr click-through click-rate open-rate download install likes retweets
  viewership clickthrough email-open watch-time minutes-watched hours-watched watched listens listeners attendee readers subs hits viewing-members
  participants-in upvote viewers reposts readership page-1-of-google first-page-of search-ranking in-search-results of-search-results rank hacker-news stars
  forks social-media-reach reach-on social-media-engagement channel-engagement slack-channel website-sessions homepage-sessions sessions-on monthly-sessions
  newsletter opened-the social-media-followers alexa-rank top-of-search search-sessions organic-sessions api-calls read-rate product-hunt slack-messages
  chat-messages is-read channel-joins impressions-of first-screen-of mailing-list subreddit slack-community discord-server time-on-page live-viewers
  copies-taken booked-times page-of-google engagement-in engagement-with engagement-on interactions-with users-of log-in-to posts-from-users tap-rate
  scan-rate swipe-rate swipe-up-rate interaction-rate save-rate play-rate listen-rate view-rate uptake uptake-rate take-up reuse-rate reuse-of
  social-engagement media-engagement post-engagement audience-interactions engagement-rate engagements-per followership`)
/** What a word of reach does not mean, or what is more than reach. */
export const NOT_REACH = phraseSet(`use-case open-source-software one-click to-enable usage-based try-to enabled-at launch-with ready-to-use in-use return-visitors return-rate unique-users sessions-per-user pages-per-session session-duration page-load uninstall conversion convert bounce
  drop-off how-to-use phishing voter-turnout usage-pricing usage-contracts number-of-clicks fewer-clicks per-visit first-visit second-visit home-visit
  health-visitor visit-time per-subscriber per-new-subscriber per-attendee per-visitor subscriber-loss come-back renew would-come again unsupported-version
  used-to per-user cancel 5-star star-rating star-review star-feedback north-star road-traffic air-traffic error-rate repeat-visitors visits-per of-installs
  favourable-view favorable-view positive-view political-views harmful-use drug-use bandwidth latency substance-use alcohol-use tobacco-use water-use land-use energy-use
  of-visits of-views visits-that views-that views-with training-run test-run fuel-use energy-usage`)

/** Of these only the plural is reach: "visit the school", "a subscriber pays", "hit the target". */
const PLURAL_ONLY = /^(?:visit|hit|sub|subscriber|reader|visitor|listener|viewer|star|rank|like|fork|install)$/i
/** Nouns of reach that are verbs as well: only counted they are reach ("5,000 *reads*", "reads per post", "number of trailer plays"). */
const COUNTED = /^(?:reads|opens|searches|scans|saves|plays|streams|logins|shares|joins|listens|taps|pulls|comments|reactions|reposts|walk-ins|queries|interactions)$/i
const CLOSE = 3
const PASSED_ON = /^(?:.{3,}ed|read|seen|run|built)$/i

/** "To download the data set" and "viewing" are what somebody does, not how many did. */
function isVerb(line: Line, { at, words }: Found): boolean {
  if (PLURAL_ONLY.test(words)) return true
  if (at === line.head && /^(?:download|click|watch)$/i.test(words)) return true
  return /ing$/i.test(words) || (line.tokens[at - 1]?.stem === 'to' && !/(?:s|ed|ic)$/i.test(words))
}

const SUBSCRIBERS = /^sub(?:scriber)?s$/i
const PAYING = /^(?:paying|paid|pro|premium)$/i

/** "200 *paying* subscribers" are customers. */
function pays(line: Line, { at, words }: Found): boolean {
  return SUBSCRIBERS.test(words) && [at - 2, at - 1].some((before) => PAYING.test(line.tokens[before]?.text ?? ''))
}

/** Words of reach: followers, visits, downloads, a rate of clicks. */
export function reached(line: Line): Found | undefined {
  return findPhrase(line, REACH, 0, (found) => !isVerb(line, found) && !pays(line, found))
}

/** "5,000 *plays*", "*taps* per day", "number of trailer *plays*". */
export function countedReach(line: Line): Found | undefined {
  const at = line.tokens.findIndex(({ text }, index) => COUNTED.test(text)
    && (line.tokens[index + 1]?.stem === 'per' || line.tokens.slice(Math.max(0, index - CLOSE), index).some(({ kind }, step) => kind === 'count' || kind === 'placeholder' || isOf(line, Math.max(0, index - CLOSE) + step, 'count-of'))))
  return at < 0 ? undefined : { at, length: 1, words: wordsOf(line, at, 1) }
}

/** "Shared 2,000 *times*": how often one thing was taken up. */
export function timesTaken(line: Line): Found | undefined {
  const at = line.tokens.findIndex(({ text }, index) => /^times$/i.test(text) && line.tokens[index - 1]?.kind === 'count'
    && line.tokens.slice(Math.max(0, index - CLOSE), index - 1).some((token) => PASSED_ON.test(token.text)))
  return at < 0 ? undefined : { at: at - 1, length: 2, words: wordsOf(line, at - 1, 2) }
}
