import { resolve, sep } from 'node:path'
import { unreadFiles } from '../../local/unread-files.ts'
import type { Arguments } from './arguments.ts'
import type { Terminal } from './terminal.ts'

/** Says which files of the checkout lie or are called so that they are never read, but for those that are named here, which are read now. */
export function tellUnreadFiles({ positionals, settings }: Pick<Arguments, 'positionals' | 'settings'>, { checkout, directory, error }: Terminal): void {
  const named = [...positionals, settings ?? ''].map((path) => resolve(directory, path))
  for (const { path, message } of unreadFiles(checkout)) {
    const unread = resolve(checkout, path)
    if (!named.some((file) => file === unread || file.startsWith(unread + sep))) error(`${path} ${message}\n`)
  }
}
