import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { okrsFile, okrsFolder } from '../okrs/okrs-paths.ts'
import type { ConfigurationLayer, TextFile } from '../ports/configuration-layer.ts'
import { readCheckout } from './read-checkout.ts'

/** The OKRs at a path: of a checkout, of a folder of OKR files, or of one file; undefined where nothing is there. Throws when it cannot be read. */
export function readOkrsPath(directory: string, path: string): ConfigurationLayer | undefined {
  const whole = resolve(directory, path)
  if (!existsSync(whole)) return undefined
  if (!statSync(whole).isDirectory()) return { origin: '.', okrs: [{ path, text: readFileSync(whole, 'utf8') }] }
  if (existsSync(join(whole, okrsFile)) || existsSync(join(whole, okrsFolder))) return readCheckout(whole)
  return { origin: '.', okrs: filesIn(whole) }
}

function filesIn(folder: string): readonly TextFile[] {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)).toSorted()
  return names.map((name) => ({ path: `${basename(folder)}/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
}
