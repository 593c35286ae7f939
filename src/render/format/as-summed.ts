/**
 * A sum of guesses as exact as the gap that it is held against, to three digits of the larger one: `3 pp` of 15 pp and not
 * `3.0375 pp`. What is all of the gap stays as the gap is written.
 */
export function asSummed(sum: number, gap: number | undefined): number {
  const size = Math.max(Math.abs(sum), Math.abs(gap ?? 0))
  if (Math.abs(sum) === Math.abs(gap ?? Number.NaN)) return sum
  const step = 10 ** (Math.floor(Math.log10(size)) - 2)
  const rounded = Number((Math.round(sum / step) * step).toPrecision(12))
  if (!Number.isFinite(rounded)) return sum
  // Little is not nothing.
  return rounded === 0 ? Number(sum.toPrecision(3)) : rounded
}
