const PAIRS: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}', '⟨': '⟩', '«': '»' }

/** The words in brackets, where brackets are all there is: `[KR id]`, `<key result>`. */
export function bracketContent(text: string): string | undefined {
  const first = text[0] ?? ''
  const close = Object.hasOwn(PAIRS, first) ? PAIRS[first] : undefined
  return close !== undefined && text.length > 2 && text.endsWith(close) ? text.slice(1, -1).trim() : undefined
}
