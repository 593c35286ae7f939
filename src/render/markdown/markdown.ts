declare const escaped: unique symbol

/** Text that is safe to put into a Markdown document as it stands. Only this room's escapers and builders make it. */
export type Markdown = string & { readonly [escaped]: 'markdown' }

/** Takes text at its word; for our own literals and for what the builders have put together. */
export function trusted(text: string): Markdown {
  return text as Markdown
}

/** Blocks one below the other, with the blank line that Markdown wants between them; empty ones vanish. */
export function stacked(blocks: readonly (Markdown | undefined)[]): Markdown {
  return trusted(blocks.filter((block) => block !== undefined && block !== '').join('\n\n'))
}
