/** A text with everything taken out in which two people's spellings of it differ: case, marks, width and spaces. */
export function normalTitle(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}%$€£<>]+/gu, ' ').trim()
}
