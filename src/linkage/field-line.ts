import type { FieldName } from '../domain/settings.ts'
import { comparableName, type FieldNames, matchFieldName, matchQuestion } from './field-names.ts'
import { bracketContent } from './text/bracket-content.ts'
import { plainText } from './text/plain-text.ts'
import type { ScannedLine } from './text/scan-body.ts'
import { rowCells, rowText } from './text/row-cells.ts'

/** What a visible line means for the fields. */
export type FieldLine =
  /** Opens a field's section; `level` 7 is a bold or bare line, which any heading outranks. */
  | { readonly kind: 'section'; readonly field: FieldName; readonly level: number; readonly value: string; readonly sure: boolean }
  /** Key and value on one line. */
  | { readonly kind: 'pair'; readonly field: FieldName; readonly value: string; readonly sure: boolean }
  /** A heading of something else. */
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }

/** The level of a bold or bare line that serves as a heading. */
export const WEAK_LEVEL = 7

const LONGEST_KEY = 120
const LONGEST_QUESTION = 160
const SEPARATOR = /[:：=→]| [-–—] /
const SHORTCODE = /^:[a-z\d_+-]{1,40}:\s*/i
const STRONG = /^(\*\*|__)([^*_]{1,100})(?:\*\*|__)(.*)$/

/** Reads one heading or text line. */
export function readFieldLine(line: Extract<ScannedLine, { kind: 'heading' | 'text' }>, names: FieldNames): FieldLine {
  const text = withoutShortcodes(plainText(line.text))
  return line.kind === 'heading' ? readHeadingLine(text, line.level, names) : readTextLine(line.text, text, names)
}

function withoutShortcodes(text: string): string {
  if (!text.startsWith(':')) return text
  let rest = text
  for (let match = SHORTCODE.exec(rest); match; match = SHORTCODE.exec(rest)) rest = rest.slice(match[0].length)
  return rest
}

function readHeadingLine(text: string, level: number, names: FieldNames): FieldLine {
  if (text === '') return { kind: 'heading', level, text }
  const split = splitKey(text, names)
  const whole = split && split.value !== '' ? undefined : matchFieldName(text, names)
  if (whole) return { kind: 'section', field: whole, level, value: bracketedValue(text), sure: true }
  if (split) return { kind: 'section', level, ...split, sure: true }
  const numbered = numberedName(text, names)
  return numbered ? { kind: 'section', field: numbered, level, value: text, sure: false } : { kind: 'heading', level, text }
}

function readTextLine(raw: string, text: string, names: FieldNames): FieldLine {
  const cells = text.includes('|') ? rowCells(text) : undefined
  const row = cells && readRow(cells, text.startsWith('|'), names)
  if (row) return row
  const split = splitKey(text, names) ?? splitStrong(raw, names)
  if (split && split.value !== '') return { kind: 'pair', ...split }
  // [KR id] is a slot to fill, not a heading.
  const whole = bracketContent(text) === undefined ? matchFieldName(text, names) : undefined
  const bracketed = whole ? bracketedValue(text) : ''
  if (whole && bracketed !== '') return { kind: 'pair', field: whole, value: bracketed, sure: true }
  if (whole) return { kind: 'section', field: whole, level: WEAK_LEVEL, value: '', sure: true }
  if (split) return { kind: 'section', level: WEAK_LEVEL, ...split }
  return isBold(raw) ? { kind: 'heading', level: WEAK_LEVEL, text } : { kind: 'text', text: cells ? rowText(cells) : text }
}

/** `| Key | value |`; without bars around it, a line is a row only if it begins with a name. */
function readRow(cells: readonly string[], framed: boolean, names: FieldNames): FieldLine | undefined {
  const field = cells.length === 2 ? matchFieldName(cells[0] ?? '', names) : undefined
  if (field) return { kind: 'pair', field, value: cells[1] ?? '', sure: true }
  return framed ? { kind: 'text', text: rowText(cells) } : undefined
}

interface Split {
  readonly field: FieldName
  readonly value: string
  readonly sure: boolean
}

/** `Key: value`, `Key – value`, `Which key? value`. */
function splitKey(text: string, names: FieldNames): Split | undefined {
  const start = text.slice(0, LONGEST_QUESTION)
  const separator = SEPARATOR.exec(start)
  if (separator && separator.index <= LONGEST_KEY) {
    const field = matchFieldName(start.slice(0, separator.index), names)
    if (field) return { field, value: text.slice(separator.index + separator[0].length).trim(), sure: true }
  }
  const mark = start.indexOf('?')
  const asked = mark < 0 ? undefined : matchQuestion(start.slice(0, mark), names)
  if (!asked) return undefined
  const rest = text.slice(mark + 1).replace(/^[\s:*)\]]+/, '').trim()
  return { field: asked, value: rest, sure: comparableName(start.slice(0, mark)).split(' ').length <= 4 }
}

/** `**Key** value`, without any separator. */
function splitStrong(raw: string, names: FieldNames): Split | undefined {
  const match = raw.startsWith('**') || raw.startsWith('__') ? STRONG.exec(raw) : null
  const field = match ? matchFieldName(plainText(match[2] ?? ''), names) : undefined
  return field ? { field, value: plainText(match?.[3] ?? ''), sure: true } : undefined
}

/** A value in the brackets behind a heading's name: `### Key result (O1.KR1)`. */
function bracketedValue(text: string): string {
  const open = text.lastIndexOf('(')
  const inner = open < 0 ? '' : text.slice(open + 1).replace(/\)\s*$/, '')
  return /\d/.test(inner) ? inner : ''
}

/** `## KR 1 – …`: the heading itself is the answer. */
function numberedName(text: string, names: FieldNames): FieldName | undefined {
  const match = /^([^\d]{2,40}?)[\s#-]{0,3}\d/.exec(text)
  const field = match ? names.byName.get(comparableName(match[1] ?? '')) : undefined
  return field === 'key_result' ? field : undefined
}

function isBold(raw: string): boolean {
  const text = raw.trim()
  return text.length < LONGEST_KEY && (text.startsWith('**') || text.startsWith('__')) && /(?:\*\*|__):?$/.test(text)
}
