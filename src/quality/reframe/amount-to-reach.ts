import type { Amount } from '../title/amount.ts'
import type { TitleNumbers } from '../title/read-title-numbers.ts'
import { saysHowMuch } from '../title/stated-goals.ts'

/** "10% fewer complaints" and "complaints down 10%" say by how much, not how far. */
const CHANGES = /%\s(?:fewer|more|less|higher|lower|faster|slower)\b|\b(?:up|down)\s(?:by\s)?\d[\d.,]*\s?%|(?:^|\s)[-−+]\s?\d[\d.,]*\s?%/i

/** The number that a title without fields shall reach: its only one, or the one that it begins with. */
export function amountToReach(title: string, { pairs: [pair], amounts }: TitleNumbers): Amount | undefined {
  if (pair !== undefined) return pair.to
  if (CHANGES.test(title) || amounts.some((amount) => amount.role === 'by' || saysHowMuch(amount))) return undefined
  const levels = amounts.filter(({ role, unit }) => role !== 'from' && unit?.kind !== 'ratio')
  const aimed = levels.filter(({ role, bound, before }) => role === 'to' || (role === 'at' && bound !== undefined && before !== 'within'))
  const [first] = levels.length > 1 && aimed.length === 1 ? aimed : levels
  const isLed = first?.isLead === true || /^(?:at least\s|over\s|more than\s)?[<>≤≥~\s]{0,3}\p{Sc}?\d/iu.test(title)
  return first !== undefined && (levels.length === 1 || aimed.length === 1 || isLed) && !isBeside(title, first) ? first : undefined
}

/** "The last 12 months", "at 6.30 AM", "long jobs (> 10 minutes)": a number that tells which and when, and is nobody's goal. */
function isBeside(title: string, { before, after, text, nouns, role, bound, unit }: Amount): boolean {
  // "Ratings in 6 huts" and "sales at 6 stalls" are not to become 6.
  if (unit === undefined && nouns.length > 0 && (role === 'other' ? PLACES.test(before) : role === 'at' && bound === undefined)) return true
  const ahead = title.slice(0, Math.max(0, title.indexOf(text)))
  return WINDOWS.test(before) || /^[ap]m$|^o$/.test(after) || ahead.lastIndexOf('(') > ahead.lastIndexOf(')')
}

const PLACES = /^(?:in|for|across|on|with|among|from|at|of|over|during|after|per|every)$/
const WINDOWS = /^(?:last|past|previous|first|next|after|older|younger|newer)$/
