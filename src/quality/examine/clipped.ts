/** A text cut to a length that a sentence can carry, between words where one ends nearby; what is cut off shows as an ellipsis. */
export function clipped(text: string, most = 80): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\s,;:]+\S{0,20}$/, '')}…`
}
