import { type PictureName, picture } from './picture.ts'
import { type Svg, svg } from './svg.ts'
import type { Theme } from './theme.ts'

/** What a meter shows: how far, and where an even pace would be. */
export interface MeterFacts {
  /** From 0 to 1; what lies beyond is drawn at the end. */
  readonly share: number
  readonly pace: number | undefined
  readonly tone: 'good' | 'warn' | 'bad' | 'accent' | 'quiet'
}

const WIDTH = 120
const HEIGHT = 14

/** Progress as a bar, with a mark where an even pace would have been. */
export function meter(name: PictureName, facts: MeterFacts, theme: Theme): Svg {
  return picture(name, WIDTH, HEIGHT, ...meterParts(facts, theme))
}

function meterParts({ share, pace, tone }: MeterFacts, theme: Theme): readonly Svg[] {
  const length = (value: number): number => Math.min(1, Math.max(0, Number.isFinite(value) ? value : 0)) * WIDTH
  const filled = length(share)
  const mark = pace === undefined ? [] : [svg('rect', { x: Math.min(WIDTH - 2, Math.max(0, length(pace) - 1)), y: 0, width: 2, height: HEIGHT, fill: theme.ink })]
  return [
    svg('rect', { x: 0, y: 3, width: WIDTH, height: 8, rx: 4, fill: theme.line }),
    // Any way at all shows.
    ...(filled > 0 ? [svg('rect', { x: 0, y: 3, width: Math.max(4, filled), height: 8, rx: 4, fill: theme[tone] })] : []),
    ...mark,
  ]
}
