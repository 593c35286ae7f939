import { isOf, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'
import type { Found } from '../words/phrases.ts'
import { attendance } from './attendance.ts'

const REACH = phraseSet(`view views visit visits visitor visitors follower followers subscriber subscribers traffic pageview pageviews page-views
  impression impressions click clicks ctr click-through click-rate open-rate download downloads install installs likes retweets
  viewership clickthrough email-open watch-time minutes-watched hours-watched watched watching listens listeners
  attendee attendees readers subs hits viewing-members participants-in upvote upvotes
  readership page-1-of-google first-page-of search-ranking in-search-results of-search-results rank hacker-news stars forks social-media-reach
  reach-on social-media-engagement channel-engagement slack-channel website-sessions sessions-on
  monthly-sessions newsletter opened-the social-media-followers alexa-rank top-of-search search-sessions organic-sessions api-calls read-rate product-hunt slack-messages chat-messages
  read-by is-read viewed-by seen-by watched-by opened-by streamed-by visited-by downloaded-by played-by cloned-by
  channel-joins turnout turn-up turns-up turning-up impressions-of
  first-screen-of mailing-list subreddit slack-community discord-server time-on-page live-viewers copies-taken booked-times page-of-google
  engagement-in engagement-with interactions-with users-of log-in-to logs-in-to posts-from-users
  social-engagement media-engagement post-engagement audience-interactions engagement-rate engagements-per followership`)
const NOT_REACH = phraseSet(`use-case use-cases open-source-software one-click to-enable usage-based try-to trying-to enabled-at launch-with ready-to-use in-use
  paying-subscribers pro-subscribers paid-subscribers return-visitors returning-visitors return-rate unique-users
  sessions-per-user pages-per-session session-duration page-load uninstall conversion convert bounce drop-off
    phishing voter-turnout usage-pricing usage-contracts number-of-clicks fewer-clicks per-visit first-visit second-visit home-visit home-visits health-visitor visit-time per-subscriber per-new-subscriber per-attendee per-visitor subscriber-loss
    come-back renew renews would-come again unsupported-version used-to
    per-user cancel 5-star star-rating star-review star-feedback north-star road-traffic air-traffic
    error-rate repeat-visitors visits-per of-installs favourable-view favorable-view positive-view political-views harmful-use drug-use substance-use alcohol-use
    tobacco-use water-use land-use energy-use of-visits of-views visits-that views-that views-with training-run test-run fuel-use energy-usage`)
const USE = phraseSet(`use uses using used usage adopt adopts adopted adoption enable enables enabled try tries tried integrate-with integrates-with integrates-our
  powered-by is-opened-<count> through-the-portal through-the-app through-the-kiosk
  book-through booked-through ordered-through made-through filed-through via-the-app via-the-portal turn-on turned-on switch-on switched-on adopters
  pick-the reused-by reuse-our utilize utilizes utilized utilise utilises utilised`)
const WHOLE = phraseSet(`active-users active-user daily-active weekly-active monthly-active dau mau wau retention activation user-base total-users
  our-product new-product the-product the-platform our-platform any-kind-of-use active-accounts active-teams engaged-users engaged-mobile-users
  engagement-within usage-and-engagement digital-products product-adoption services the-app our-app new-app`)

/** Nouns of reach that are verbs as well: only counted they are reach ("5,000 *reads*", "reads per post"). */
const COUNTED = new Set(['reads', 'opens', 'searches', 'scans', 'saves', 'plays', 'streams', 'logins', 'shares', 'joins', 'listens'])
const CLOSE = 3
const PASSED_ON = /^(?:.{3,}ed|read|seen|run|built)$/i

/** "Shared 2,000 *times*": how often one thing was taken up. */
function timesTaken(line: Line): Found | undefined {
  const at = line.tokens.findIndex(({ text }, index) => /^times$/i.test(text) && line.tokens[index - 1]?.kind === 'count'
    && line.tokens.slice(Math.max(0, index - CLOSE), index - 1).some((token) => PASSED_ON.test(token.text)))
  return at < 0 ? undefined : { at: at - 1, length: 2, words: wordsOf(line, at - 1, 2) }
}

function countedReach(line: Line): Found | undefined {
  const at = line.tokens.findIndex(({ text }, index) => COUNTED.has(text.toLowerCase())
    && (line.tokens[index + 1]?.stem === 'per' || line.tokens.slice(Math.max(0, index - CLOSE), index).some(({ kind }) => kind === 'count' || kind === 'placeholder')))
  return at < 0 ? undefined : { at, length: 1, words: wordsOf(line, at, 1) }
}

const CHANNELS = phraseSet('twitter youtube instagram tiktok discord slack telegram whatsapp facebook linkedin reddit meetup forum channel group mailing-list newsletter')

const MEMBERS = /^(?:members?|users|following|audience|fans)$/i

/** How many words may stand between a channel and its members. */
const NEAR = 4

/** "Discord/Slack community members", "members of our forum" follow a channel; "members" alone may be those served. */
function channelMembers(line: Line): Found | undefined {
  const channel = findPhrase(line, CHANNELS)
  if (channel === undefined) return undefined
  const members = line.tokens.findIndex(({ text }, at) => Math.abs(at - channel.at) <= NEAR && MEMBERS.test(text))
  if (members < 0) return undefined
  const at = Math.min(members, channel.at)
  const length = Math.abs(members - channel.at) + 1
  return { at, length, words: wordsOf(line, at, length) }
}

/** What may stand between "use" and the thing that is used. */
const BOUNDS = new Set(['≥', '>', '+', '=', '<', '≤', 'at', 'least'])
/** What makes "using" the predicate of those who use. */
const PREDICATES = new Set(['is', 'that', 'who', 'actively', 'regularly'])

/** Whether one thing is named that is used: right after the word ("use ≥ 1 report"), or before it ("the portal with 30% adoption"). */
function isOfOneThing(line: Line, { at, length, words }: Found): boolean {
  const next = line.tokens.findIndex(({ kind, text }, after) => after >= at + length && kind !== 'count' && !BOUNDS.has(text))
  if (line.tokens[next]?.kind === 'word') return true
  return /ion$/i.test(words) && line.tokens.slice(0, at).some((_, before) => isOf(line, before, 'single', 'artefact', 'act'))
}

/** "Share of *active users*" is of the whole product; "60% of active users log a mood" tells who uses one thing of it. */
function isOfWhole(line: Line): boolean {
  const whole = findPhrase(line, WHOLE)
  if (whole === undefined) return false
  const before = line.tokens.slice(Math.max(0, whole.at - 3), whole.at)
  return !(before.some(({ kind }) => kind === 'percent') && isOf(line, whole.at + whole.length - 1, 'people', 'whole'))
}

function usersUse(line: Line): Found | undefined {
  const use = findPhrase(line, USE)
  // Who uses less of something saves it.
  if (use === undefined || line.tokens.some(({ stem }) => stem === 'less' || stem === 'fewer')) return undefined
  if (isOfWhole(line) || findPhrase(line, NOT_REACH) !== undefined) return undefined
  if (line.tokens[use.at - 1]?.stem === 'through') return undefined
  const bare = use.at === line.head && !['of', 'in', 'for'].includes(line.tokens[use.at + 1]?.stem ?? '')
  // "…, enabling X" and "talk using X" say what comes of it, or by what means.
  const aside = /ing$/i.test(use.words) && use.at > 0 && !isOf(line, use.at - 1, 'people', 'staff') && !PREDICATES.has(line.tokens[use.at - 1]?.stem ?? '')
  return isOfOneThing(line, use) && !bare && !aside ? use : undefined
}

/** "To download the data set" and "viewing" are what somebody does, not how many did. */
function isVerb(line: Line, { at, words }: Found): boolean {
  if (at === line.head && /^(?:install|download|fork|rank|click|visit|hit)$/i.test(words)) return true
  return /(?:ing|^like)$/i.test(words) || (line.tokens[at - 1]?.stem === 'to' && !/(?:s|ed|ic)$/i.test(words))
}

function reached(line: Line, from = 0): Found | undefined {
  const reach = findPhrase(line, REACH, from)
  return reach !== undefined && isVerb(line, reach) ? reached(line, reach.at + 1) : reach
}

const TAKEN_UP = phraseSet('check checks checked open opens opened connect connects connected tap taps tapped set-up sets-up browse browses browsed configure configures configured click clicks clicked')

/** "Users *check* the dashboard": what only people do to one thing makes use of it. */
function takenUp(line: Line): Found | undefined {
  const taken = findPhrase(line, TAKEN_UP)
  if (taken === undefined || !isOf(line, taken.at - 1, 'people')) return undefined
  const after = taken.at + taken.length
  return line.tokens.slice(after, after + CLOSE + 1).some((_, step) => isOf(line, after + step, 'single')) ? taken : undefined
}

/** Finds reach or use of one feature, page, channel, event or tool; use of the whole product is no trap. */
export function findTraction(line: Line): Found | undefined {
  // Nobody works to have less of what only flatters: "fewer clicks to check out" measures effort.
  if (isOf(line, line.head, 'fall')) return undefined
  const reach = findPhrase(line, NOT_REACH) === undefined ? reached(line) : undefined
  return reach ?? countedReach(line) ?? timesTaken(line) ?? channelMembers(line) ?? attendance(line) ?? usersUse(line) ?? takenUp(line)
}
