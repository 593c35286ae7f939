import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Terminal } from './terminal.ts'

/** How a file that was named is called in what is printed: from the checkout's root, as annotations need it, wherever the command was called; what lies elsewhere as it was named. */
export function printedPath(path: string, { checkout, directory }: Terminal): string {
  const inside = relative(checkout, resolve(directory, path))
  return path === '-' || inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll(sep, '/')
}
