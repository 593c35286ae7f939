import type { Point, TrendLine } from './theil-sen-line.ts'

/** Student's t for a two-sided range of 80 %, by degrees of freedom from 1; beyond the table the normal distribution is near enough. */
const T_80 = [
  3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.35, 1.345, 1.341,
  1.337, 1.333, 1.33, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313, 1.311, 1.31,
] as const
const T_80_OF_MANY = 1.303

/**
 * How far from the line a value on day `at` is to be expected, four times in five, if the points go on to lie about the line as they did:
 * wider for few points, for points that stray, and for a day that is far from them.
 */
export function predictionSpread(points: readonly Point[], line: TrendLine, at: number): number {
  const count = points.length
  const middle = points.reduce((sum, { x }) => sum + x, 0) / count
  const width = points.reduce((sum, { x }) => sum + (x - middle) ** 2, 0)
  const strays = points.reduce((sum, { x, y }) => sum + (y - line.start - line.slope * x) ** 2, 0)
  const deviation = Math.max(Math.sqrt(strays / (count - 2)), writtenStep(points) / Math.sqrt(12))
  return (T_80[count - 3] ?? T_80_OF_MANY) * deviation * Math.sqrt(1 + 1 / count + (at - middle) ** 2 / width)
}

/** The step in which the values are written (0.5, 1, 1,000): points on one line are no more exact than that. */
function writtenStep(points: readonly Point[]): number {
  const values = points.map(({ y }) => Math.abs(y)).filter((value) => value > 0)
  const largest = Math.max(...values, 1e-9)
  let step = 10 ** Math.floor(Math.log10(largest))
  for (let digits = 0; digits < 12; digits += 1) {
    if (values.every((value) => isMultiple(value, step))) return step
    step /= 10
  }
  return 0
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step
  return Math.abs(times - Math.round(times)) < 1e-6
}
