import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'

/** Quotation marks and mark-up; `_` is part of a name such as `user_id`. */
const MARKS = /["“”*`]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu

/** The words from one token to another, with the quotation marks and mark-up that belong to them. */
export function withMarks(line: Line, from: number, to: number): string {
  const [first, last] = [line.tokens[from], line.tokens[to - 1]]
  if (first === undefined || last === undefined) return ''
  const words = wordsOf(line, from, to - from)
  if (withoutMarks(words) === words) return words
  const before = /["“*_`]{0,3}$/.exec(line.text.slice(Math.max(0, first.at - 3), first.at))?.[0] ?? ''
  return before + words + (/^["”*_`]{0,3}/.exec(line.text.slice(last.at + last.text.length))?.[0] ?? '')
}

/** A text without quotation marks and brackets that it opens and does not close, or the other way round. */
export function balanced(text: string): string {
  const uneven = [/["`]/g, /[“”]/g, /[()]/g, /[[\]]/g].filter((marks) => (text.match(marks)?.length ?? 0) % 2 === 1)
  return uneven.reduce((rest, marks) => rest.replaceAll(marks, ''), text).replaceAll(/(?<![\p{L}])['‘’](?=\p{L})|(?<!s)['’](?!\p{L})/gu, (mark, _, whole) => (/[‘']\p{L}.*['’](?!\p{L})/u.test(whole) ? mark : ''))
}

/** A text without quotation marks and mark-up. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARKS, '')
}
