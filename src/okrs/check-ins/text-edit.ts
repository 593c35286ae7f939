/** Text that replaces what stands between two offsets; nothing, where both are the same. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/** The text with edits that do not overlap, given in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((a, b) => b.start - a.start)
  return ordered.reduce((edited, { start, end, insert }) => edited.slice(0, start) + insert + edited.slice(end), text)
}

/** Adds whole lines below the line on which `offset` lies; an offset behind a line break lies on the line before it. */
export function insertLinesBelow(text: string, offset: number, lines: readonly string[]): TextEdit {
  const eol = lineBreakOf(text)
  const content = lines.join(eol)
  if (offset > 0 && text[offset - 1] === '\n') return { start: offset, end: offset, insert: `${content}${eol}` }
  const next = text.indexOf('\n', offset)
  if (next < 0) return { start: text.length, end: text.length, insert: `${eol}${content}${eol}` }
  return { start: next + 1, end: next + 1, insert: `${content}${eol}` }
}

/** Takes out the lines on which a stretch of text lies; one that ends behind a line break does not touch the next line. */
export function removeLines(text: string, start: number, end: number): TextEdit {
  const first = text.lastIndexOf('\n', start - 1) + 1
  if (text[end - 1] === '\n') return { start: first, end, insert: '' }
  const next = text.indexOf('\n', end)
  if (next >= 0) return { start: first, end: next + 1, insert: '' }
  return { start: Math.max(0, first - lineBreakOf(text).length), end: text.length, insert: '' }
}

/** How the lines of a text end. */
export function lineBreakOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** How far `offset` is indented or moved in on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

/** Whether nothing but spaces stands before `offset` on its line. */
export function startsItsLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === ''
}
