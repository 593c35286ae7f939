/** A value as exact as its range: guesses do not have more digits than they deserve. */
export function asExactAs(value: number, low: number, high: number): number {
  const width = high - low
  if (!(width > 0) || !Number.isFinite(width)) return value
  const step = 10 ** Math.floor(Math.log10(width / 10))
  return Number((Math.round(value / step) * step).toPrecision(12))
}
