import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { linkOnPath } from './link-on-path.ts'

/** The first part of a path below `directory` that is a link to nothing, or to itself; undefined where there is none. */
export function linkToNowhere(directory: string, path: string): string | undefined {
  if (existsSync(join(directory, path))) return undefined
  const link = linkOnPath(directory, path)
  return link === undefined || existsSync(join(directory, link)) ? undefined : link
}
