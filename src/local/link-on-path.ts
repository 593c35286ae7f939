import { lstatSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'

/** The first part of a path below `directory` that is a link, wherever it leads; undefined where all are files and folders of their own, or not there. */
export function linkOnPath(directory: string, path: string): string | undefined {
  const parts = normalize(path).split(sep)
  const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  return paths.find((part) => lstatSync(join(directory, part), { throwIfNoEntry: false })?.isSymbolicLink() === true)
}
