import type { Portion } from './date-span.ts'

/** Words before a date, `length` characters of them, with the part of it that they name; none where they name none. */
interface FoundPortion {
  readonly length: number
  readonly portion?: Portion | undefined
}

const WORDS: readonly (readonly [RegExp, Portion | undefined])[] = [
  [/^(?:the\s)?(?:very\s)?(?:end|close)\s(?:of\s)?(?:the\s)?/i, 'end'],
  [/^(?:the\s)?(?:late(?:\sin)?[\s-]|(?:second half|last week) of\s)(?:the\s)?/i, 'end'],
  [/^(?:the\s)?(?:start|beginning)\sof\s(?:the\s)?/i, 'start'],
  [/^(?:the\s)?first week of\s(?:the\s)?/i, 'first-week'],
  [/^(?:the\s)?(?:middle\sof\s|mid(?:\sof\s|[\s-])|first half of\s)(?:the\s)?/i, 'middle'],
  [/^early(?:\sin)?[\s-]/i, 'early'],
  [/^(?:the\s|around\s|about\s|roughly\s|approx(?:imately|\.)?\s|circa\s|ca\.?\s|[~≈]\s?)/i, undefined],
  [/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s(?:the\s)?(?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s\d)/i, undefined],
]
/** `mid-to-late December`: the later of the two. */
const OF_TWO = /^(?:early|mid)[\s-]to[\s-](?=mid|late|end)/i
const MOST_WORDS = 4

/** Reads `the end of`, `mid`, `around` and the like off the start of a text. */
export function readPortion(text: string): FoundPortion {
  let length = OF_TWO.exec(text)?.[0].length ?? 0
  let portion: Portion | undefined
  for (let count = 0; count < MOST_WORDS && !/^\d/.test(text.slice(length)); count += 1) {
    const rest = text.slice(length)
    const found = WORDS.find(([pattern]) => pattern.test(rest))
    if (found === undefined) break
    length += found[0].exec(rest)?.[0].length ?? 0
    portion ??= found[1]
  }
  return { length, portion }
}
