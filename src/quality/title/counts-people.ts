import { isOf, readLine } from '../words/line.ts'
import type { Amount } from './amount.ts'

/** What nobody wants more people to do or to be. */
const UNWANTED = /\b(?:leav|left|churn|cancel|quit|drop|complain|wait|laps|fail|late\b|los[et]|miss|unsubscrib|injur|sick|absent|without|abandon|affected|idle|unpaid|overdue|homeless|hungry)/i
/** How the names end by which people are called, where no list has them: "regulars", "holders". */
const CALLED = /(?:[^s]ers|ors|ists|ees|ians|ants|ulars|mates|folks?)$/
const FARTHEST = 3

/** Whether a title begins with a number of people who do something that may be wanted: "12 regulars come back weekly". */
export function countsPeople(title: string, { isLead, unit, before, nouns, text }: Amount): boolean {
  if (!isLead || unit !== undefined || before !== '' || nouns.length === 0 || UNWANTED.test(title)) return false
  const line = readLine(title)
  const at = line.tokens.findIndex(({ at: start }) => start >= title.toLowerCase().indexOf(text.toLowerCase()) + text.length)
  return at >= 0 && line.tokens.slice(at, at + Math.min(FARTHEST, nouns.length)).some((token, step) => isOf(line, at + step, 'people', 'staff') || CALLED.test(token.text.toLowerCase()))
}
