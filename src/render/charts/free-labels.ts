/** A point with its name. */
interface Spot {
  readonly name: string
  readonly x: number
  readonly y: number
}

interface Box {
  readonly from: number
  readonly to: number
  readonly y: number
}

/** The side of its point on which a name is drawn; undefined where it would lie on another name or point. */
export type Side = 'start' | 'end' | undefined

/** About what a letter takes at the size of labels. */
export const letterWidth = 6.9

const GAP = 7
const LINE = 12

/** Where each name has room beside its point: to the right, or else to the left, or nowhere; what comes first has the choice. */
export function freeLabels(spots: readonly Spot[], [left, right]: readonly [number, number], taken: readonly Box[] = []): readonly Side[] {
  const boxes: Box[] = [...taken]
  return spots.map((spot, index) => {
    const others = spots.filter((_, place) => place !== index).map(({ x, y }): Box => ({ from: x - 4, to: x + 4, y }))
    const side = (['start', 'end'] as const).find((one) => {
      const box = boxOf(spot, one)
      return box.from >= left && box.to <= right && ![...boxes, ...others].some((other) => overlap(box, other))
    })
    if (side !== undefined) boxes.push(boxOf(spot, side))
    return side
  })
}

function boxOf({ name, x, y }: Spot, side: 'start' | 'end'): Box {
  const width = name.length * letterWidth + GAP
  return side === 'start' ? { from: x + 4, to: x + width, y } : { from: x - width, to: x - 4, y }
}

function overlap(one: Box, other: Box): boolean {
  return one.from < other.to && other.from < one.to && Math.abs(one.y - other.y) < LINE
}
