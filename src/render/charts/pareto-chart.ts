import { letterWidth } from './free-labels.ts'
import { type PictureName, picture } from './picture.ts'
import { coordinate, type Svg, svg, svgText } from './svg.ts'
import type { Theme } from './theme.ts'

/** A part of the whole with its name, the largest first. */
interface ParetoPart {
  readonly name: string
  readonly share: number
  readonly cumulative: number
}

/** What a Pareto chart is drawn from. */
interface ParetoFacts {
  readonly parts: readonly ParetoPart[]
  /** Where the line is drawn, from 0 to 1. */
  readonly line: number
  readonly share: (share: number) => string
}

const WIDTH = 400
const HEIGHT = 176
const [LEFT, RIGHT, TOP, BOTTOM] = [8, WIDTH - 44, 16, HEIGHT - 28]
const MOST_PARTS = 14

/** Shares as columns, the largest first, and what they come to together, with the line at which most is reached. */
export function paretoChart(name: PictureName, { parts, line, share }: ParetoFacts, theme: Theme): Svg {
  const shown = parts.slice(0, MOST_PARTS)
  const step = (RIGHT - LEFT) / Math.max(4, shown.length)
  const y = (value: number): number => BOTTOM - Math.min(1, Math.max(0, value)) * (BOTTOM - TOP)
  const middle = (index: number): number => LEFT + step * (index + 0.5)
  const columns = shown.map((part, index) => svg('rect', { x: middle(index) - step * 0.34, y: y(part.share), width: step * 0.68, height: BOTTOM - y(part.share), fill: theme.accent }, svg('title', {}, svgText(`${part.name}: ${share(part.share)}`, 60))))
  // A row of cut names tells nobody anything: the list below the picture has them all.
  const isLegible = shown.every((part) => part.name.length * letterWidth < step)
  const names = isLegible ? shown.map((part, index) => svg('text', { x: middle(index), y: BOTTOM + 17 }, svgText(part.name))) : []
  const way = shown.map((part, index) => `${coordinate(middle(index))} ${coordinate(y(part.cumulative))}`).join('L')
  return picture(
    name, WIDTH, HEIGHT,
    svg('line', { x1: LEFT, x2: RIGHT, y1: BOTTOM, y2: BOTTOM, stroke: theme.quiet }),
    ...columns,
    svg('g', { fill: theme.quiet, 'text-anchor': 'middle' }, ...names),
    svg('line', { x1: LEFT, x2: RIGHT, y1: y(line), y2: y(line), stroke: theme.quiet, 'stroke-dasharray': '6 4' }),
    svg('text', { x: RIGHT + 6, y: y(line) + 4, fill: theme.quiet }, svgText(share(line), 6)),
    ...(way === '' ? [] : [svg('path', { d: `M${way}`, fill: 'none', stroke: theme.ink, 'stroke-width': 1.5 })]),
    svg('g', { fill: theme.ink }, ...shown.map((part, index) => svg('circle', { cx: middle(index), cy: y(part.cumulative), r: 2.5 }))),
  )
}
