import { isAbsolute } from 'node:path'
import { pathFromCheckout } from './path-from-checkout.ts'
import type { Terminal } from './terminal.ts'

/** How a file that was named is called in what is printed: from the checkout's root, as annotations need it, wherever the command was called; what lies elsewhere as it was named. */
export function printedPath(path: string, terminal: Terminal): string {
  const inside = pathFromCheckout(path, terminal)
  return path === '-' || inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? path : inside
}
