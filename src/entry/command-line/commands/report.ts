import { dayOf } from '../../../domain/day.ts'
import type { Item } from '../../../domain/item.ts'
import { createDryRunSink } from '../../../local/create-dry-run-sink.ts'
import { createFolderSink } from '../../../local/create-folder-sink.ts'
import { createLocalSource } from '../../../local/create-local-source.ts'
import { renderReportJson } from '../../../render/json/render-report-json.ts'
import { renderTerminalReport } from '../../../render/terminal/render-terminal-report.ts'
import { publishReport, type PublishResult } from '../../../workflows/publish/publish-report.ts'
import type { Arguments } from '../arguments.ts'
import { listCommand } from '../list-command.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import { readCompany, readOwnersLayer } from '../read-company.ts'
import { readGivenItems } from '../read-given-items.ts'
import { readLayer } from '../read-layer.ts'
import { tellSettingsErrors } from '../tell-settings-errors.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

/** Writes, or with `--dry-run` prints, the report's files. */
export async function report(args: Arguments, terminal: Terminal): Promise<number> {
  const layer = readLayer(args, terminal)
  const repository = args.repository ?? ''
  const items = args.issues === undefined ? [] : readGivenItems({ path: args.issues, repository, bodies: false }, terminal).items
  tellUnknown(items, terminal)
  const result = await publishReport({
    source: createLocalSource({ directory: terminal.checkout, layer, items, repository: repository || (items[0]?.repository ?? ''), readCompany: readCompany(args, terminal), company: await readOwnersLayer(args, terminal) }),
    sink: args.dryRun ? createDryRunSink(terminal.out) : createFolderSink(terminal.checkout),
    today: args.today ?? dayOf(terminal.now),
  })
  switch (result.kind) {
    case 'silent':
      terminal.error('There is no OKR file here (.github/okrs.yml); throughline init writes one to start with.\n')
      if (args.format === 'sarif' || args.format === 'github') printDiagnostics([], args.format, terminal)
      return exitCodes.fine
    case 'broken':
      printDiagnostics(result.diagnostics, args.format, terminal)
      return exitCodes.findings
    case 'published':
      tellSettingsErrors(result.settingsDiagnostics, terminal)
      // The dry run has printed the files themselves.
      if (!args.dryRun) printReport(result, args, terminal)
      for (const { kind, detail } of result.outcomes) terminal.error(kind === 'done' ? `wrote ${detail ?? ''}\n` : args.dryRun ? '' : 'nothing has changed\n')
      return exitCodes.fine
  }
}

/** Formats for findings have nothing to hold where nothing is wrong. */
function printReport({ report: built, settings }: Extract<PublishResult, { kind: 'published' }>, { format }: Arguments, terminal: Terminal): void {
  switch (format) {
    case 'json': return terminal.out(renderReportJson(built))
    case 'text': return terminal.out(renderTerminalReport(built, settings, terminal.colour))
    case 'sarif': case 'github': return printDiagnostics([], format, terminal)
  }
}

/** A report that could say more, had the list been asked for more, says so. */
function tellUnknown(items: readonly Item[], terminal: Terminal): void {
  const unknown = [...new Set(items.flatMap((item) => item.unknown ?? []))]
  if (unknown.length > 0) terminal.error(`The list leaves out ${unknown.join(', ')}, which ${unknown.length === 1 ? 'counts' : 'count'} as unknown. This prints all that the report can use:\n  ${listCommand}\n`)
}
