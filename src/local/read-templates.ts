import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { mostTemplates, templateHomes, templateKind } from '../okrs/templates/template-kind.ts'
import type { TextFile } from '../ports/configuration-layer.ts'
import { readTextFile } from './read-checkout.ts'

/** The issue forms and templates of the checkout in `directory`, wherever GitHub finds them. Throws when a file that is there cannot be read. */
export function readTemplates(directory: string): readonly TextFile[] {
  const paths = templateHomes.flatMap((home) => namesIn(directory, home)).flatMap((path) => (/(?:^|\/)(?:issue|pull_request)_template$/i.test(path) ? namesIn(directory, path) : [path]))
  const found = paths.filter((path) => templateKind(path) !== undefined && statSync(join(directory, path), { throwIfNoEntry: false })?.isFile() === true)
  return found.slice(0, mostTemplates).flatMap((path) => readTextFile(directory, path) ?? [])
}

function namesIn(directory: string, folder: string): readonly string[] {
  const place = join(directory, folder)
  const isFolder = existsSync(place) && statSync(place).isDirectory()
  return isFolder ? readdirSync(place).toSorted().map((name) => (folder === '' ? name : `${folder}/${name}`)) : []
}
