const WORDS = /^[a-z-]+ /

/** The text with a capital at its start, for the beginning of a sentence; an id keeps its letters. */
export function capitalised(text: string): string {
  return WORDS.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
