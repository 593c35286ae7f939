import type { Day } from '../../domain/day.ts'
import { letter } from '../../domain/letter.ts'
import { mentionsAny } from '../text/mentions-any.ts'
import { type FoundDate, plainHyphens, readDate } from './read-date.ts'

/** The date by which an impact is promised, and the text without it. */
interface TakenDate {
  readonly rest: string
  readonly date?: FoundDate | undefined
  /** As written, with the word before it. */
  readonly written: string
  /** Where there is no date: what was most likely meant as one. */
  readonly unread?: string | undefined
}

const KEYWORD = /\b(by|until|till|before|later than|due|deadline|on|in|as of)\b[:\s]{1,3}(?:on\s|by\s)?/g
const LOOSE_KEYWORDS: ReadonlySet<string> = new Set(['on', 'in', 'as of'])
const MOST_KEYWORDS = 20
/** Dates that need no word before them, as nothing else looks like them. */
const BARE = new RegExp(String.raw`\b(?:\d{4}-\d{1,2}-\d{1,2}|\d{4}-q[1-4]|\d{4}-w\d\d|q[1-4][\s/-]20\d\d|\d{1,2}\.\s?\d{1,2}\.\s?20\d\d|20\d\d/\d{1,2}/\d{1,2}|\d{1,2}/\d{1,2}/20\d\d|\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?[${letter}]{3,10}[.,]{0,2}\s(?:de\s)?20\d\d)\b`, 'gi')
const OR = /^\s?(?:or|and|to|until|-|\/)\s(?:by\s)?/i
const MOST_BARE = 8
/** `(mid December)`: a date and nothing else between brackets. */
const ENCLOSED = /[([]\s?([^()[\]]{3,40})[)\]]/g
const SPAN = String.raw`(?:in|within)(?:\sthe)?(?:\s(?:next|coming))?\s(?:\d{1,3}|an?|one|two|three|four|five|six|a few)\s(?:days?|weeks?|months?|quarters?|sprints?|iterations?|years?)\b`
/** "+2 pp in 3 weeks" promises a day; "who come back within 4 weeks" and "4 weeks after sign-up" belong to what is measured, unless the weeks are those after a release. */
const RELATIVE = new RegExp(String.raw`(?:^|\d\s?(?:%|[${letter}$€£]{1,10})?\)?[,;:]?\s)(${SPAN}(?:\sfrom\s(?:now|today)\b|(?!\s(?:of|after|from|following)\b)))|\b(${SPAN}\s(?:after|of|from|following)\s(?:the\s|our\s)?(?:release|launch|merge|merging|go-?live|going live|roll-?out|shipping|deploy\w{0,6}|start)\b)`, 'i')
const SPAN_WORDS = ['day', 'week', 'month', 'quarter', 'sprint', 'iteration', 'year']
const TALK_WORDS = ['by', 'until', 'till', 'before', 'due', 'deadline']
const TALKED = new RegExp(String.raw`\b(?:by|until|till|before|due|deadline)\b[:\s]{1,3}(?:[^.,;()]{0,40}?\b(?:january|february|april|june|july|august|september|october|november|december|20[2-9]\d(?!\s?[%$€£${letter}\d.,-])|[qh][1-4]|kw\s?\d{1,2})\b|(?:the\s)?(?:(?:end|start|beginning|middle) of\s[^.,;()]{1,30}|launch|release|go-?live|roll-?out|sprint\s\d{1,3}|iteration\s\d{1,3}|week\s\d{1,2}))`, 'i')

/** Takes the first date off a line, leaving spaces so that everything else keeps its place. */
export function takeDate(line: string, today: Day): TakenDate {
  const text = plainHyphens(line)
  return behindKeyword(line, text, today) ?? bare(line, text, today) ?? enclosed(line, text, today) ?? relative(line, text) ?? { rest: line, written: '', unread: talked(text) }
}

function behindKeyword(line: string, text: string, today: Day): TakenDate | undefined {
  let tries = 0
  for (const match of inLowerCase(text).matchAll(KEYWORD)) {
    tries += 1
    if (tries > MOST_KEYWORDS) break
    const start = match.index + match[0].length
    const date = readDate(text.slice(start), today)
    if (date && isMeant(match[1] ?? '', date)) return alone(line, text, match.index, start + date.length, date, today)
  }
  return undefined
}

function bare(line: string, text: string, today: Day): TakenDate | undefined {
  if (!text.includes('20')) return undefined
  let tries = 0
  for (const match of text.matchAll(BARE)) {
    tries += 1
    if (tries > MOST_BARE) break
    const date = readDate(match[0], today)
    if (date?.length === match[0].length) return alone(line, text, match.index, match.index + match[0].length, date, today)
  }
  return undefined
}

/** Of "2026-12-15 or 2026-12-20" nobody can say which day counts. */
function alone(line: string, text: string, start: number, end: number, date: FoundDate, today: Day): TakenDate {
  const or = OR.exec(text.slice(end, end + 12))?.[0].length ?? 0
  const other = or === 0 ? undefined : readDate(text.slice(end + or), today)
  const both = other?.kind === 'day' && /20\d\d/.test(text.slice(end + or, end + or + other.length))
  return both ? blank(line, start, end + or + other.length, { kind: 'invalid', why: 'which-day', length: date.length + or + other.length }) : blank(line, start, end, date)
}

function enclosed(line: string, text: string, today: Day): TakenDate | undefined {
  if (!/[([]/.test(text)) return undefined
  for (const match of text.matchAll(ENCLOSED)) {
    const inner = (match[1] ?? '').trim()
    const date = /[a-z]/i.test(inner) ? readDate(inner, today) : undefined
    if (date?.kind === 'day' && date.length === inner.length) return blank(line, match.index, match.index + match[0].length, date)
  }
  return undefined
}

/** A day that would be another one whenever the text is read. */
function relative(line: string, text: string): TakenDate | undefined {
  const match = mentionsAny(text, SPAN_WORDS) ? RELATIVE.exec(text) : null
  const written = match?.[1] ?? match?.[2]
  if (!match || written === undefined) return undefined
  const start = match.index + match[0].length - written.length
  // Days may well be those of the measurement, and "500 orders in a month" is a pace.
  if (/\bdays?\b|\s(?:an?|one)\s/i.test(written) && match[2] === undefined) return { rest: line, written: '', unread: written.trim() }
  return blank(line, start, start + written.length, { kind: 'invalid', why: 'not-a-date', length: written.length })
}

function talked(text: string): string | undefined {
  return mentionsAny(text, TALK_WORDS) ? TALKED.exec(text)?.[0].trim() : undefined
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
