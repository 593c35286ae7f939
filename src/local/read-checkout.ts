import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { okrsFile, okrsFolder, settingsFile } from '../okrs/okrs-paths.ts'
import type { ConfigurationLayer, TextFile } from '../ports/configuration-layer.ts'
import { linkToNowhere } from './link-to-nowhere.ts'

/** The configuration of the checkout in `directory`; `settingsPath` names another settings file than the usual one. Throws when a file that is there cannot be read. */
export function readCheckout(directory: string, settingsPath: string = settingsFile): ConfigurationLayer {
  const settings = readTextFile(directory, settingsPath)
  return { origin: '.', okrs: readOkrs(directory), ...(settings === undefined ? {} : { settings }) }
}

function readOkrs(directory: string): readonly TextFile[] {
  const single = readTextFile(directory, okrsFile)
  if (single !== undefined) return [single]
  const folder = join(directory, okrsFolder)
  if (!isThere(directory, okrsFolder)) return []
  if (!statSync(folder).isDirectory()) throw new Error(`${okrsFolder} is a file; expected a folder with one file a cycle, such as ${okrsFolder}/2026-Q4.yml, or the one file ${okrsFile}`)
  return readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)).sort()
    .flatMap((name) => readTextFile(directory, `${okrsFolder}/${name}`) ?? [])
}

/** A file of the checkout; undefined where there is none. Throws when it is there and cannot be read, or is a link to nothing or to what is no file of the checkout. */
export function readTextFile(directory: string, path: string): TextFile | undefined {
  const file = join(directory, path)
  if (!isThere(directory, path)) return undefined
  if (statSync(file).isDirectory()) throw new Error(`${path === '' ? 'the checkout' : path} is a folder; expected a file`)
  // Where the checkout is somebody else's, what a link leads to on this machine would be quoted in the remarks on it.
  if (!leaves(directory, file) && leaves(realpathSync(directory), realpathSync(file))) throw new Error(`${path} is a link that leaves the checkout`)
  return { path, text: readFileSync(file, 'utf8') }
}

/** A link that leads nowhere is there, and means something: nobody is told that nothing is there. */
function isThere(directory: string, path: string): boolean {
  const link = linkToNowhere(directory, path)
  if (link !== undefined) throw new Error(`${link} is a link that leads nowhere; expected a file or folder, or a link to one of this checkout`)
  return existsSync(join(directory, path))
}

function leaves(directory: string, file: string): boolean {
  const inside = relative(directory, file)
  return inside.startsWith('..') || isAbsolute(inside)
}
