/** Whether a text contains one of some words, which are given in lower case. Asked before an expression that a process just started would have to compile first. */
export function mentionsAny(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return words.some((word) => lower.includes(word))
}
