const MOST_HASHES = 6
const TAG_HEADING = /^(?:<(?:details|div|p)\b[^<>]{0,200}>\s*)?<(h[1-6]|summary)\b[^<>]{0,200}>(.+)$/i
const SUMMARY_LEVEL = 6

/** A heading's level, 1 to 6, and its text without the marks. */
interface Heading {
  readonly level: number
  readonly text: string
}

/** Columns of white space before a line's text; a tab reaches to the next multiple of four. */
export function indentOf(line: string): number {
  let column = 0
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === ' ') column += 1
    else if (line[at] === '\t') column += 4 - (column % 4)
    else break
  }
  return column
}

/** An ATX heading; two or more hashes need no space after them, as people forget it. */
export function readHeading(text: string): Heading | undefined {
  let level = 0
  while (text[level] === '#') level += 1
  if (level === 0 || level > MOST_HASHES) return undefined
  const next = text[level] ?? ' '
  if (next !== ' ' && next !== '\t' && (level === 1 || /[\d#]/.test(next))) return undefined
  return { level, text: withoutClosing(text.slice(level).trim()) }
}

/** A heading written as HTML: `<h3>…</h3>`, or the `<summary>` of folded text. */
export function readTagHeading(text: string): Heading | undefined {
  if (!text.startsWith('<')) return undefined
  const match = TAG_HEADING.exec(text)
  if (!match) return undefined
  const tag = match[1]?.toLowerCase() ?? ''
  return { level: tag === 'summary' ? SUMMARY_LEVEL : Number(tag.slice(1)), text: match[2] ?? '' }
}

/** Whether a line is a thematic break: three or more `-`, `*` or `_` and nothing else. */
export function readRule(line: string): boolean {
  const text = line.trim()
  const mark = text[0]
  if (mark !== '-' && mark !== '*' && mark !== '_') return false
  let count = 0
  for (const char of text) {
    if (char === mark) count += 1
    else if (char !== ' ' && char !== '\t') return false
  }
  return count >= 3
}

function withoutClosing(text: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === '#') end -= 1
  const before = text.slice(0, end)
  return end === text.length || (end > 0 && !before.endsWith(' ')) ? text : before.trim()
}
