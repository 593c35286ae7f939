import type { Day } from '../domain/day.ts'
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.ts'
import { messageOf } from '../domain/message.ts'
import type { Plan } from '../domain/plan.ts'
import { checkCycle, checkCycleIds } from './checks/check-cycle.ts'
import { checkIdentifiers } from './checks/check-identifiers.ts'
import { checkKeyResult } from './checks/check-key-result.ts'
import { checkObjective } from './checks/check-objective.ts'
import { type CycleDraft, draftCycle } from './cycle-draft.ts'
import { mergeCycles } from './merge-cycles.ts'
import { normaliseCycle } from './normalise-cycle.ts'
import { layerFileName, type OkrsLayer, type OkrsText } from './okrs-layer.ts'
import { okrsReader } from './okrs-reader.ts'
import { parseDespiteQuotes } from './yaml/parse-despite-quotes.ts'
import { readWritten } from './read-written.ts'
import { writtenOkrs } from './written-okrs.ts'

/** What the OKR files come to: a plan, no file at all, or all that has to be mended first. */
export type OkrsResult =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly warnings: readonly Diagnostic[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] }

interface LayerReading {
  readonly cycles: readonly CycleDraft[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the OKR files of a repository (the first layer) and of the company behind it (at most one more). Never throws; diagnostics of
 * the company's files carry `owner/name:` before the path, and its warnings are left to its own repository.
 */
export function parseOkrs(layers: readonly OkrsLayer[], today: Day): OkrsResult {
  const filled = layers.filter((layer) => layer.okrs.length > 0)
  if (filled.length === 0) return { kind: 'absent' }
  const readings = filled.slice(0, 2).map((layer) => readLayer(layer, layer === layers[0]))
  const cycles = readings.map((reading) => reading.cycles).reduceRight((far, near) => mergeCycles(near, far))
  const nearFiles = new Set(layers[0]?.okrs.map(({ path }) => path))
  const diagnostics = [...tooManyLayers(filled), ...readings.flatMap((reading) => reading.diagnostics), ...checkMerged(cycles, readings.length, today)]
    .filter(({ severity, place }) => severity === 'error' || nearFiles.has(place.file))
    .sort(compareDiagnostics)
    .filter(isNew)
  return diagnostics.some(({ severity }) => severity === 'error')
    ? { kind: 'broken', diagnostics }
    : { kind: 'plan', plan: planOf(cycles, today), warnings: diagnostics }
}

function readLayer(layer: OkrsLayer, isNearest: boolean): LayerReading {
  const files = layer.okrs.map((text) => readFile(text, layerFileName(layer, text.path, isNearest)))
  const cycles = files.flatMap(({ cycle }) => cycle ?? [])
  const clashes = [...checkCycleIds(cycles), ...cycles.flatMap(checkIdentifiers)]
  return { cycles, diagnostics: [...files.flatMap(({ diagnostics }) => diagnostics), ...clashes] }
}

function readFile(text: OkrsText, file: string): { readonly cycle: CycleDraft | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const yaml = parseDespiteQuotes(file, text.text)
  if (yaml.root?.value === undefined) return { cycle: undefined, diagnostics: yaml.diagnostics.length === 0 ? [emptyFile(file)] : yaml.diagnostics }
  const { value, diagnostics } = readWritten(writtenOkrs, yaml, okrsReader)
  return { cycle: value && draftCycle(value, { yaml, path: [] }), diagnostics }
}

function emptyFile(file: string): Diagnostic {
  const message = 'The file is empty. Describe a cycle and its objectives, or remove the file.'
  return { code: 'empty-file', severity: 'error', message: messageOf(message), place: { file, line: 1, column: 1 }, found: 'nothing', expected: 'cycle, objectives' }
}

function checkMerged(cycles: readonly CycleDraft[], layerCount: number, today: Day): readonly Diagnostic[] {
  return cycles.flatMap((cycle) => [
    ...checkCycle(cycle),
    // Within one layer ids have been compared already; between two an alias may clash with an id.
    ...(layerCount > 1 ? checkIdentifiers(cycle).filter(({ code }) => code === 'duplicate-alias') : []),
    ...cycle.objectives.flatMap((objective) => [
      ...checkObjective(objective, cycle),
      ...objective.keyResults.flatMap((keyResult) => checkKeyResult(keyResult, cycle, today)),
    ]),
  ])
}

function tooManyLayers(filled: readonly OkrsLayer[]): readonly Diagnostic[] {
  const third = filled[2]
  const file = filled[0]?.okrs[0]?.path
  if (!third || file === undefined) return []
  const message = `The OKRs of ${third.origin} are not used: a repository adds to the OKRs of one other, not to a chain of them.`
  return [{ code: 'too-many-layers', severity: 'warning', message: messageOf(message), place: { file, line: 1, column: 1 }, found: third.origin, expected: 'one layer behind the repository' }]
}

/** Whether a sorted diagnostic is not its predecessor again: one that a layer and the merged cycle both show. */
function isNew(diagnostic: Diagnostic, index: number, sorted: readonly Diagnostic[]): boolean {
  const previous = sorted[index - 1]
  return previous === undefined || compareDiagnostics(previous, diagnostic) !== 0 || previous.message !== diagnostic.message
}

function planOf(cycles: readonly CycleDraft[], today: Day): Plan {
  const normalised = cycles.flatMap((cycle) => normaliseCycle(cycle) ?? [])
  return { today, cycles: normalised.sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1)) }
}
