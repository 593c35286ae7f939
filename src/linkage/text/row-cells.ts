const MOST_CELLS = 12

/** The cells of a table row, already plain text; undefined for a line that is none. */
export function rowCells(text: string): readonly string[] | undefined {
  const framed = text.startsWith('|')
  const cells: string[] = []
  let start = framed ? 1 : 0
  for (let bar = text.indexOf('|', start); bar >= 0; bar = text.indexOf('|', start)) {
    if (cells.length === MOST_CELLS) return undefined
    cells.push(text.slice(start, bar).trim())
    start = bar + 1
  }
  const last = text.slice(start).trim()
  if (last !== '') cells.push(last)
  return cells.length > 1 || (framed && cells.length > 0) ? cells : undefined
}

/** Whether a line is the row of dashes under a table's head. */
export function isDelimiterRow(text: string): boolean {
  return text.includes('-') && text.includes('|') && /^[\s|:-]+$/.test(text)
}

/** A row as a sentence would put it: `O1.KR1: +2 pp`. */
export function rowText(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(': ')
}
