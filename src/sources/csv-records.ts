/** One record of a CSV text. */
export interface CsvRecord {
  readonly cells: readonly string[]
  /** The line on which the record begins, from 1. */
  readonly line: number
  /** A quote was opened and never closed, so the cells are not to be trusted. */
  readonly open: boolean
}

interface Cell {
  readonly text: string
  /** The offset of the separator or line end behind the cell. */
  readonly end: number
  readonly open: boolean
}

/**
 * The records of a CSV text (RFC 4180) whose line ends are `\n`, without blank lines; spaces around quotes are let pass. Linear:
 * every character is visited a fixed number of times.
 */
export function* csvRecords(text: string, separator: string): Generator<CsvRecord> {
  let offset = 0
  let line = 1
  while (offset < text.length) {
    const { cells, end, open } = readRecord(text, offset, separator)
    if (open || cells.length > 1 || cells[0]?.trim() !== '') yield { cells, line, open }
    line += lineEnds(text, offset, end + 1)
    offset = end + 1
  }
}

function readRecord(text: string, start: number, separator: string): { readonly cells: readonly string[]; readonly end: number; readonly open: boolean } {
  const cells: string[] = []
  let offset = start
  for (;;) {
    const cell = readCell(text, offset, separator)
    cells.push(cell.text)
    if (cell.open || text[cell.end] !== separator) return { cells, end: cell.end, open: cell.open }
    offset = cell.end + 1
  }
}

function readCell(text: string, start: number, separator: string): Cell {
  let offset = start
  while (text[offset] === ' ') offset += 1
  if (text[offset] === '"') return readQuotedCell(text, offset + 1, separator)
  const end = cellEnd(text, offset, separator)
  return { text: text.slice(start, end), end, open: false }
}

/** A doubled quote is a quote; whatever stands between the closing one and the separator is kept as it is. */
function readQuotedCell(text: string, start: number, separator: string): Cell {
  let content = ''
  let offset = start
  for (;;) {
    const quote = text.indexOf('"', offset)
    if (quote === -1) return { text: content, end: text.length, open: true }
    content += text.slice(offset, quote)
    if (text[quote + 1] !== '"') {
      const end = cellEnd(text, quote + 1, separator)
      return { text: content + text.slice(quote + 1, end), end, open: false }
    }
    content += '"'
    offset = quote + 2
  }
}

function cellEnd(text: string, start: number, separator: string): number {
  let offset = start
  while (offset < text.length && text[offset] !== separator && text[offset] !== '\n') offset += 1
  return offset
}

function lineEnds(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
