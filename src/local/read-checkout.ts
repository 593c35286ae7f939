import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { okrsFile, okrsFolder, settingsFile } from '../okrs/okrs-paths.ts'
import type { ConfigurationLayer, TextFile } from '../ports/configuration-layer.ts'

/** The configuration of the checkout in `directory`; `settingsPath` names another settings file than the usual one. Throws when a file that is there cannot be read. */
export function readCheckout(directory: string, settingsPath: string = settingsFile): ConfigurationLayer {
  const settings = readTextFile(directory, settingsPath)
  return { origin: '.', okrs: readOkrs(directory), ...(settings === undefined ? {} : { settings }) }
}

function readOkrs(directory: string): readonly TextFile[] {
  const single = readTextFile(directory, okrsFile)
  if (single !== undefined) return [single]
  const folder = join(directory, okrsFolder)
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)).sort()
    .flatMap((name) => readTextFile(directory, `${okrsFolder}/${name}`) ?? [])
}

/** A file of the checkout; undefined where there is none. Throws when it is there and cannot be read. */
export function readTextFile(directory: string, path: string): TextFile | undefined {
  const file = join(directory, path)
  return existsSync(file) ? { path, text: readFileSync(file, 'utf8') } : undefined
}
