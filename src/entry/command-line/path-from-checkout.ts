import { relative, resolve, sep } from 'node:path'
import type { Terminal } from './terminal.ts'

/** Where a path that was typed lies, from the root of the checkout; on another drive it is what it was. */
export function pathFromCheckout(path: string, { checkout, directory }: Terminal): string {
  return relative(checkout, resolve(directory, path)).replaceAll(sep, '/')
}
