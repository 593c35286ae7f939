import type { Day } from '../../domain/day.ts'
import { mentionsAny } from '../text/mentions-any.ts'
import { type FoundDate, readDate } from './read-date.ts'

/** The date by which an impact is promised, and the text without it. */
interface TakenDate {
  readonly rest: string
  readonly date?: FoundDate | undefined
  /** As written, with the word before it. */
  readonly written: string
}

const KEYWORD = /\b(by|until|till|before|later than|due|deadline|on|in|as of)\b[:\s]{1,3}(?:on\s|by\s)?/g
const BARE = /\b(?:\d{4}-\d{1,2}-\d{1,2}|\d{4}-q[1-4]|q[1-4][\s/-]20\d\d)\b/i
const LOOSE_KEYWORDS: ReadonlySet<string> = new Set(['on', 'in', 'as of'])
const MOST_KEYWORDS = 20

/** Takes the first date off a line, leaving spaces so that everything else keeps its place. */
export function takeDate(line: string, today: Day): TakenDate {
  let tries = 0
  for (const match of inLowerCase(line).matchAll(KEYWORD)) {
    tries += 1
    if (tries > MOST_KEYWORDS) break
    const start = match.index + match[0].length
    const date = readDate(line.slice(start), today)
    if (date && isMeant(match[1] ?? '', date)) return blank(line, match.index, start + date.length, date)
  }
  const bare = mentionsAny(line, ['20']) ? BARE.exec(line) : null
  const date = bare ? readDate(bare[0], today) : undefined
  return bare && date ? blank(line, bare.index, bare.index + bare[0].length, date) : { rest: line, written: '' }
}

/** In lower case, character by character in the same place; a few letters of other scripts would grow. */
function inLowerCase(line: string): string {
  const lower = line.toLowerCase()
  return lower.length === line.length ? lower : line
}

/** "on Monday" or "in summer" is talk; "by Monday" was meant as a date and cannot be read. */
function isMeant(keyword: string, date: FoundDate): boolean {
  return date.kind !== 'invalid' || date.why !== 'not-a-date' || !LOOSE_KEYWORDS.has(keyword)
}

function blank(line: string, start: number, end: number, date: FoundDate): TakenDate {
  return { rest: line.slice(0, start) + ' '.repeat(end - start) + line.slice(end), date, written: line.slice(start, end).trim() }
}
