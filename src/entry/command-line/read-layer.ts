import { relative, resolve, sep } from 'node:path'
import { readCheckout } from '../../local/read-checkout.ts'
import type { ConfigurationLayer } from '../../ports/configuration-layer.ts'
import type { Arguments } from './arguments.ts'
import { type Terminal, UsageError } from './terminal.ts'

/** The checkout's configuration; a settings file that was named must be there. */
export function readLayer(args: Pick<Arguments, 'settings'>, terminal: Terminal): ConfigurationLayer {
  const layer = readCheckout(terminal.checkout, settingsPath(args, terminal))
  if (args.settings !== undefined && layer.settings === undefined) {
    throw new UsageError(`found no file ${resolve(terminal.directory, args.settings)}; expected the settings that --settings names`)
  }
  return layer
}

/** Where the settings that were named lie, from the checkout. */
export function settingsPath({ settings }: Pick<Arguments, 'settings'>, { checkout, directory }: Terminal): string | undefined {
  return settings && relative(checkout, resolve(directory, settings)).replaceAll(sep, '/')
}
