/** Which way a number goes, or has to go. */
export type Direction = 'up' | 'down'

/** The way from one value to another; undefined where they are the same or the first is not known. */
export function directionBetween(from: number | undefined, to: number | undefined): Direction | undefined {
  if (from === undefined || to === undefined || from === to) return undefined
  return to > from ? 'up' : 'down'
}
