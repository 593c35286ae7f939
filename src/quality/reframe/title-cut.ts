import { NUMBER_WORDS } from '../words/number-words.ts'

/** "By half", "to a third of". */
const SHARE = String.raw`(?:an?|one|two)\s(?:half|third|quarter|fifth|tenth)s?\b`
/** A number with what may stand before it. */
const NUMBER = String.raw`(?=(?:(?:at least|at most|max\.?|min\.|under|over|below|above|about|around|(?:no |not )?(?:more|less|fewer) than)\s)?(?:(?:\p{Lu}{1,2}[$]|EUR|USD|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN|INR|JPY)\s?)?[^\p{L}\d]{0,3}\d)`
/** "Aged 6 to 12" and "from birth to 5" say who is meant. */
const NO_AGE = String.raw`(?<!\b(?:birth|age[ds]?\s\d{1,2})[\s,:]+)`
/** "To zero", "from forty to sixty"; one may be any. */
const IN_WORDS = String.raw`(?:zero|${[...NUMBER_WORDS.keys()].filter((word) => word !== 'one').join('|')})(?![\p{L}-])`
/** Where a title's words end and its numbers begin. */
const WAY = new RegExp(String.raw`[\s,:]+${NO_AGE}(?:(?:from|to|by)\s(?:${NUMBER}|(?=${SHARE}|${IN_WORDS}))|from\s(?=one\b)|by\s(?=half\b)|(?=[<>≤≥=→]))`, 'iu')
/** A bound ends the words too, unless it says which people or things are meant: "shops that sell over 5 items", "no guest waits over 5 minutes". */
const BOUND = new RegExp(String.raw`[\s,:]+(?:at least|at most|max(?:\.|imum)?|min\.|at|above|below|under|over|(?:no |not )?(?:more|less|fewer) than|no (?:larger|higher|greater|lower|longer|later) than)\s${NUMBER}`, 'iu')
const CLAUSE = /^no\s|\s(?:who|that|which|where|whose|with|without)\s/i

/** "Uptime 99.95%" and "NPS of 50" end with where they shall go. */
const LAST_AMOUNT = /(?:\sof|\sat|:)?(?<![-−+]|\b(?:to|and|age[ds]?))\s[<>≤≥]?\s?\p{Sc}?\d[\d.,]*(?:\s?%|\p{Sc}|k|M)?$/u
/** "Complaints – down by half" and "price to rise from" tell the way that the verb in front tells too. */
const TOLD_WAY = /(?:[\s,–-]+(?:up|down|back)|\sto\s(?:rise|fall|drop|grow|increase|decrease|decline|improve|go|shrink))$/i
/** Places and things of which there are so many, and no unit. */
const COUNTED = /^\s?at\s\d+\s(?!%|percent|points?|stars?|days?|hours?|minutes?|seconds?|weeks?|months?|euros?|dollars?|pounds?)\p{L}{3,}s\b/iu
/** Where in a title the words end and its numbers begin; -1 where they do not stand apart. */
export function titleCut(title: string): number {
  const way = title.search(WAY)
  // Before a way a bound is a condition: "breast-feeding at 6 weeks from 41 to 50 %".
  if (way >= 0) return way
  const bound = title.search(BOUND)
  const tail = bound < 0 ? '' : title.slice(bound)
  // "Guests under 30 make up 25%" and "sales at 6 stalls" go on with something else.
  if (bound < 0 || /\d\D+\d/.test(tail.replace(/\(.*/s, '').replaceAll(/\d[\d.,]*/g, '0')) || COUNTED.test(tail)) return -1
  return CLAUSE.test(title.slice(0, bound)) && !/^\s?:/.test(tail) ? -1 : bound
}

/** The words of a title before its numbers, where those begin at `cut`, without the way that they are told to go. */
export function beforeAmounts(title: string, cut: number): string {
  return (cut < 0 ? title.replace(LAST_AMOUNT, '') : title.slice(0, cut)).replace(TOLD_WAY, '')
}
