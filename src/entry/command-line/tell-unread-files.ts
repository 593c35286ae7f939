import { unreadFiles } from '../../local/unread-files.ts'
import type { Terminal } from './terminal.ts'

/** Says which files of the checkout lie or are called so that they are never read. */
export function tellUnreadFiles({ checkout, error }: Terminal): void {
  for (const { path, meant } of unreadFiles(checkout)) error(`${path} is never read; its place is ${meant}\n`)
}
