import { type Day, daysBetween } from '../../domain/day.ts'
import { type PictureName, picture } from './picture.ts'
import { type Scale, scaleOf } from './scale.ts'
import { type Attributes, coordinate, type Svg, svg, svgText } from './svg.ts'
import type { Theme } from './theme.ts'
import { timeAxis } from './time-axis.ts'

/** A value on a day. */
interface DatedValue {
  readonly date: Day
  readonly value: number
}

/** What a trend is drawn from, in one unit. */
export interface TrendFacts {
  readonly start: Day
  readonly due: Day
  /** Check-ins, oldest first. */
  readonly points: readonly DatedValue[]
  readonly targetLine: { readonly from: DatedValue; readonly to: DatedValue } | undefined
  readonly target: number | undefined
  readonly forecast: { readonly value: number; readonly low: number; readonly high: number } | undefined
  readonly quantity: (value: number) => string
  /** A value beside the axis, in short. */
  readonly ticks: (values: readonly number[]) => readonly string[]
  readonly range: (low: number, high: number) => string
  readonly day: (day: Day) => string
}

const WIDTH = 400
const HEIGHT = 170
const TOP = 16
const BOTTOM = HEIGHT - 26
/** More dots than this are one line. */
const MOST_POINTS = 40
const LETTER = 6.8
/** The label of the target is bold, and some systems' letters are wide. */
const BOLD_LETTER = 8.6

interface Canvas {
  readonly x: (day: Day) => number
  readonly y: Scale
  readonly left: number
  readonly right: number
  readonly theme: Theme
}

/** Check-ins as dots on a line, the even pace to the target, and where the forecast ends. */
export function trendChart(name: PictureName, facts: TrendFacts, theme: Theme): Svg {
  const canvas = canvasOf(facts, theme)
  return picture(
    name, WIDTH, HEIGHT,
    grid(facts, canvas),
    timeAxis({ start: facts.start, end: lastDay(facts), due: facts.due, day: facts.day }, canvas.x, BOTTOM, theme),
    ...fan(facts, canvas),
    ...targetLine(facts, canvas),
    ...checkIns(facts, canvas),
    ...endLabels(facts, canvas),
  )
}

function lastDay({ points, due, start }: TrendFacts): Day {
  return [start, due, points.at(-1)?.date ?? due].reduce((latest, day) => (day > latest ? day : latest))
}

function canvasOf(facts: TrendFacts, theme: Theme): Canvas {
  const { points, targetLine: way, target, forecast, start } = facts
  const values = [...points.map(({ value }) => value), ...[way?.from.value, target, forecast?.low, forecast?.high].filter((value) => value !== undefined)]
  const y = scaleOf(values, BOTTOM, TOP)
  const left = 12 + LETTER * Math.min(9, Math.max(1, ...facts.ticks(y.ticks).map((label) => label.length)))
  const labels = endTexts(facts).map(({ text, isTarget }) => Math.min(16, Math.max(2, text.length)) * (isTarget ? BOLD_LETTER : LETTER))
  const right = WIDTH - 12 - Math.max(2 * LETTER, ...labels)
  const first = points[0] !== undefined && points[0].date < start ? points[0].date : start
  const days = Math.max(1, daysBetween(first, lastDay(facts)))
  return { y, left, right, theme, x: (day) => left + (daysBetween(first, day) / days) * (right - left) }
}

function grid({ ticks }: TrendFacts, { y, left, right, theme }: Canvas): Svg {
  const labels = ticks(y.ticks)
  return svg('g', { fill: theme.quiet, stroke: 'none', 'text-anchor': 'end' }, ...y.ticks.flatMap((value, index) => [
    svg('line', { x1: left, x2: right, y1: y.at(value), y2: y.at(value), stroke: theme.line }),
    svg('text', { x: left - 6, y: y.at(value) + 4 }, svgText(labels[index] ?? '', 9)),
  ]))
}

