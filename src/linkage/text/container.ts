import { indentOf, readRule } from './heading.ts'

/** A list item that is open: the column at which its content starts. */
export interface Container {
  readonly content: number
}

/** A line without the list markers before it. */
interface ListedText {
  readonly text: string
  readonly bullet: boolean
  /** The state of a task box, where there is one. */
  readonly checked: boolean | undefined
}

const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/
const TASK = /^\[([ xX])\](?=\s|$)/
const DEEPEST = 4

/** Leaves the list items that a line with this indentation no longer belongs to. */
export function leaveLists(containers: Container[], indent: number): void {
  while ((containers.at(-1)?.content ?? 0) > indent) containers.pop()
}

/** Takes list markers (and a task box) off a line and notes where the items' content starts. */
export function enterList(containers: Container[], line: string): ListedText {
  let text = line
  let column = 0
  let bullet = false
  // A line of a heading's marks can hold no list.
  if (line[0] === '#') return { text, bullet, checked: undefined }
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const indent = indentOf(text)
    const marker = readRule(text) ? undefined : MARKER.exec(text.trimStart())?.[0]
    if (marker === undefined) break
    const after = text.trimStart().slice(marker.length)
    column += indent + marker.length + Math.min(Math.max(indentOf(after), 1), 4)
    containers.push({ content: column })
    bullet = true
    text = keepSign(marker, after)
  }
  return withoutTask(text, bullet)
}

/** `+ 2 pp` at the start of a line is a list item to Markdown and a promise to its author. */
function keepSign(marker: string, after: string): string {
  const rest = after.trimStart()
  return marker === '+' && /^[\d$€£.]/.test(rest) ? `+${rest}` : rest
}

function withoutTask(text: string, bullet: boolean): ListedText {
  const task = bullet ? TASK.exec(text) : null
  if (!task) return { text, bullet, checked: undefined }
  return { text: text.slice(task[0].length), bullet, checked: task[1] !== ' ' }
}
