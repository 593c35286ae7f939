import { type Day, daysBetween } from '../../domain/day.ts'
import { type Svg, svg, svgText } from './svg.ts'
import type { Theme } from './theme.ts'

/** The days that an axis shows. */
interface TimeSpan {
  readonly start: Day
  readonly end: Day
  readonly due: Day
  readonly day: (day: Day) => string
}

/** Nearer labels would run into each other. */
const ROOM = 62

/** The start, the due date, and the first of each month between them where there is room. */
export function timeAxis({ start, end, due, day }: TimeSpan, x: (day: Day) => number, y: number, theme: Theme): Svg {
  const fixed = [start, due]
  const months = firstsOfMonth(start, end).filter((first) => fixed.every((other) => Math.abs(x(first) - x(other)) >= ROOM))
  return svg('g', { fill: theme.quiet, stroke: 'none', 'text-anchor': 'middle' }, ...[...fixed, ...spaced(months, x)].flatMap((one) => [
    svg('line', { x1: x(one), x2: x(one), y1: y, y2: y + 4, stroke: theme.quiet }),
    svg('text', { x: x(one), y: y + 18, 'text-anchor': one === start ? 'start' : undefined }, svgText(day(one), 20)),
  ]))
}

function spaced(months: readonly Day[], x: (day: Day) => number): readonly Day[] {
  const kept: Day[] = []
  for (const month of months) {
    const before = kept.at(-1)
    if (before === undefined || x(month) - x(before) >= ROOM) kept.push(month)
  }
  return kept
}

/** At most two years of them: a longer axis has no room for more. */
function firstsOfMonth(start: Day, end: Day): readonly Day[] {
  if (daysBetween(start, end) > 800) return []
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))]
  return Array.from({ length: 27 }, (_, index) => {
    const months = month - 1 + index
    return `${String(year + Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`
  }).filter((first) => first > start && first < end)
}
