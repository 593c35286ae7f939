import { cleanText } from '../clean-text.ts'
import { freeLabels, type Side } from './free-labels.ts'
import { type PictureName, picture } from './picture.ts'
import { type Svg, svg, svgText } from './svg.ts'
import type { Theme } from './theme.ts'

/** A point of the matrix: its effort and its impact in any numbers. */
interface MatrixSpot {
  readonly name: string
  readonly effort: number
  readonly impact: number
}

/** What a matrix is drawn from. */
interface MatrixFacts {
  readonly spots: readonly MatrixSpot[]
  readonly cut: { readonly impact: number; readonly effort: number }
  readonly corners: { readonly quickWin: string; readonly bigBet: string; readonly fillIn: string; readonly timeSink: string }
  readonly effort: string
  readonly impact: string
}

const WIDTH = 400
const HEIGHT = 270
const [LEFT, RIGHT, TOP, BOTTOM] = [24, WIDTH - 8, 8, HEIGHT - 24]
const [CENTRE, MIDDLE] = [(LEFT + RIGHT) / 2, (TOP + BOTTOM) / 2]
const MOST_SPOTS = 24
const CORNER_LETTER = 8

/** Initiatives by effort (to the right) and impact (upwards); the cuts lie in the middle, and places are ranks on each side of them, so that one giant does not flatten the others. */
export function matrixChart(name: PictureName, facts: MatrixFacts, theme: Theme): Svg {
  const { spots, cut, corners } = facts
  const shown = spots.slice(0, MOST_SPOTS)
  const x = ranks(shown.map(({ effort }) => effort), (effort) => effort > cut.effort, [LEFT, CENTRE, RIGHT])
  const y = ranks(shown.map(({ impact }) => impact), (impact) => impact >= cut.impact, [BOTTOM, MIDDLE, TOP])
  const placed = shown.map((spot, index) => ({ name: cleanText(spot.name, 16), x: x[index] ?? CENTRE, y: y[index] ?? MIDDLE }))
  const sides = freeLabels(placed, [LEFT, RIGHT], cornerBoxes(corners))
  const corner = (text: string, right: boolean, low: boolean): Svg => svg('text', { x: right ? RIGHT - 8 : LEFT + 8, y: low ? BOTTOM - 10 : TOP + 18, 'text-anchor': right ? 'end' : 'start' }, svgText(text, 30))
  return picture(
    name, WIDTH, HEIGHT,
    svg('rect', { x: LEFT, y: TOP, width: CENTRE - LEFT, height: MIDDLE - TOP, fill: theme.band }),
    svg('rect', { x: LEFT, y: TOP, width: RIGHT - LEFT, height: BOTTOM - TOP, fill: 'none', stroke: theme.line }),
    svg('path', { d: `M${CENTRE} ${TOP}V${BOTTOM}M${LEFT} ${MIDDLE}H${RIGHT}`, stroke: theme.line, fill: 'none' }),
    svg('g', { fill: theme.quiet, 'font-weight': 600 }, corner(corners.quickWin, false, false), corner(corners.bigBet, true, false), corner(corners.fillIn, false, true), corner(corners.timeSink, true, true)),
    svg('text', { x: RIGHT, y: HEIGHT - 6, 'text-anchor': 'end', fill: theme.quiet }, svgText(`${facts.effort} →`, 40)),
    svg('text', { transform: `translate(14 ${TOP}) rotate(-90)`, 'text-anchor': 'end', fill: theme.quiet }, svgText(`${facts.impact} →`, 40)),
    ...placed.map((spot, index) => point(spot, sides[index], theme)),
  )
}

function cornerBoxes({ quickWin, bigBet, fillIn, timeSink }: MatrixFacts['corners']): readonly { readonly from: number; readonly to: number; readonly y: number }[] {
  return [
    { from: LEFT, to: LEFT + cornerWidth(quickWin), y: TOP + 14 }, { from: RIGHT - cornerWidth(bigBet), to: RIGHT, y: TOP + 14 },
    { from: LEFT, to: LEFT + cornerWidth(fillIn), y: BOTTOM - 14 }, { from: RIGHT - cornerWidth(timeSink), to: RIGHT, y: BOTTOM - 14 },
  ]
}

function cornerWidth(text: string): number {
  return 8 + text.length * CORNER_LETTER
}

function point({ name, x, y }: { readonly name: string; readonly x: number; readonly y: number }, side: Side, theme: Theme): Svg {
  return svg('g', { fill: theme.ink },
    svg('circle', { cx: x, cy: y, r: 4, fill: theme.accent }, svg('title', {}, svgText(name))),
    ...(side === undefined ? [] : [svg('text', { x: side === 'end' ? x - 7 : x + 7, y: y + 4, 'text-anchor': side === 'end' ? 'end' : undefined }, svgText(name))]))
}

/** The place of each value on its side of the cut, in order, equal values on one place. */
function ranks(values: readonly number[], isBeyond: (value: number) => boolean, [low, cut, high]: readonly [number, number, number]): readonly number[] {
  const sides = [false, true].map((beyond) => [...new Set(values.filter((value) => isBeyond(value) === beyond))].toSorted((a, b) => a - b))
  return values.map((value) => {
    const beyond = isBeyond(value)
    const side = sides[beyond ? 1 : 0] ?? []
    const place = (side.indexOf(value) + 1) / (side.length + 1)
    const [from, to] = beyond ? [cut, high] : [low, cut]
    return from + (to - from) * place
  })
}
