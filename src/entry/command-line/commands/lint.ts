import { basename } from 'node:path'
import { dayOf } from '../../../domain/day.ts'
import { readCheckout } from '../../../local/read-checkout.ts'
import { unreadFiles } from '../../../local/unread-files.ts'
import { okrsFile, settingsFile } from '../../../okrs/okrs-paths.ts'
import type { ConfigurationLayer } from '../../../ports/configuration-layer.ts'
import { lintOkrs } from '../../../workflows/lint/lint-okrs.ts'
import type { Arguments } from '../arguments.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import { printedPath } from '../printed-path.ts'
import { readText } from '../read-text.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

/** Examines OKR files and settings: those that are named, or the checkout's. Ends with 1 when there are errors, and with 2 where the only OKR file has a name under which it is never read. */
export function lint(args: Arguments, terminal: Terminal): number {
  const layer = layerOf(args.positionals, terminal)
  const { diagnostics: all, keyResults, found } = lintOkrs([layer], args.today ?? dayOf(terminal.now))
  // Who names the settings alone did not ask about the OKRs.
  const diagnostics = args.positionals.length > 0 && args.positionals.every(isSettings) ? all.filter(({ place }) => place.file === layer.settings?.path) : all
  if (!found) terminal.error('There is no OKR file here (.github/okrs.yml); throughline init writes one to start with.\n')
  // "No findings" would say that something was examined.
  if (found || args.positionals.length > 0 || diagnostics.length > 0 || args.format !== 'text') printDiagnostics(diagnostics, args.format, terminal, keyResults)
  if (!found && unreadFiles(terminal.checkout).some(({ meant }) => meant === okrsFile)) return exitCodes.unusable
  return diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.fine
}

/** The checkout with the files that are named in place of its own; a file called like the settings is one. */
function layerOf(paths: readonly string[], terminal: Terminal): ConfigurationLayer {
  const checkout = readCheckout(terminal.checkout)
  const files = paths.map((path) => ({ path: printedPath(path, terminal), text: readText(path, terminal) }))
  const settings = files.find(({ path }) => isSettings(path))
  const okrs = files.filter(({ path }) => !isSettings(path))
  return { ...checkout, ...(settings === undefined ? {} : { settings }), ...(okrs.length === 0 ? {} : { okrs }) }
}

function isSettings(path: string): boolean {
  return basename(path) === basename(settingsFile)
}
