const OPEN = '<!--'
const CLOSE = '-->'

/** Whether text stands inside a comment that an earlier line opened. */
interface CommentState {
  readonly open: boolean
}

/** A line without its HTML comments. */
interface StrippedLine extends CommentState {
  readonly text: string
  readonly hadComment: boolean
}

/**
 * Takes the comments out of one line. A comment that opens a line and never closes hides all that follows, as on GitHub;
 * one that opens within a line closes in the same paragraph (`rest` holds what follows of it) or hides only its line.
 */
export function stripComments(line: string, state: CommentState, closesLater: () => boolean): StrippedLine {
  if (!state.open && !line.includes(OPEN)) return { text: line, open: false, hadComment: false }
  const out: string[] = []
  let at = state.open ? afterClose(line, 0) : 0
  while (at >= 0) {
    const open = nextOpen(line, at)
    if (open < 0) return { text: out.join('') + line.slice(at), open: false, hadComment: true }
    out.push(line.slice(at, open))
    at = afterClose(line, open + 2)
  }
  const text = out.join('')
  return { text, open: text.trim() === '' || closesLater(), hadComment: true }
}

function afterClose(line: string, from: number): number {
  const close = line.indexOf(CLOSE, from)
  return close < 0 ? -1 : close + CLOSE.length
}

/** The next comment that does not stand in a code span. */
function nextOpen(line: string, from: number): number {
  let start = from
  for (;;) {
    const open = line.indexOf(OPEN, start)
    const tick = open < 0 ? -1 : line.slice(start, open).indexOf('`')
    if (tick < 0) return open
    const close = line.indexOf('`', start + tick + 1)
    if (close < open) return open
    start = close + 1
  }
}
