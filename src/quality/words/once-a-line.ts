import type { Line } from './line.ts'

/** A reading of lines that works each out once, for as long as the line is in use. */
export function onceALine<T>(read: (line: Line) => T): (line: Line) => T {
  const known = new WeakMap<Line, { readonly value: T }>()
  return (line) => {
    const found = known.get(line)
    if (found !== undefined) return found.value
    const value = read(line)
    known.set(line, { value })
    return value
  }
}
