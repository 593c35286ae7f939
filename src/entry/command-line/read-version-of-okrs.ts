import { resolve } from 'node:path'
import { readOkrsPath } from '../../local/read-okrs-path.ts'
import { readRevision } from '../../local/read-revision.ts'
import type { ConfigurationLayer } from '../../ports/configuration-layer.ts'
import type { Arguments } from './arguments.ts'
import { pathFromCheckout } from './path-from-checkout.ts'
import { printedPath } from './printed-path.ts'
import { readLayer } from './read-layer.ts'
import { type Terminal, UsageError } from './terminal.ts'

/** One version of the OKRs: a path or a git revision, or the checkout as it is now. A path brings no settings of its own unless it is a checkout. */
export function readVersionOfOkrs(version: string | undefined, args: Arguments, terminal: Terminal): ConfigurationLayer {
  if (version === undefined) return readLayer(args, terminal)
  if (version.includes('..')) {
    const [base = '', head = ''] = version.split(/\.{2,3}/)
    if (base !== '' && !/[/\\]/.test(base)) throw new UsageError(`found ${version}; expected two versions, for example: throughline diff ${base} ${head === '' ? 'HEAD' : head}`)
  }
  const found = readSafely(version, args, terminal)
  if (found === undefined) throw new UsageError(`found no OKRs at ${version}: it is neither a file, a folder with OKR files nor a git revision here; expected one, for example: throughline diff main`)
  return found.settings === undefined ? withSettings(found, args, terminal) : found
}

function readSafely(version: string, args: Arguments, terminal: Terminal): ConfigurationLayer | undefined {
  try {
    return readOkrsPath(resolve(terminal.directory, version), printedPath(version, terminal)) ?? readRevision(terminal.checkout, version, args.settings && pathFromCheckout(args.settings, terminal))
  } catch (cause) {
    throw new UsageError(`${version} cannot be read`, { cause: new Error(reasonOf(cause)) })
  }
}

/** What git says about it, in its first line. */
function reasonOf(cause: unknown): string {
  const { code, stderr, message } = cause as { readonly code?: string; readonly stderr?: Buffer; readonly message?: string }
  if (code === 'ENOENT') return 'git is not installed here; files and folders can be compared without it'
  return (stderr?.toString().trim() || message || String(cause)).split('\n', 1)[0] ?? ''
}

/** Files alone are weighed as the checkout weighs its own. */
function withSettings(layer: ConfigurationLayer, args: Arguments, terminal: Terminal): ConfigurationLayer {
  const { settings } = readLayer(args, terminal)
  return settings === undefined ? layer : { ...layer, settings }
}
