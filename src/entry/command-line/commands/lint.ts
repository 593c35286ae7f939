import { dayOf } from '../../../domain/day.ts'
import { readCheckout } from '../../../local/read-checkout.ts'
import type { ConfigurationLayer } from '../../../ports/configuration-layer.ts'
import { lintOkrs } from '../../../workflows/lint/lint-okrs.ts'
import type { Arguments } from '../arguments.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import { readText } from '../read-text.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

/** Examines OKR files: those that are named, or the checkout's. Ends with 1 when there are errors. */
export function lint(args: Arguments, terminal: Terminal): number {
  const layer: ConfigurationLayer = args.positionals.length === 0
    ? readCheckout(terminal.directory)
    : { ...readCheckout(terminal.directory), okrs: args.positionals.map((path) => ({ path, text: readText(path, terminal) })) }
  const { diagnostics, keyResults, found } = lintOkrs([layer], args.today ?? dayOf(terminal.now))
  if (!found) terminal.error('There is no OKR file here (.github/okrs.yml); throughline init writes one to start with.\n')
  printDiagnostics(diagnostics, args.format, terminal, keyResults)
  return diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.fine
}
