/** The middle of the values, or halfway between the two in the middle; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [upper, lower] = [sorted[middle], sorted[middle - 1]]
  if (upper === undefined) return undefined
  return sorted.length % 2 === 1 || lower === undefined ? upper : lower / 2 + upper / 2
}
