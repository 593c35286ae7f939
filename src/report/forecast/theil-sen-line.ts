import { median } from '../median.ts'

/** A value (`y`) on a day (`x`, counted from any first day). */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A straight line: its value at x = 0, and what it gains a day. */
export interface TrendLine {
  readonly start: number
  readonly slope: number
}

/** The line whose slope is the middle of all slopes between two points, which one outlier cannot turn; at least two points of different days. */
export function theilSenLine(points: readonly Point[]): TrendLine {
  const slopes = points.flatMap((later, index) => points.slice(0, index).flatMap((earlier) => (later.x === earlier.x ? [] : [(later.y - earlier.y) / (later.x - earlier.x)])))
  const slope = median(slopes) ?? 0
  return { slope, start: median(points.map(({ x, y }) => y - slope * x)) ?? 0 }
}
