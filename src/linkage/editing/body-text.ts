/** A body as its lines and what ends each of them, so that whatever is not edited keeps its bytes. */
export interface BodyText {
  readonly lines: readonly string[]
  /** Of the same length; the last line ends with nothing. */
  readonly ends: readonly string[]
}

/** Takes a body apart as the scanner does: its line n is `lines[n - 1]`. */
export function splitBody(body: string): BodyText {
  const pieces = body.split(/(\r\n|\n|\r)/)
  return { lines: pieces.filter((_, index) => index % 2 === 0), ends: [...pieces.filter((_, index) => index % 2 === 1), ''] }
}

/** The line from 1; empty where there is none. */
export function lineAt({ lines }: BodyText, line: number): string {
  return lines[line - 1] ?? ''
}

/** The body with other lines in the place of those from `first` to `last`; with none, these go, their ends with them. */
export function withLines(text: BodyText, first: number, last: number, lines: readonly string[]): string {
  const { lines: all, ends } = text
  const end = ends[last - 1] ?? ''
  const middle = lines.map((line, index) => line + (index < lines.length - 1 ? lineEnd(text) : end)).join('')
  return joined(text, 0, first - 1) + middle + joined(text, last, all.length)
}

/** The body with lines put in after line `after`. */
export function withInserted(text: BodyText, after: number, lines: readonly string[]): string {
  return withLines(text, after, after, [lineAt(text, after), ...lines])
}

/** The body with a block of its own at the end, a blank line before it. */
export function withAppended(body: string, block: readonly string[]): string {
  const text = splitBody(body)
  const end = lineEnd(text)
  const isBlank = (fromEnd: number): boolean => text.lines.at(-fromEnd)?.trim() === ''
  const gap = body.trim() === '' || (isBlank(1) && isBlank(2)) ? '' : isBlank(1) ? end : end + end
  return body + gap + block.join(end) + end
}

/** How this body ends its lines. */
function lineEnd({ ends }: BodyText): string {
  return ends[0] === undefined || ends[0] === '' ? '\n' : ends[0]
}

function joined({ lines, ends }: BodyText, from: number, to: number): string {
  let out = ''
  for (let index = from; index < to; index += 1) out += (lines[index] ?? '') + (ends[index] ?? '')
  return out
}
