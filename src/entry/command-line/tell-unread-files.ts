import { resolve } from 'node:path'
import { unreadFiles } from '../../local/unread-files.ts'
import type { Arguments } from './arguments.ts'
import type { Terminal } from './terminal.ts'

/** Says which files of the checkout lie or are called so that they are never read, but for those that are named here, which are read now. */
export function tellUnreadFiles({ positionals, settings }: Pick<Arguments, 'positionals' | 'settings'>, { checkout, directory, error }: Terminal): void {
  const named = new Set([...positionals, settings ?? ''].map((path) => resolve(directory, path)))
  for (const { path, meant } of unreadFiles(checkout)) {
    if (!named.has(resolve(checkout, path))) error(`${path} is never read; its place is ${meant}\n`)
  }
}
