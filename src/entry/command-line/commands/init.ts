import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf } from '../../../domain/day.ts'
import { createDryRunSink } from '../../../local/create-dry-run-sink.ts'
import { createFolderSink } from '../../../local/create-folder-sink.ts'
import { linkToNowhere } from '../../../local/link-to-nowhere.ts'
import { readCheckout } from '../../../local/read-checkout.ts'
import { readTemplates } from '../../../local/read-templates.ts'
import { okrsFile } from '../../../okrs/okrs-paths.ts'
import { parseOkrs } from '../../../okrs/parse-okrs.ts'
import { parseSettings } from '../../../okrs/parse-settings.ts'
import { type KeyResultOption, keyResultOptions } from '../../../okrs/templates/key-result-option.ts'
import type { ConfigurationLayer } from '../../../ports/configuration-layer.ts'
import { starterFiles } from '../../../render/starter/starter-files.ts'
import { starterOkrs } from '../../../render/starter/starter-okrs.ts'
import { starterPullRequestSection } from '../../../render/starter/starter-pull-request-section.ts'
import { type KeptInstead, keptInstead } from '../../../workflows/kept-instead.ts'
import type { Arguments } from '../arguments.ts'
import { exitCodes, type Terminal } from '../terminal.ts'

const WORKFLOWS = '.github/workflows/'
const NEXT_OF_WORKFLOWS = 'commit them, and see which settings hold: throughline config OWNER/NAME'

/** Writes the files to start with; one that exists is left alone unless forced, and none is put beside a template that people have made themselves. */
export async function init(args: Arguments, terminal: Terminal): Promise<number> {
  const today = dayOf(terminal.now)
  const present = readCheckout(terminal.checkout)
  const options = optionsOf(present, today, args)
  const keptFor = keeping(present, args, terminal)
  const files = starterFiles(today, options).filter(({ path }) => !args.workflows || path.startsWith(WORKFLOWS)).map((file) => ({ ...file, kept: keptFor(file.path) }))
  const written = files.filter((file) => file.kept === undefined)
  const sink = args.dryRun ? createDryRunSink(terminal.out) : createFolderSink(terminal.checkout)
  await sink.apply([{ kind: 'files', branch: '', message: '', files: written, delivery: 'commit' }], { checks: [], labels: [] })
  for (const { path } of written) terminal.error(`${args.dryRun ? 'would write' : 'wrote'} ${path}\n`)
  tellKept(files.flatMap(({ kept }) => kept ?? []), options, terminal)
  if (!args.dryRun) terminal.error(`\nNext: ${args.workflows ? NEXT_OF_WORKFLOWS : 'fill in .github/okrs.yml, then run: throughline lint'}\n`)
  return exitCodes.fine
}

/** The key results of the OKR file that will be here afterwards; none where it has mistakes, which lint tells. */
function optionsOf(present: ConfigurationLayer, today: string, args: Arguments): readonly KeyResultOption[] {
  const kept = present.okrs.length > 0 && (!args.force || present.okrs.some((file) => file.path !== okrsFile))
  const okrs = parseOkrs([kept ? present : { origin: '.', okrs: [{ path: okrsFile, text: starterOkrs(today) }] }], today)
  return okrs.kind === 'plan' ? keyResultOptions(okrs.plan) : []
}

/** What stays in this checkout where a starter would be written. */
function keeping(present: ConfigurationLayer, args: Arguments, terminal: Terminal): (path: string) => KeptInstead | undefined {
  const others = present.okrs.filter((file) => file.path !== okrsFile)
  const templates = readTemplates(terminal.checkout)
  const { fields } = parseSettings([present]).settings
  return (path) => {
    // A single file would hide those of the folder.
    if (path === okrsFile && others.length > 0) return { kind: 'serves', paths: others.map((file) => file.path) }
    // A link that leads nowhere is there as well.
    const isKept = !args.force && (existsSync(join(terminal.checkout, path)) || linkToNowhere(terminal.checkout, path) === path)
    return keptInstead(path, isKept, templates, fields)
  }
}

const WHY_KEPT: Readonly<Record<KeptInstead['kind'], string>> = {
  'same-file': 'it exists (--force overwrites it)',
  serves: 'it serves as well as what would be written',
  'lacks-section': 'a pull request template is yours to change; paste this section into it:',
}

function tellKept(all: readonly KeptInstead[], options: readonly KeyResultOption[], terminal: Terminal): void {
  // What announces the section stands right above it.
  const kept = all.toSorted((a, b) => Number(a.kind === 'lacks-section') - Number(b.kind === 'lacks-section'))
  for (const { kind, paths } of kept) terminal.error(`kept ${paths.join(', ')}: ${WHY_KEPT[kind]}\n`)
  if (kept.at(-1)?.kind === 'lacks-section') terminal.out(starterPullRequestSection(options))
}
