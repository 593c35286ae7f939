import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { okrsFile, okrsFolder } from '../okrs/okrs-paths.ts'
import type { ConfigurationLayer, TextFile } from '../ports/configuration-layer.ts'
import { readCheckout, readTextFile } from './read-checkout.ts'

/**
 * The OKRs at a path, where one file is called `name`: of a checkout, which may have none, of a folder of OKR files, or of one file; undefined where
 * nothing is there, or a folder of other things. Throws when it cannot be read.
 */
export function readOkrsPath(path: string, name: string): ConfigurationLayer | undefined {
  if (!existsSync(path)) return undefined
  if (!statSync(path).isDirectory()) return { origin: '.', okrs: [{ path: name, text: readFileSync(path, 'utf8') }] }
  const root = basename(path) === dirname(okrsFile) ? dirname(path) : path
  if ([okrsFile, okrsFolder, '.git'].some((part) => existsSync(join(root, part)))) return readCheckout(root)
  const okrs = filesIn(path)
  return okrs.length === 0 ? undefined : { origin: '.', okrs }
}

function filesIn(folder: string): readonly TextFile[] {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)).toSorted()
  return names.flatMap((name) => readTextFile(folder, name) ?? []).map(({ path, text }) => ({ path: `${basename(folder)}/${path}`, text }))
}
