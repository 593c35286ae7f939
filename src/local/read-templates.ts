import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { templateHomes, templatesAmong } from '../okrs/templates/template-kind.ts'
import type { TextFile } from '../ports/configuration-layer.ts'
import { linkOnPath } from './link-on-path.ts'
import { readTextFile } from './read-checkout.ts'

/** The issue forms and templates of the checkout in `directory`, wherever GitHub finds them. Throws when a file that is there cannot be read. */
export function readTemplates(directory: string): readonly TextFile[] {
  const paths = templateHomes.flatMap((home) => namesIn(directory, home)).flatMap((path) => (/(?:^|\/)(?:issue|pull_request)_template$/i.test(path) ? namesIn(directory, path) : [path]))
  const files = paths.filter((path) => isOwn(directory, path) && statSync(join(directory, path)).isFile())
  return templatesAmong(files.map((path) => ({ path }))).flatMap(({ path }) => readTextFile(directory, path) ?? [])
}

function namesIn(directory: string, folder: string): readonly string[] {
  if (!isOwn(directory, folder) || !statSync(join(directory, folder)).isDirectory()) return []
  return readdirSync(join(directory, folder)).toSorted().map((name) => (folder === '' ? name : `${folder}/${name}`))
}

/** Whether it is there, and no link: GitHub follows none, and what it leads to is not to be written through it. */
function isOwn(directory: string, path: string): boolean {
  return (path === '' || linkOnPath(directory, path) === undefined) && existsSync(join(directory, path))
}
