import { type BodyText, lineAt, splitBody, withInserted, withLines } from './body-text.ts'
import type { FieldPlace, TextLine } from './find-place.ts'

const MARKER = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?/
const OPEN_END = /[:：=→](?:\*\*|__)?\s*$/
const EMPTY_CELL = /^(\s*\|[^|]*\|)\s*(\|?\s*)$/
const BEHIND_KEY = /^[^:：=→]{1,120}[:：=→](?:\*\*|__)?\s*/
const UNDERLINE = /^\s*(?:=+|-+)\s*$/

/**
 * Ways to have a field say `value` (one line; nothing to take the answer out) at the place where it stands, those that change
 * least first. Which of them a reader then understands as meant is for the caller to find out.
 */
export function* fieldDrafts(body: string, place: FieldPlace, value: string): Generator<string> {
  const text = splitBody(body)
  const { answer } = place
  if (answer === undefined) return yield* filled(text, place.line, value)
  const row = lineAt(text, answer.line)
  if (answer.line === place.line || row.includes('|')) yield* withinLine(text, answer, value)
  if (answer.line === place.line) return yield* wholeLine(text, place, value)
  if (value !== '') yield withLines(text, answer.line, answer.line, [(MARKER.exec(row)?.[0] ?? '') + value])
  yield withoutLines(text, paragraphOf(place, answer), value)
  yield withoutLines(text, place.texts, value)
}

/** A field that is asked for and not yet answered: behind its name, in its empty cell, or below its heading. */
function* filled(text: BodyText, line: number, value: string): Generator<string> {
  if (value === '') return
  const raw = lineAt(text, line)
  if (!raw.trimStart().startsWith('#') && OPEN_END.test(raw)) yield withLines(text, line, line, [`${raw.trimEnd()} ${value}`])
  const below = UNDERLINE.test(lineAt(text, line + 1)) ? line + 1 : line
  const blank = below < text.lines.length && lineAt(text, below + 1).trim() === ''
  const closed = lineAt(text, below + (blank ? 2 : 1)).trim() === ''
  yield withInserted(text, blank ? below + 1 : below, [...(blank ? [] : ['']), value, ...(closed ? [] : [''])])
}

function* withinLine(text: BodyText, { line, text: said }: TextLine, value: string): Generator<string> {
  const raw = lineAt(text, line)
  const cell = EMPTY_CELL.exec(raw)
  if (said === '' && cell) yield withLines(text, line, line, [`${cell[1]} ${value} |`])
  // A table with a column for each field reads an impact together with its key result.
  for (const old of [said, said.includes(': ') ? said.slice(said.indexOf(': ') + 2) : '']) {
    if (old === '') continue
    for (const at of new Set([raw.indexOf(old), raw.lastIndexOf(old)])) {
      const edited = raw.slice(0, at) + value + raw.slice(at + old.length)
      if (at >= 0) yield withLines(text, line, line, [value === '' ? edited.trimEnd() : edited])
    }
  }
}

function* wholeLine(text: BodyText, { line }: FieldPlace, value: string): Generator<string> {
  const raw = lineAt(text, line)
  const key = BEHIND_KEY.exec(raw)?.[0]
  if (key !== undefined) yield withLines(text, line, line, [(key + value).trimEnd()])
  if (value === '') yield withLines(text, line, line, [])
}

/** The lines from the answer's first on, up to the first gap. */
function paragraphOf({ texts }: FieldPlace, answer: TextLine): readonly TextLine[] {
  const from = texts.slice(texts.indexOf(answer))
  const gap = from.findIndex((line, index) => index > 0 && line.line !== (from[index - 1]?.line ?? 0) + 1)
  return gap < 0 ? from : from.slice(0, gap)
}

/** Takes the lines away and puts the value where the first stood; what stands between them stays. */
function withoutLines(text: BodyText, gone: readonly TextLine[], value: string): string {
  const [first] = gone
  const numbers = new Set(gone.map(({ line }) => line))
  return text.lines.map((line, index) => {
    const number = index + 1
    if (!numbers.has(number)) return line + (text.ends[index] ?? '')
    return number === first?.line && value !== '' ? (MARKER.exec(line)?.[0] ?? '') + value + (text.ends[index] ?? '') : ''
  }).join('')
}
