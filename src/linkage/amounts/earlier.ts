import { mentionsAny } from '../text/mentions-any.ts'

/** How far in front of a figure the words may stand that make it a value of the past. */
export const EARLIER_SPAN = 40

const EARLIER = /(?:\b(?:instead of|rather than|from|vs\.?|versus|compared (?:to|with)|was|were|currently|presently|previously|today|baseline|right now|starting (?:at|with))(?: (?:is|at|of|about|around|roughly|currently|today's|the current|a baseline of|our current))?\s?[:=]?\s?[~≈]?)$/i
const STEMS = ['instead', 'rather', 'from', 'vs', 'versus', 'compared', 'was', 'were', 'current', 'present', 'previous', 'today', 'baseline', 'right now', 'starting']
const COMPARED_WITH = /\b(?:instead of|rather than|(?:down|up) from|vs\.?|versus|compared (?:to|with))\s*(?:about |around |the current |~|≈)?$/i

/** Whether a text that ends where a figure starts says that the figure tells how things were: `instead of`, `currently`, `(was`. */
export function isEarlier(before: string): boolean {
  return mentionsAny(before, STEMS) && EARLIER.test(before)
}

/** Whether a text between two figures sets the second against the first: `20 minutes instead of 55`. */
export function isComparedWith(between: string): boolean {
  return COMPARED_WITH.test(between)
}
