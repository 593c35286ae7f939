import { dayOf } from '../../../domain/day.ts'
import type { Item } from '../../../domain/item.ts'
import type { Mode } from '../../../domain/settings.ts'
import { createLocalSource } from '../../../local/create-local-source.ts'
import { unreadFiles } from '../../../local/unread-files.ts'
import { okrsFile } from '../../../okrs/okrs-paths.ts'
import type { CheckedItem } from '../../../render/checked-item.ts'
import { itemDiagnostics } from '../../../render/item-diagnostics.ts'
import { renderCheckJson } from '../../../render/json/render-check-json.ts'
import { renderTerminalCheck } from '../../../render/terminal/render-terminal-check.ts'
import { type Decision, decideItem } from '../../../workflows/decide-item.ts'
import { type Configuration, loadConfiguration } from '../../../workflows/load-configuration.ts'
import { checkContext } from '../../../workflows/plan-check-effects.ts'
import type { Arguments } from '../arguments.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import { readCompany, readOwnersLayer } from '../read-company.ts'
import { type GivenItems, readGivenItems } from '../read-given-items.ts'
import { readLayer } from '../read-layer.ts'
import { tellSettingsErrors } from '../tell-settings-errors.ts'
import { exitCodes, type Terminal, UsageError } from '../terminal.ts'

/** Checks a body, or the items of a list, against the checkout. Ends with 1 when one that is open fails; what is closed is history. */
export async function check(args: Arguments, terminal: Terminal): Promise<number> {
  const path = args.positionals[0] ?? '-'
  const given = readGivenItems({ path, repository: args.repository ?? '', bodies: true }, terminal)
  const layer = readLayer(args, terminal)
  const source = createLocalSource({ directory: terminal.checkout, layer, items: [], repository: args.repository ?? '', readCompany: readCompany(args, terminal), company: await readOwnersLayer(args, terminal) })
  const configuration = await loadConfiguration({ source, today: args.today ?? dayOf(terminal.now), overrides: { mode: readMode(args.mode) } }, await source.configuration())
  if (configuration.okrs.kind === 'absent') return withoutOkrs(args, terminal)
  const decided = decideAll(given, configuration)
  tellSettingsErrors(configuration.settingsDiagnostics, terminal)
  print(decided.map(({ item, decision }) => checkedItem(path, item, decision)), args, terminal)
  return decided.some(({ item, decision }) => item.state === 'open' && decision.conclusion === 'failure') ? exitCodes.findings : exitCodes.fine
}

/** Nothing to hold a body against is no mistake of the body: as everywhere, Throughline keeps out of the way, unless a file is there under a name that is never read. */
function withoutOkrs(args: Arguments, terminal: Terminal): number {
  terminal.error('There is no OKR file here (.github/okrs.yml), so nothing is checked; throughline init writes one to start with.\n')
  if (args.format !== 'text') print([], args, terminal)
  return unreadFiles(terminal.checkout).some(({ meant }) => meant === okrsFile) ? exitCodes.unusable : exitCodes.fine
}

interface Decided {
  readonly item: Item
  readonly decision: Decision
}

function decideAll({ items, labelsKnown }: GivenItems, configuration: Configuration): readonly Decided[] {
  // A body, or a list without labels, is checked because somebody asked for it.
  const labelled = (item: Item): Item => (labelsKnown ? item : { ...item, labels: configuration.settings.labels })
  return items.flatMap((item) => {
    const decision = decideItem(labelled(item), configuration, undefined)
    return decision === undefined ? [] : [{ item, decision }]
  })
}

function checkedItem(path: string, item: Item, decision: Decision): CheckedItem {
  const place = item.number === 0 ? { source: path } : { source: item.url || path, number: item.number, title: item.title }
  return { ...place, verdict: decision.verdict, context: checkContext(decision, { item }) }
}

function print(items: readonly CheckedItem[], args: Arguments, terminal: Terminal): void {
  switch (args.format) {
    case 'json': return terminal.out(renderCheckJson(items))
    case 'text': return terminal.out(renderTerminalCheck(items, terminal.colour))
    case 'sarif': case 'github': return printDiagnostics(itemDiagnostics(items), args.format, terminal)
  }
}

function readMode(text: string | undefined): Mode | undefined {
  if (text === undefined || text === 'off' || text === 'warn' || text === 'enforce') return text
  throw new UsageError(`found --mode ${text}; expected off, warn or enforce`)
}
