const MOST_CELLS = 12

/** The cells of a table row, already plain text; undefined for a line that is none. */
export function rowCells(text: string): readonly string[] | undefined {
  const outer = text.startsWith('|')
  const parts = text.split('|', MOST_CELLS + 2)
  if (parts.length > MOST_CELLS + 1) return undefined
  const cells = (outer ? parts.slice(1) : parts).map((cell) => cell.trim())
  if (cells.at(-1) === '') cells.pop()
  return cells.length > 1 || (outer && cells.length > 0) ? cells : undefined
}

/** Whether a line is the row of dashes under a table's head. */
export function isDelimiterRow(text: string): boolean {
  return text.includes('-') && text.includes('|') && /^[\s|:-]+$/.test(text)
}

/** A row as a sentence would put it: `O1.KR1: +2 pp`. */
export function rowText(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(': ')
}
