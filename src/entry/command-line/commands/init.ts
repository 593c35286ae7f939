import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf } from '../../../domain/day.ts'
import { createDryRunSink } from '../../../local/create-dry-run-sink.ts'
import { createFolderSink } from '../../../local/create-folder-sink.ts'
import { readCheckout } from '../../../local/read-checkout.ts'
import { okrsFile } from '../../../okrs/okrs-paths.ts'
import { parseOkrs } from '../../../okrs/parse-okrs.ts'
import { type KeyResultOption, keyResultOptions } from '../../../okrs/templates/key-result-option.ts'
import { starterFiles } from '../../../render/starter/starter-files.ts'
import { starterOkrs } from '../../../render/starter/starter-okrs.ts'
import type { Arguments } from '../arguments.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

/** Writes the files to start with; one that exists is left alone unless forced. */
export async function init(args: Arguments, terminal: Terminal): Promise<number> {
  const today = dayOf(terminal.now)
  const files = starterFiles(today, optionsHere(today, args, terminal))
  const kept = args.force ? [] : files.filter((file) => existsSync(join(terminal.checkout, file.path)))
  const written = files.filter((file) => !kept.includes(file))
  const sink = args.dryRun ? createDryRunSink(terminal.out) : createFolderSink(terminal.checkout)
  await sink.apply([{ kind: 'files', branch: '', message: '', files: written, delivery: 'commit' }], { checks: [], labels: [] })
  for (const file of written) terminal.error(`${args.dryRun ? 'would write' : 'wrote'} ${file.path}\n`)
  for (const file of kept) terminal.error(`kept ${file.path}: it exists (--force overwrites it)\n`)
  if (!args.dryRun) terminal.error('\nNext: fill in .github/okrs.yml, then run: throughline lint\n')
  return exitCodes.fine
}

/** The key results of the OKR file that will be here afterwards; none where it has mistakes, which lint tells. */
function optionsHere(today: string, args: Arguments, terminal: Terminal): readonly KeyResultOption[] {
  const present = readCheckout(terminal.checkout)
  const kept = present.okrs.length > 0 && !args.force
  const okrs = parseOkrs([kept ? present : { origin: '.', okrs: [{ path: okrsFile, text: starterOkrs(today) }] }], today)
  return okrs.kind === 'plan' ? keyResultOptions(okrs.plan) : []
}
