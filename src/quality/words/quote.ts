import type { Line } from './line.ts'
import { LONGEST_READ } from './tokenise.ts'

/** A word of the text with the signs that stand at it, hyphens and all. */
interface Written {
  readonly from: number
  readonly text: string
  /** Without those signs, in lower case. */
  readonly plain: string
}

/** Small words that lead on to others, so that nothing ends with one. */
const LEADS_ON = new Set(`a an the our their its his her your my this that these those every each all any some no not both of in on at to for from by with without within into
  onto upon about across over under above below after before between among during through throughout along around against toward towards behind beyond near via per as than and or but & + who which whose where when while how if is are
  was were be been have has had will can could would must should more less at least up`.split(/\s+/))
/** What a quote need not begin with. */
const JOINS = new Set(['and', 'or', '&', 'of', 'but'])
/** A phrase may be longer than what decided by this many words. */
const MOST_MORE = 6

function plainOf(text: string): string {
  // Classes of Unicode are slow, and most words are plain already.
  return (/^[a-z\d]+$/i.test(text) ? text : text.replaceAll(/[^\p{L}\p{M}\p{N}&+'’-]/gu, '')).toLowerCase()
}

function writtenWords(text: string): readonly Written[] {
  return [...text.matchAll(/[^\s—]+/gu)].map((match) => ({ from: match.index, text: match[0], plain: plainOf(match[0]) }))
}

function leadsOn(word: Written | undefined): boolean {
  return LEADS_ON.has(word?.plain ?? '')
}

/** Whether a phrase goes on from one word to the next. */
function goesOn(word: Written | undefined, next: Written | undefined): boolean {
  if (word === undefined || next === undefined || /[,.;:!?)\]]$/.test(word.text) || !/^[\p{L}\d]/u.test(next.text)) return false
  // "100%" asks of what.
  return leadsOn(word) || (/(?:\d\s?%|^percent)$/i.test(word.text) && next.plain === 'of') || (!leadsOn(next) && !/^\d/.test(next.text))
}

function endOf(words: readonly Written[], first: number, last: number): number {
  let end = last
  while (end - last < MOST_MORE && goesOn(words[end], words[end + 1])) end += 1
  while (end > first && leadsOn(words[end])) end -= 1
  return end
}

function withoutSigns(text: string): string {
  if (/^[a-z\d].*[a-z\d]$/i.test(text)) return text
  const bare = text.replace(/^[^\p{L}\p{N}\p{Sc}%<>≤≥+~]+/u, '').replace(/[^\p{L}\p{M}\p{N}\p{Sc}%+]+$/u, '')
  return bare.includes('(') && text.includes(`${bare})`) ? `${bare})` : bare
}

/** Gives a stretch of tokens as people can search for it: its first token and how many there are. */
type Quoter = (from: number, length: number) => string

/**
 * Quotes stretches of a line with whole words, and with those words after it that a stretch cannot do without ("Sign contract with a" goes on to "logistics
 * provider"); empty where there is nothing but small words.
 */
export function quoterOf(line: Line): Quoter {
  const words = writtenWords(line.text.slice(0, LONGEST_READ))
  return (from, length) => {
    const start = line.tokens[from]
    const close = line.tokens[Math.min(from + length, line.tokens.length) - 1]
    if (start === undefined || close === undefined) return ''
    let first = words.findLastIndex((word) => word.from <= start.at)
    const last = words.findLastIndex((word) => word.from <= close.at)
    // A verb that leads the line says enough by itself.
    const end = length === 1 && from === line.head && start.kind === 'word' ? last : endOf(words, first, last)
    while (first < end && JOINS.has(words[first]?.plain ?? '')) first += 1
    return leadsOn(words[end]) ? '' : withoutSigns(line.text.slice(words[first]?.from, (words[end]?.from ?? 0) + (words[end]?.text.length ?? 0)))
  }
}
