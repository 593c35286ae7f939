import { type PictureName, picture } from './picture.ts'
import { type Svg, svg } from './svg.ts'
import type { Theme } from './theme.ts'

/** The way from baseline to target in parts, each a share of it. */
export interface CoverageFacts {
  /** Already covered. */
  readonly done: number
  /** What open promises come to, weighted by confidence, as far as there is a gap for it. */
  readonly promised: number
}

const WIDTH = 240
const HEIGHT = 14

/** What is reached, what is promised, and what has no plan, as one bar; promises are hatched, since they are only promises. */
export function coverageBar(name: PictureName, facts: CoverageFacts, theme: Theme): Svg {
  const done = clamp(facts.done) * WIDTH
  const promised = Math.min(WIDTH - done, clamp(facts.promised) * WIDTH)
  const stripes = Array.from({ length: Math.ceil(promised / 6) }, (_, index) => done + index * 6).map((x) => {
    const width = Math.min(3, done + promised - x)
    return svg('rect', { x, y: 2, width, height: 10, fill: theme.accent })
  })
  return picture(
    name, WIDTH, HEIGHT,
    svg('rect', { x: 0, y: 2, width: WIDTH, height: 10, fill: theme.line }),
    ...(promised > 0 ? [svg('rect', { x: done, y: 2, width: promised, height: 10, fill: theme.band })] : []),
    ...stripes,
    ...(done > 0 ? [svg('rect', { x: 0, y: 2, width: done, height: 10, fill: theme.good })] : []),
    svg('rect', { x: 0.5, y: 2.5, width: WIDTH - 1, height: 9, fill: 'none', stroke: theme.quiet }),
  )
}

function clamp(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0
}
