/** The words in brackets, where brackets are all there is: `[KR id]`, `<key result>`. */
export function bracketContent(text: string): string | undefined {
  const pairs: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}', '⟨': '⟩', '«': '»' }
  const close = pairs[text[0] ?? '']
  return close !== undefined && text.length > 2 && text.endsWith(close) ? text.slice(1, -1).trim() : undefined
}