function fan({ points, forecast, due }: TrendFacts, { x, y, theme }: Canvas): readonly Svg[] {
  const last = points.at(-1)
  if (forecast === undefined || last === undefined) return []
  const [from, to] = [x(last.date), x(due)]
  return [
    svg('path', { d: way([[from, y.at(last.value)], [to, y.at(forecast.high)], [to, y.at(forecast.low)]], true), fill: theme.band }),
    svg('path', { d: way([[from, y.at(last.value)], [to, y.at(forecast.value)]]), fill: 'none', stroke: theme.accent, 'stroke-width': 1.5, 'stroke-dasharray': '2 3' }),
  ]
}

function targetLine({ targetLine: line, target, due }: TrendFacts, { x, y, left, right, theme }: Canvas): readonly Svg[] {
  const style: Attributes = { fill: 'none', stroke: theme.quiet, 'stroke-width': 1.5, 'stroke-dasharray': '6 4' }
  if (line !== undefined) return [svg('path', { d: way([[x(line.from.date), y.at(line.from.value)], [x(line.to.date), y.at(line.to.value)]]), ...style }), svg('circle', { cx: x(due), cy: y.at(line.to.value), r: 4, fill: theme.surface, stroke: theme.ink, 'stroke-width': 1.5 })]
  return target === undefined ? [] : [svg('path', { d: way([[left, y.at(target)], [right, y.at(target)]]), ...style })]
}

function checkIns({ points, quantity, day }: TrendFacts, { x, y, theme, left, right }: Canvas): readonly Svg[] {
  const shown = points.slice(-MOST_POINTS)
  const last = shown.at(-1)
  if (last === undefined) return []
  const tipped = shown.map(({ date, value }) => svg('circle', { cx: x(date), cy: y.at(value), r: 3.5 }, svg('title', {}, svgText(`${day(date)}: ${quantity(value)}`, 60))))
  const text = quantity(last.value)
  const at = Math.min(right - 4, Math.max(left + (text.length * LETTER) / 2, x(last.date)))
  return [
    svg('path', { d: way(shown.map(({ date, value }) => [x(date), y.at(value)])), fill: 'none', stroke: theme.accent, 'stroke-width': 2, 'stroke-linejoin': 'round' }),
    svg('g', { fill: theme.accent, stroke: theme.surface }, ...tipped),
    svg('text', { x: at, y: Math.max(12, y.at(last.value) - 9), 'text-anchor': 'middle', 'font-weight': 600, fill: theme.ink, stroke: theme.surface, 'stroke-width': 3, 'paint-order': 'stroke' }, svgText(text, 24)),
  ]
}

interface EndText {
  readonly text: string
  readonly value: number
  readonly isTarget: boolean
}

function endTexts({ target, forecast, quantity, range }: TrendFacts): readonly EndText[] {
  return [
    ...(target === undefined ? [] : [{ text: quantity(target), value: target, isTarget: true }]),
    ...(forecast === undefined ? [] : [{ text: range(forecast.low, forecast.high), value: forecast.value, isTarget: false }]),
  ]
}

/** Beside the end of each line, pushed apart where they would cover each other. */
function endLabels(facts: TrendFacts, { y, right, theme }: Canvas): readonly Svg[] {
  const texts = endTexts(facts)
  const [target, forecast] = [texts.find(({ isTarget }) => isTarget), texts.find(({ isTarget }) => !isTarget)]
  const near = target !== undefined && forecast !== undefined && Math.abs(y.at(target.value) - y.at(forecast.value)) < 15
  return texts.map(({ text, value, isTarget }) => {
    const below = isTarget ? y.at(value) > y.at(forecast?.value ?? value) : y.at(value) >= y.at(target?.value ?? value)
    const place = y.at(value) + (near ? (below ? 8 : -8) : 0) + 4
    return svg('text', { x: right + 8, y: Math.min(BOTTOM, Math.max(12, place)), fill: isTarget ? theme.ink : theme.accent, 'font-weight': isTarget ? 600 : undefined }, svgText(text, 16))
  })
}

function way(points: readonly (readonly [number, number])[], closed = false): string {
  return `M${points.map(([x, y]) => `${coordinate(x)} ${coordinate(y)}`).join('L')}${closed ? 'Z' : ''}`
}
