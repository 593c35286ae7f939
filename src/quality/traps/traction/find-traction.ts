import { isOf } from '../../words/line.ts'
import type { Line } from '../../words/line.ts'
import { findPhrase } from '../../words/phrases.ts'
import type { Found } from '../../words/phrases.ts'
import { attendance } from './attendance.ts'
import { channelMembers } from './channel.ts'
import { countedReach, NOT_REACH, reached, timesTaken } from './reach.ts'
import { useOfOneThing } from './use.ts'

/** Finds reach or use of one feature, page, channel, event or tool; use of the whole product is no trap. */
export function findTraction(line: Line): Found | undefined {
  // Nobody works to have less of what only flatters: "fewer clicks to check out" measures effort.
  if (isOf(line, line.head, 'fall')) return undefined
  const reach = findPhrase(line, NOT_REACH) === undefined ? reached(line) : undefined
  return reach ?? countedReach(line) ?? timesTaken(line) ?? channelMembers(line) ?? attendance(line) ?? useOfOneThing(line)
}
