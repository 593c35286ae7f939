import type { Line } from '../../words/line.ts'
import { COUNT_KINDS } from '../../words/number-kinds.ts'
import { findPhrase, phraseSet } from '../../words/phrases.ts'
import type { Found } from '../../words/phrases.ts'
import { isProxy } from './is-proxy.ts'

/** Words that are proxies only where they are counted: "collaboration" may be any working together. */
const COUNTED = phraseSet('applicant partner collaboration application signature commitment agreement proposal contact entry submission bid')
/** What people hand in or ask for; a proxy where it is what the number counts. */
const SOUGHT = phraseSet('request referral opt-in enrolment form form-fill cv abstract star stargazer email candidate')
/** Requests that those served make in the course of things, and stars that are marks. */
const ORDINARY = /^(?:pull|merge|feature|support|refund|repeat|double|paid|access|api|second|warranty|app|1k|[1-5]|store|g2)$/i
/** What may stand between a noun and the number that counts it. */
const AROUND = /^(?:[:+(-]|up|from|to|by|at|a|per|received|in)$/i

/** "25 collaborations", "number of applications": with a number that counts them. */
export function countedProxy(line: Line): Found | undefined {
  const proxy = findPhrase(line, COUNTED, 0, (found) => /s$/i.test(found.words) && isProxy(line, found))
  if (proxy === undefined) return undefined
  // Programs are applications too, and have a speed or errors.
  if (line.classes.some((classes) => classes.includes('service'))) return undefined
  return line.tokens.some(({ kind }) => COUNT_KINDS.has(kind)) || line.classes.some((classes) => classes.includes('count-of')) ? proxy : undefined
}

/** Whether a number counts just this: "30 demo requests", "talk abstracts: 180", "referrals from 12 to 40". */
function isCounted(line: Line, { at, length }: Found): boolean {
  for (let step = 1; step <= 3; step += 1) {
    const { kind } = line.tokens[at - step] ?? {}
    // "Requests with over 10 stars" tells which requests are meant.
    if (kind === 'count' || kind === 'placeholder') return ![1, 2].some((before) => line.tokens[at - step - before]?.stem === 'with')
    if (kind !== 'word' || /^(?:of|in|by|to|with|from|for|and)$/i.test(line.tokens[at - step]?.text ?? '')) break
  }
  const end = at + length
  const next = line.tokens[end]
  const after = line.tokens.slice(end, end + 8)
  if (after.some(({ kind }) => kind === 'count') && !line.tokens.some(({ kind }) => kind === 'percent' || kind === 'duration')) return true
  return COUNT_KINDS.has(next?.kind ?? '') || (AROUND.test(next?.text ?? '') && COUNT_KINDS.has(line.tokens[end + 1]?.kind ?? '')) || next?.text === '+'
}

/** "40 demo requests", "talk abstracts: 180", "referrals from 12 to 40". */
export function soughtAfter(line: Line): Found | undefined {
  return findPhrase(line, SOUGHT, 0, (found) => /s$/i.test(found.words) && !ORDINARY.test(line.tokens[found.at - 1]?.text ?? '') && isCounted(line, found) && isProxy(line, found))
}
