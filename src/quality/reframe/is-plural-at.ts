import type { Line } from '../words/line.ts'

const PLURAL = /(?:\p{L}[^sui'’]s|people|children|women|men|staff)$/iu
/** Singular for all their last letter. */
const NO_PLURAL = /^(?:sales|operations|logistics|news|analytics|savings|earnings|sports|series|access|gross|across|business|process|less|always|this|its|as)$/i

/** Whether the word at a position names several. */
export function isPluralAt(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.kind === 'word' && PLURAL.test(token.text) && !NO_PLURAL.test(token.text)
}
