import { type Markdown, stacked, trusted } from './markdown.ts'

/** GitHub takes 65,535 bytes of a check's summary or of a comment; the rest is room for what is put around it. */
const MOST_BYTES = 64_000

/** Blocks in order, as many as GitHub takes; later ones give way, and the text says that they did. */
export function fitting(blocks: readonly (Markdown | undefined)[], most = MOST_BYTES): Markdown {
  const kept: Markdown[] = []
  let size = 0
  for (const block of blocks) {
    if (block === undefined || block === '') continue
    size += new TextEncoder().encode(block).length + 2
    if (size > most) return stacked([...kept, trusted('… the rest is left out: it is longer than GitHub shows.')])
    kept.push(block)
  }
  return stacked(kept)
}
