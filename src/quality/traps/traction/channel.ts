import type { Line } from '../../words/line.ts'
import { wordsOf } from '../../words/line.ts'
import { findPhrase, phraseSet } from '../../words/phrases.ts'
import type { Found } from '../../words/phrases.ts'

const NAMED = 'twitter youtube instagram insta tiktok bluesky mastodon discord slack telegram zulip whatsapp facebook linkedin reddit twitch bandcamp'
const CHANNELS = phraseSet(`${NAMED} meetup forum channel group mailing-list newsletter`)
const NAMED_CHANNELS = phraseSet(NAMED)
const MEMBERS = /^(?:members?|users|following|audience|fans|people|posters|writers|subs)$/i
/** How many words may stand between a channel and its members. */
const NEAR = 4
/** "Telegram: 800" says no more than that. */
const SHORT = 7

/** "Discord/Slack community members", "members of our forum", "Telegram: 800" follow a channel; "members" alone may be those served. */
export function channelMembers(line: Line): Found | undefined {
  const channel = findPhrase(line, CHANNELS)
  if (channel === undefined) return undefined
  const members = line.tokens.findIndex(({ text }, at) => Math.abs(at - channel.at) <= NEAR && MEMBERS.test(text))
  if (members < 0) return onlyCounted(line)
  const at = Math.min(members, channel.at)
  const length = Math.abs(members - channel.at) + 1
  return { at, length, words: wordsOf(line, at, length) }
}

function onlyCounted(line: Line): Found | undefined {
  const words = line.tokens.filter(({ kind }) => kind === 'word').length
  return words < SHORT && line.tokens.some(({ kind }) => kind === 'count') ? findPhrase(line, NAMED_CHANNELS) : undefined
}
