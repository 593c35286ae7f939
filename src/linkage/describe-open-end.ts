import type { ReadFields } from './read-fields.ts'

/** Tells of a comment or code block that swallows the rest of a body; empty where there is none. */
export function describeOpenEnd(unclosed: ReadFields['unclosed']): string {
  if (!unclosed) return ''
  return ` Everything from line ${unclosed.line} on stands in a ${unclosed.kind === 'code' ? 'code block' : 'comment'} that is never closed.`
}
