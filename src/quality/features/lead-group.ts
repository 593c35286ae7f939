import { isOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'

/** How a line leads, coarsely; it decides what the nouns after it mean. */
type LeadGroup = 'made' | 'changed' | 'level' | 'counted' | 'share' | 'people' | 'other'

/** Tells how a line leads. */
export function leadGroup(line: Line): LeadGroup {
  const at = line.head
  const kind = line.tokens[at]?.kind
  if (kind === 'percent') return 'share'
  if (kind !== 'word') return 'counted'
  if (isOf(line, at, 'rise', 'fall')) return 'changed'
  if (isOf(line, at, 'ship', 'activity', 'hire')) return 'made'
  if (isOf(line, at, 'level', 'win')) return 'level'
  return isOf(line, at, 'people', 'staff') ? 'people' : 'other'
}
