import { resolve } from 'node:path'
import { readCheckout } from '../../local/read-checkout.ts'
import type { ConfigurationLayer } from '../../ports/configuration-layer.ts'
import type { Arguments } from './arguments.ts'
import { pathFromCheckout } from './path-from-checkout.ts'
import { type Terminal, UsageError } from './terminal.ts'

/** The checkout's configuration; a settings file that was named must be there. */
export function readLayer(args: Pick<Arguments, 'settings'>, terminal: Terminal): ConfigurationLayer {
  const layer = readCheckout(terminal.checkout, args.settings && pathFromCheckout(args.settings, terminal))
  if (args.settings !== undefined && layer.settings === undefined) {
    throw new UsageError(`found no file ${resolve(terminal.directory, args.settings)}; expected the settings that --settings names`)
  }
  return layer
}
