/** A code fence that stands open: how it was marked, and how far its container is indented. */
export interface Fence {
  readonly mark: '`' | '~'
  readonly length: number
  /** Indentation of the list item that holds it; a line left of it ends the fence. */
  readonly container: number
}

const SHORTEST = 3

/** The fence that a line (without its indentation) opens, or undefined. */
export function openFence(text: string, container: number): Fence | undefined {
  const mark = text[0]
  if (mark !== '`' && mark !== '~') return undefined
  const length = runLength(text, mark)
  if (length < SHORTEST) return undefined
  // Three backticks with more of them in the same line are a code span.
  return mark === '`' && text.includes('`', length) ? undefined : { mark, length, container }
}

/** Whether a line (without its indentation) closes the fence. */
export function closesFence(fence: Fence, text: string): boolean {
  const length = runLength(text, fence.mark)
  return length >= fence.length && text.slice(length).trim() === ''
}

function runLength(text: string, mark: string): number {
  let length = 0
  while (text[length] === mark) length += 1
  return length
}
