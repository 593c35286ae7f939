import { lstatSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'

/** The first part of a path below `directory` that is a link, wherever it leads; undefined where all are files and folders of their own, or not there. */
export function linkOnPath(directory: string, path: string): string | undefined {
  const parts = normalize(path).split(sep)
  for (const index of parts.keys()) {
    const part = parts.slice(0, index + 1).join('/')
    const found = lstatSync(join(directory, part), { throwIfNoEntry: false })
    if (found?.isSymbolicLink() === true) return part
    // Nothing lies below a file, and asking for it would be an error.
    if (found?.isDirectory() !== true) return undefined
  }
  return undefined
}
