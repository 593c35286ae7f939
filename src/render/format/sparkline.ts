const BARS = '▁▂▃▄▅▆▇█'

/** Values as a row of bars, lowest to highest of their own range; the last `most` of them. */
export function sparkline(values: readonly number[], most = 16): string {
  const shown = values.slice(-most)
  const low = Math.min(...shown)
  const span = Math.max(...shown) - low
  return shown.map((value) => BARS[span > 0 ? Math.round(((value - low) / span) * (BARS.length - 1)) : 3] ?? '').join('')
}
