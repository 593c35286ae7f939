import type { Day } from '../../domain/day.ts'
import { letter } from '../../domain/letter.ts'
import { inEnglish } from '../text/in-english.ts'
import type { FoundDate } from './read-date.ts'
import { type GradedAmount, readAmounts } from '../amounts/read-amounts.ts'
import { type ImpossibleConfidence, takeConfidence, type UnreadConfidence } from './take-confidence.ts'
import { takeDate } from './take-date.ts'

/** An impact as written: what it might amount to, until when and how surely. */
export interface ParsedImpact {
  readonly text: string
  /** One list for each line that states anything, in order. */
  readonly lines: readonly (readonly GradedAmount[])[]
  readonly date?: { readonly found: FoundDate; readonly written: string } | undefined
  /** Where no line has a date: what was most likely meant as one. */
  readonly undated?: string | undefined
  /** 0 to 1. */
  readonly confidence?: number | undefined
  /** The confidence is only a percentage in brackets. */
  readonly bareConfidence: boolean
  /** What stands where a confidence would, and can be none. */
  readonly impossible?: ImpossibleConfidence | undefined
  /** What stands where a confidence would, and is not read as one. */
  readonly unread?: UnreadConfidence | undefined
}

const SENTENCE_END = new RegExp(String.raw`[.!?](?=\s+[(["“„']?\p{Lu})`, 'gu')
const WORD = new RegExp(`[${letter}]{2}`)
const SURE = /\b(?:conf|sure|certain|likel|chance|probab|believ)/i
const LONGEST_LINE = 600
const MOST_LINES = 100
const ARROWS = /[▶►⇒⇨⟶⟹⮕➔➙➛➜➝➞➟➠➡➢➣➤]\uFE0F?/g
const FRACTIONS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }

/** Reads the amounts, the date and the confidence of an impact; `today` lends its year to dates without one. */
export function parseImpact(text: string, today: Day): ParsedImpact {
  const read = text.split('\n').slice(0, MOST_LINES).map((line) => readLine(inPlainSigns(line.slice(0, LONGEST_LINE)).normalize('NFKC'), today))
  const date = read.find((line) => line.date !== undefined)?.date
  const sure = read.find((line, index) => line.confidence !== undefined && !(line.bare && isTold(line, read.slice(0, index), read)))
  return {
    text,
    lines: read.map(({ amounts }) => amounts).filter((amounts) => amounts.length > 0),
    date,
    undated: date ? undefined : read.find(({ undated }) => undated !== undefined)?.undated,
    confidence: sure?.confidence,
    bareConfidence: sure?.bare === true,
    impossible: sure ? undefined : read.find(({ impossible }) => impossible !== undefined)?.impossible,
    unread: sure ? undefined : read.find(({ unread }) => unread !== undefined)?.unread,
  }
}

/** A bare percentage beside words of another line, or beside another change than the first, says nothing of how sure the promise is. */
function isTold({ aside, amounts }: ReadLine, before: readonly ReadLine[], all: readonly ReadLine[]): boolean {
  return amounts.length === 0 ? aside && all.some((line) => line.amounts.length > 0) : before.some((line) => line.amounts.some(({ grade }) => grade <= 2))
}

/** `½` and `2½` as decimals, as what stays would fall apart into two numbers; and an arrow of any make as one. */
function inPlainSigns(line: string): string {
  return line.replace(ARROWS, '→').replace(/(\d{0,6})\s?([½¼¾])/g, (_, whole: string, part: string) => `${whole === '' ? '0' : whole}${FRACTIONS[part] ?? ''}`)
}

interface ReadLine {
  readonly amounts: readonly GradedAmount[]
  readonly date: ParsedImpact['date']
  readonly undated: ParsedImpact['undated']
  readonly confidence: number | undefined
  readonly bare: boolean
  /** The percentage stands in a sentence that states no amount. */
  readonly aside: boolean
  readonly impossible: ParsedImpact['impossible']
  readonly unread: ParsedImpact['unread']
}

/** Read in English, and told in the words that were written. */
function readLine(written: string, today: Day): ReadLine {
  const { text, originalOf } = inEnglish(written)
  const { amounts, date, undated, impossible, unread, ...rest } = readEnglish(text, today)
  if (text === written) return { amounts, date, undated, impossible, unread, ...rest }
  return {
    ...rest,
    amounts: amounts.map(({ amount, grade }) => ({ amount: { ...amount, written: originalOf(amount.written) }, grade })),
    date: date && { ...date, written: originalOf(date.written) },
    undated: undated && originalOf(undated),
    impossible: impossible && { ...impossible, written: originalOf(impossible.written) },
    unread: unread && { ...unread, written: originalOf(unread.written) },
  }
}

function readEnglish(line: string, today: Day): ReadLine {
  const dated = takeDate(line, today)
  const sure = takeConfidence(dated.rest)
  const date = dated.date && { found: dated.date, written: dated.written }
  const { impossible } = sure
  const aside = isAside(dated.rest, impossible?.rest ?? sure.rest)
  const beside = impossible && readAmounts(impossible.rest)
  const bare = impossible?.bare ?? sure.bare
  const amounts = beside ?? readAmounts(sure.rest)
  // "Signups rose (30 %) in the pilot." behind the promise tells of something else.
  if (aside && bare && amounts.length > 0) return { amounts, date, undated: dated.unread, confidence: undefined, bare: false, aside, impossible: undefined, unread: undefined }
  // Where nothing else on the line says how much, the percentage in brackets does.
  if (beside && (beside.length > 0 || !impossible.bare)) return { amounts: beside, date, undated: dated.unread, confidence: undefined, bare: false, aside, impossible, unread: undefined }
  return { amounts: beside ? readAmounts(sure.rest) : amounts, date, undated: dated.unread, confidence: sure.confidence, bare: sure.bare, aside, impossible: undefined, unread: sure.unread }
}

/** Whether what was taken off a line stood in a sentence of its own words, without an amount or a word of being sure. */
function isAside(line: string, rest: string): boolean {
  let at = 0
  while (at < line.length && line[at] === rest[at]) at += 1
  if (at === line.length) return false
  const ends = [...line.matchAll(SENTENCE_END)].map(({ index }) => index + 1)
  const sentence = rest.slice(ends.findLast((end) => end <= at) ?? 0, ends.find((end) => end > at))
  return WORD.test(sentence) && !SURE.test(sentence) && readAmounts(sentence).length === 0
}
