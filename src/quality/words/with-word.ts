/** One word more of a phrase; hyphens between words do not matter. */
export function withWord(words: string, word: string): string {
  if (word === '-') return words
  return words === '' ? word : `${words} ${word}`
}
