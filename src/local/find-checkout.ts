import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { okrsFile, okrsFolder, settingsFile } from '../okrs/okrs-paths.ts'
import { linkToNowhere } from './link-to-nowhere.ts'

/**
 * The folder whose OKRs are meant in `directory`: of it and the folders above, up to the root of the checkout, the nearest one with OKR files or
 * settings, or else the root itself. Outside of a checkout only `directory` counts: what lies above may be anybody's.
 */
export function findCheckout(directory: string): string {
  const within = foldersWithin(directory)
  return within.find((folder) => [okrsFile, okrsFolder, settingsFile].some((path) => existsSync(join(folder, path)) || linkToNowhere(folder, path) !== undefined)) ?? within.at(-1) ?? directory
}

/** A folder and those above it up to the root of its checkout; a working tree's `.git` may be a file. */
function foldersWithin(directory: string): readonly string[] {
  const folders: string[] = []
  for (let folder = directory; ; folder = dirname(folder)) {
    folders.push(folder)
    if (existsSync(join(folder, '.git'))) return folders
    if (dirname(folder) === folder) return [directory]
  }
}
