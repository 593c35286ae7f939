import { isOf } from '../../words/line.ts'
import type { Line } from '../../words/line.ts'
import { onceALine } from '../../words/once-a-line.ts'
import { COUNT_KINDS } from '../../words/number-kinds.ts'
import { findPhrase, phraseLengthAt, phraseSet } from '../../words/phrases.ts'
import type { Found } from '../../words/phrases.ts'
import { attendance } from './attendance.ts'
import { channelMembers } from './channel.ts'
import { countedReach, NOT_REACH, reached, timesTaken } from './reach.ts'
import { useOfOneThing } from './use.ts'

const AT_MOST = phraseSet('fewer-than less-than more-than at-most under below')
const NOT_MORE = new Set(['no', 'not', 'never'])

/** Whether the number at a place is one not to be passed: "fewer than 5% click the wrong button". */
function isLimit(line: Line, number: number): boolean {
  if (['<', '≤'].includes(line.tokens[number - 1]?.text ?? '')) return true
  const from = [number - 2, number - 1].find((at) => phraseLengthAt(line, at, AT_MOST) === number - at)
  return from !== undefined && (line.tokens[from]?.stem !== 'mor' || NOT_MORE.has(line.tokens[from - 1]?.stem ?? ''))
}

function tractionIn(line: Line): Found | undefined {
  // Nobody works to have less of what only flatters: "fewer clicks to check out" measures effort.
  if (isOf(line, line.head, 'fall') || line.tokens.some(({ kind }, at) => COUNT_KINDS.has(kind) && isLimit(line, at))) return undefined
  const reach = findPhrase(line, NOT_REACH) === undefined ? reached(line) : undefined
  return reach ?? countedReach(line) ?? timesTaken(line) ?? channelMembers(line) ?? attendance(line) ?? useOfOneThing(line)
}

/** Finds reach or use of one feature, page, channel, event or tool; use of the whole product is no trap. */
export const findTraction = onceALine(tractionIn)
