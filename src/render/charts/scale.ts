/** A straight way from values to places in a picture. */
export interface Scale {
  readonly at: (value: number) => number
  /** Round values within the range, lowest first. */
  readonly ticks: readonly number[]
}

/** A scale that shows all values with some air, from `start` to `end` in the picture. */
export function scaleOf(values: readonly number[], start: number, end: number, most = 4): Scale {
  const known = values.filter((value) => Number.isFinite(value))
  const [low, high] = widened(Math.min(...known, Infinity), Math.max(...known, -Infinity))
  const span = high - low
  return { at: (value) => start + (value / span - low / span) * (end - start), ticks: ticksOf(low, high, most) }
}

function widened(low: number, high: number): readonly [number, number] {
  if (!(low <= high)) return [0, 1]
  // Halves, since the whole way between two huge numbers is none.
  const span = high / 2 - low / 2
  const air = span === 0 ? Math.max(Math.abs(low) * 0.1, 1e-9) : span * 0.16
  const [bottom, top] = [low - air, high + air]
  // A scale does not fall below nothing for values that do not.
  return [low >= 0 && bottom < 0 ? 0 : Math.max(-Number.MAX_VALUE / 4, bottom), Math.min(Number.MAX_VALUE / 4, top)]
}

function ticksOf(low: number, high: number, most: number): readonly number[] {
  const rough = (high - low) / most
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * size).find((candidate) => candidate >= rough) ?? rough
  const ticks: number[] = []
  for (let tick = Math.ceil(low / step) * step; tick <= high && ticks.length <= most + 1; tick += step) ticks.push(Number(tick.toPrecision(12)))
  return ticks
}
