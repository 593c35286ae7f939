import type { AffectedWork, OkrsReview } from '../../../changes/okrs-review.ts'
import { dayOf } from '../../../domain/day.ts'
import type { Diagnostic } from '../../../domain/diagnostic.ts'
import { createLocalSource } from '../../../local/create-local-source.ts'
import type { ConfigurationLayer } from '../../../ports/configuration-layer.ts'
import { reviewDiagnostics } from '../../../render/change-diagnostics.ts'
import { renderBrokenDiffJson, renderDiffJson } from '../../../render/json/render-diff-json.ts'
import { renderTerminalDiff } from '../../../render/terminal/render-terminal-diff.ts'
import { vocabularyOf } from '../../../render/words/vocabulary.ts'
import { type Configuration, loadConfiguration } from '../../../workflows/load-configuration.ts'
import { affectedItems, type ConfigurationChange, draftReview, type ReviewDraft } from '../../../workflows/review-change.ts'
import type { Arguments } from '../arguments.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import { readCompany, readOwnersLayer } from '../read-company.ts'
import { readGivenItems } from '../read-given-items.ts'
import { readVersionOfOkrs } from '../read-version-of-okrs.ts'
import { exitCodes, type Terminal, UsageError } from '../terminal.ts'

/** Prints what two versions of the OKRs differ in. Ends with 1 when a finding is an error or the later version is broken. */
export async function diff(args: Arguments, terminal: Terminal): Promise<number> {
  const change = await readChange(args, terminal)
  const { before, after } = change
  if (after.okrs.kind === 'broken') {
    printBroken(after.okrs.diagnostics, args, terminal)
    return exitCodes.findings
  }
  if (before.okrs.kind === 'broken') throw new UsageError(`the OKRs of ${args.positionals[0] ?? 'HEAD'} cannot be read (${firstProblem(before)}), so there is nothing to compare with; the other version can`)
  if (before.okrs.kind === 'absent' && after.okrs.kind === 'absent') throw new UsageError('neither version has an OKR file (.github/okrs.yml); throughline init writes one to start with')
  const { canAffect: _, ...draft } = draftReview(change)
  const review: OkrsReview = { ...draft, work: workOf(change, draft, args, terminal) }
  print(review, change, args, terminal)
  return review.findings.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.fine
}

async function readChange(args: Arguments, terminal: Terminal): Promise<ConfigurationChange> {
  const [base = 'HEAD', head] = args.positionals
  const layers = [readVersionOfOkrs(base, args, terminal), readVersionOfOkrs(head, args, terminal)] as const
  const company = await readOwnersLayer(args, terminal)
  const read = remembered(readCompany(args, terminal))
  const load = async (layer: ConfigurationLayer): Promise<Configuration> => {
    const source = createLocalSource({ directory: terminal.checkout, layer, company, items: [], repository: args.repository ?? '', readCompany: read })
    return loadConfiguration({ source, today: args.today ?? dayOf(terminal.now) }, await source.configuration())
  }
  return { before: await load(layers[0]), after: await load(layers[1]) }
}

/** Both versions mostly extend the same company, which is read, and spoken of, once. */
function remembered<Answer>(ask: (name: string) => Promise<Answer>): (name: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>()
  return (name) => {
    const answer = known.get(name) ?? ask(name)
    known.set(name, answer)
    return answer
  }
}

function firstProblem({ okrs }: Configuration): string {
  const [first] = okrs.kind === 'broken' ? okrs.diagnostics : []
  return first === undefined ? '' : `${first.place.file}:${first.place.line}: ${first.message}`
}

function workOf(change: ConfigurationChange, { changes }: Pick<ReviewDraft, 'changes'>, args: Arguments, terminal: Terminal): AffectedWork {
  if (args.issues === undefined) return { kind: 'not-given' }
  const { items, labelsKnown } = readGivenItems({ path: args.issues, repository: args.repository ?? '', bodies: false }, terminal)
  const labelled = labelsKnown ? items : items.map((item) => ({ ...item, labels: change.before.settings.labels }))
  return affectedItems(change, labelled, changes)
}

function printBroken(mistakes: readonly Diagnostic[], args: Arguments, terminal: Terminal): void {
  if (args.format === 'json') terminal.out(renderBrokenDiffJson(mistakes))
  else printDiagnostics(mistakes, args.format, terminal)
}

function print(review: OkrsReview, { after }: ConfigurationChange, args: Arguments, terminal: Terminal): void {
  const vocabulary = vocabularyOf(after.settings.vocabulary)
  switch (args.format) {
    case 'text': return terminal.out(renderTerminalDiff(review, { vocabulary, repository: args.repository ?? '', colour: terminal.colour }))
    case 'json': return terminal.out(renderDiffJson(review, vocabulary))
    case 'sarif': case 'github': return printDiagnostics(reviewDiagnostics(review, vocabulary), args.format, terminal)
  }
}
