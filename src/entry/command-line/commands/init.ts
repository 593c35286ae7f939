import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf } from '../../../domain/day.ts'
import { createDryRunSink } from '../../../local/create-dry-run-sink.ts'
import { createFolderSink } from '../../../local/create-folder-sink.ts'
import { starterFiles } from '../../../render/starter/starter-files.ts'
import type { Arguments } from '../arguments.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

/** Writes the files to start with; one that exists is left alone unless forced. */
export async function init(args: Arguments, terminal: Terminal): Promise<number> {
  const files = starterFiles(dayOf(terminal.now))
  const kept = args.force ? [] : files.filter((file) => existsSync(join(terminal.directory, file.path)))
  const written = files.filter((file) => !kept.includes(file))
  const sink = args.dryRun ? createDryRunSink(terminal.out) : createFolderSink(terminal.directory)
  await sink.apply([{ kind: 'files', branch: '', message: '', files: written, delivery: 'commit' }], { checks: [], labels: [] })
  for (const file of written) terminal.error(`${args.dryRun ? 'would write' : 'wrote'} ${file.path}\n`)
  for (const file of kept) terminal.error(`kept ${file.path}: it exists (--force overwrites it)\n`)
  if (!args.dryRun) terminal.error('\nNext: fill in .github/okrs.yml, then run: throughline lint\n')
  return exitCodes.fine
}
