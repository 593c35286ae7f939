import type { FieldName } from '../domain/settings.ts'
import type { ContentLine } from './answer.ts'
import { type FieldLine, readFieldLine, WEAK_LEVEL } from './field-line.ts'
import { type FieldNames, matchFieldName } from './field-names.ts'
import { rowImpact } from './row-impact.ts'
import { splitInnerPairs } from './inner-pairs.ts'
import { plainText } from './text/plain-text.ts'
import type { ScannedLine } from './text/scan-body.ts'
import { isDelimiterRow, rowCells } from './text/row-cells.ts'

/** A place in a body that may answer a field. */
export interface Candidate {
  readonly field: FieldName
  /** 1 for a heading's section, 2 for keys, tables and bold lines, 3 for what only looks like a key. */
  readonly tier: 1 | 2 | 3
  readonly line: number
  readonly content: ContentLine[]
  /** A key that another place of the same field has taken in: no answer of its own, but one that may contradict. */
  readonly repeated: boolean
}

const MOST_REPEATED = 12

interface Reader {
  readonly names: FieldNames
  readonly lines: readonly ScannedLine[]
  readonly candidates: Candidate[]
  /** The section whose lines are being read. */
  open: { readonly candidate: Candidate; readonly level: number; readonly bullet: boolean } | undefined
  /** The pair that the lines right below may go on. */
  pair: Candidate | undefined
  /** The fields of a table's columns. */
  columns: readonly (Candidate | undefined)[] | undefined
}

/** Every place that may answer a field, in the order of the body. */
export function collectCandidates(lines: readonly ScannedLine[], names: FieldNames): readonly Candidate[] {
  const reader: Reader = { names, lines, candidates: [], open: undefined, pair: undefined, columns: undefined }
  lines.forEach((line, index) => readLine(reader, line, index))
  return reader.candidates
}

function readLine(reader: Reader, line: ScannedLine, index: number): void {
  if (line.kind === 'text' && readColumns(reader, line, index)) return
  reader.columns = undefined
  switch (line.kind) {
    case 'blank':
      reader.pair = undefined
      return
    case 'rule':
      reader.pair = undefined
      if (reader.open?.level === WEAK_LEVEL) reader.open = undefined
      return
    case 'hidden':
      reader.open?.candidate.content.push(line)
      return
    case 'heading':
    case 'text':
      readVisible(reader, line, readFieldLine(line, reader.names))
  }
}

type VisibleLine = Extract<ScannedLine, { kind: 'heading' | 'text' }>

function readVisible(reader: Reader, line: VisibleLine, read: FieldLine): void {
  switch (read.kind) {
    case 'section': return openSection(reader, line, read)
    case 'pair': return readPair(reader, line, read)
    case 'heading': return leaveSection(reader, line, read)
    case 'text': return readText(reader, line, read.text)
  }
}

function openSection(reader: Reader, line: VisibleLine, read: Extract<FieldLine, { kind: 'section' }>): void {
  const tier = !read.sure ? 3 : read.level < WEAK_LEVEL ? 1 : 2
  const own = reader.open?.candidate.field === read.field && read.level === WEAK_LEVEL
  // A bare "KR:" under its own heading says nothing new.
  if (own) return
  const candidate = addCandidate(reader, read.field, tier, line.line)
  if (read.value !== '') candidate.content.push({ kind: 'text', line: line.line, text: read.value })
  reader.open = { candidate, level: read.level, bullet: line.kind === 'text' && line.bullet }
  reader.pair = undefined
}

function readPair(reader: Reader, line: VisibleLine, read: Extract<FieldLine, { kind: 'pair' }>): void {
  const bullet = line.kind === 'text' && line.bullet
  // A bold or bare heading ends with the next key, but not with one in the list below it.
  if (reader.open?.level === WEAK_LEVEL && reader.open.candidate.field !== read.field && !(bullet && !reader.open.bullet)) reader.open = undefined
  for (const { field, value } of splitInnerPairs(read, reader.names)) {
    const content: ContentLine = { kind: 'text', line: line.line, text: value, checked: line.kind === 'text' ? line.checked : undefined }
    addPair(reader, field, read.sure ? 2 : 3, content)
  }
}

function addPair(reader: Reader, field: FieldName, tier: Candidate['tier'], content: ContentLine): void {
  const { open, pair } = reader
  const taken = open?.candidate.field === field ? open.candidate : pair?.field === field ? pair : undefined
  if (taken) return repeat(reader, taken, content)
  const candidate = addCandidate(reader, field, tier, content.line)
  candidate.content.push(content)
  reader.pair = candidate
}

function repeat(reader: Reader, taken: Candidate, content: ContentLine): void {
  taken.content.push(content)
  if (taken.content.length > MOST_REPEATED) return
  reader.candidates.push({ field: taken.field, tier: taken.tier, line: content.line, content: [content], repeated: true })
}

function leaveSection(reader: Reader, line: VisibleLine, read: Extract<FieldLine, { kind: 'heading' }>): void {
  const { open } = reader
  reader.pair = undefined
  if (!open) return
  // An answer with a rule right under it looks like a heading to Markdown.
  const underlined = line.kind === 'heading' && line.underlined && read.level === 2 && open.candidate.content.length === 0
  if (underlined) open.candidate.content.push({ kind: 'text', line: line.line, text: read.text })
  else if (read.level > open.level) open.candidate.content.push({ kind: 'sub', line: line.line, text: read.text })
  else reader.open = undefined
}

function readText(reader: Reader, line: VisibleLine, text: string): void {
  const content: ContentLine = { kind: 'text', line: line.line, text, checked: line.kind === 'text' ? line.checked : undefined }
  if (reader.pair && CONTINUED.has(reader.pair.field)) reader.pair.content.push(content)
  else reader.open?.candidate.content.push(content)
}

/** Fields whose value may run over several lines; an id or a date ends with its line. */
const CONTINUED: ReadonlySet<FieldName> = new Set(['expected_impact', 'hypothesis', 'audience', 'actual_impact', 'evidence'])

function addCandidate(reader: Reader, field: FieldName, tier: Candidate['tier'], line: number): Candidate {
  const candidate: Candidate = { field, tier, line, content: [], repeated: false }
  reader.candidates.push(candidate)
  return candidate
}

/** Reads tables whose head names the fields: one column each. */
function readColumns(reader: Reader, line: Extract<ScannedLine, { kind: 'text' }>, index: number): boolean {
  if (!line.text.includes('|')) return false
  if (isDelimiterRow(line.text)) return true
  if (reader.columns) return readColumnRow(reader.columns, rowCells(plainText(line.text)) ?? [], line.line)
  const next = reader.lines[index + 1]
  if (next?.kind !== 'text' || !isDelimiterRow(next.text)) return false
  const fields = (rowCells(plainText(line.text)) ?? []).map((cell) => matchFieldName(cell, reader.names))
  if (fields.filter((field) => field !== undefined).length < 2) return false
  reader.columns = fields.map((field) => field && addCandidate(reader, field, 2, line.line))
  return true
}

function readColumnRow(columns: readonly (Candidate | undefined)[], cells: readonly string[], line: number): boolean {
  const cellOf = (field: FieldName): string => cells[columns.findIndex((column) => column?.field === field)] ?? ''
  const impact = rowImpact(cellOf)
  columns.forEach((column, index) => {
    const cell = cells[index]
    if (!column || cell === undefined || cell === '' || impact.taken.has(column.field)) return
    column.content.push({ kind: 'text', line, text: column.field === 'expected_impact' ? impact.text : cell })
  })
  return true
}
