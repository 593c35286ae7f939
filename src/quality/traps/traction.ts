import { isOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { findPhrase, phraseSet } from '../words/phrases.ts'
import { headPosition } from '../features/head-features.ts'

const REACH = phraseSet(`view views visit visits visitor visitors follower followers subscriber subscribers traffic pageview pageviews page-views
  impression impressions click clicks ctr click-through click-rate open-rate download downloads install installs likes retweets
  viewership watch-time minutes-watched hours-watched watched watching listens listeners attendance attendee attendees attend readers 
  readership page-1-of-google first-page-of search-ranking search-results rank top-5-in hacker-news stars forks social-media-reach
  badges reach-on social-media-engagement channel-engagement slack-channel website-sessions sessions-on
  monthly-sessions newsletter open-the opened-the social-media-followers alexa-rank`)
const NOT_REACH = phraseSet(`use-case use-cases open-source-software one-click enabled-at launch-with ready-to-use in-use
  paying-subscribers pro-subscribers paid-subscribers return-visitors returning-visitors return-rate unique-users
  sessions-per-user pages-per-session session-duration page-load uninstall conversion convert bounce drop-off
    per-user cancel energy-use of-visits of-views visits-that views-that views-with training-run test-run fuel-use energy-usage`)
const USE = phraseSet(`use uses using used usage adopt adopts adopted adoption enable enables enabled try tries tried integrate-with integrates-with integrates-our
  make-a powered participate participated participates enrol enroll`)
const WHOLE = phraseSet(`active-users active-user daily-active weekly-active monthly-active dau mau wau retention activation user-base total-users
  our-product the-product the-platform our-platform any-kind-of-use active-accounts active-teams engaged-users engaged-mobile-users
  engagement-within usage-and-engagement digital-products product-adoption services`)

function usersUse(line: Line): string | undefined {
  const use = findPhrase(line, USE)
  // Who uses less of something saves it.
  if (use === undefined || line.tokens.some(({ stem }) => stem === 'less' || stem === 'fewer') || findPhrase(line, WHOLE) !== undefined || findPhrase(line, NOT_REACH) !== undefined) return undefined
  const named = isOf(line, use.at - 1, 'single', 'artefact') || line.tokens[use.at + use.length]?.kind === 'word'
  const bare = use.at === headPosition(line) && !['of', 'in', 'for'].includes(line.tokens[use.at + 1]?.stem ?? '')
  return named && !bare ? use.words : undefined
}

/** Finds reach or use of one feature, page, channel, event or tool; use of the whole product is no trap. */
export function findTraction(line: Line): string | undefined {
  const reach = findPhrase(line, REACH)
  if (reach !== undefined && !/ing$/i.test(reach.words) && findPhrase(line, NOT_REACH) === undefined) return reach.words
  return usersUse(line)
}
