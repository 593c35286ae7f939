import { type Cycle, cyclePhase } from '../../domain/cycle.ts'
import { addDays } from '../../domain/day.ts'
import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { MetricSource } from '../../domain/key-result.ts'
import { keyResultsOf, type Plan } from '../../domain/plan.ts'
import type { writeCheckIn } from '../../okrs/check-ins/write-check-in.ts'
import type { ConfigurationLayer } from '../../ports/configuration-layer.ts'
import type { FilesEffect } from '../../ports/effect.ts'
import type { MetricReading, MetricValue } from '../../ports/metric-reading.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { Sink } from '../../ports/sink.ts'
import type { Source } from '../../ports/source.ts'
import { type ConfigurationWorld, loadConfiguration } from '../load-configuration.ts'
import { metricDiagnostic, type SourcedKeyResult } from './metric-diagnostic.ts'
import { looksLikeShares, valuesToAdd } from './values-to-add.ts'

/** What collecting came to: nothing to do here, an OKR file that must be mended first, or the check-ins and where they went. */
export type CollectResult =
  | { readonly kind: 'silent' }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] }
  | {
    readonly kind: 'collected'
    readonly added: readonly AddedCheckIn[]
    /** One a key result whose values could not be taken; the others are not held up by it. */
    readonly problems: readonly Diagnostic[]
    /** Empty when there was nothing to add. */
    readonly outcomes: readonly Outcome[]
  }

/** A check-in that a metric file gave. */
interface AddedCheckIn extends MetricValue {
  readonly keyResult: string
  /** The metric file. */
  readonly from: string
}

/** Where values are read from and written to. The two functions are handed in, so that only this task loads what they need. */
interface CollectWorld extends ConfigurationWorld {
  readonly source: Source
  readonly sink: Sink
  readonly readMetricFile: (path: string, text: string, source: MetricSource) => MetricReading
  readonly writeCheckIn: typeof writeCheckIn
}

interface Want {
  readonly keyResult: SourcedKeyResult
  readonly cycle: Cycle
}

interface Draft {
  /** OKR files by path, with what has been added so far. */
  readonly texts: ReadonlyMap<string, string>
  readonly added: readonly AddedCheckIn[]
  readonly problems: readonly Diagnostic[]
}

/** The last week's or month's value of a cycle is known only after the cycle has ended; so long it is still waited for. */
const LATE_DAYS = 31

/** Adds the values that metric files of the default branch have and the OKR files do not, in one commit; comments and layout are kept. */
export async function collectValues(world: CollectWorld): Promise<CollectResult> {
  const { repository, layer, company } = await world.source.configuration()
  // Values go into the files that name the key results, so they show nobody more than those files do.
  const { okrs, settings } = await loadConfiguration(world, { repository: { name: repository.name, private: true }, layer, company })
  if (okrs.kind === 'absent') return { kind: 'silent' }
  if (okrs.kind === 'broken') return { kind: 'broken', diagnostics: okrs.diagnostics }
  const wants = wantsOf(okrs.plan, layer)
  const paths = [...new Set(wants.map(({ keyResult }) => keyResult.source.file))]
  const metrics = paths.length === 0 ? new Map<string, string>() : await world.source.files(paths)
  const { texts, added, problems } = wants.reduce((draft, want) => addValues(draft, want, metrics, world), draftOf(layer))
  const files = layer.okrs.flatMap(({ path, text }) => (texts.get(path) === text ? [] : [{ path, content: texts.get(path) ?? text }]))
  const message = `docs(okrs): add ${added.length === 1 ? 'a check-in' : `${added.length} check-ins`} from metric files`
  const effect: FilesEffect = { kind: 'files', branch: repository.defaultBranch, message, files, basedOn: layer.okrs.map(({ path, text }) => ({ path, content: text })), proposal: 'throughline/check-ins', delivery: settings.report.delivery }
  const outcomes = files.length === 0 ? [] : await world.sink.apply([effect], { checks: [], labels: [] })
  return { kind: 'collected', added, problems, outcomes }
}

function draftOf(layer: ConfigurationLayer): Draft {
  return { texts: new Map(layer.okrs.map(({ path, text }) => [path, text])), added: [], problems: [] }
}

/** The key results with a source in cycles that run or have just ended. Those of the company's files are collected where these files are. */
function wantsOf(plan: Plan, layer: ConfigurationLayer): readonly Want[] {
  const own = new Set(layer.okrs.map(({ path }) => path))
  const cycles = plan.cycles.filter((cycle) => cyclePhase(cycle, plan.today) !== 'future' && plan.today <= addDays(cycle.end, LATE_DAYS))
  return cycles.flatMap((cycle) => keyResultsOf(cycle).flatMap((keyResult) => {
    const { source, place } = keyResult
    return source === undefined || !own.has(place.file) ? [] : [{ cycle, keyResult: { ...keyResult, source } }]
  }))
}

/** The draft with a key result's new values in it, all or none of them. */
function addValues(draft: Draft, { keyResult, cycle }: Want, metrics: ReadonlyMap<string, string>, world: CollectWorld): Draft {
  const { source, id, place } = keyResult
  const metric = metrics.get(source.file)
  if (metric === undefined) return withProblem(draft, metricDiagnostic(keyResult, { kind: 'missing' }))
  const reading = world.readMetricFile(source.file, metric, source)
  if (reading.kind === 'problem') return withProblem(draft, metricDiagnostic(keyResult, reading))
  const values = valuesToAdd(keyResult, cycle, reading.values, world.today)
  const last = values.at(-1)
  if (last === undefined) return draft
  if (looksLikeShares(keyResult, reading.values)) return withProblem(draft, metricDiagnostic(keyResult, { kind: 'shares', found: last.value }))
  let text = draft.texts.get(place.file) ?? ''
  for (const { date, value } of values) {
    const result = world.writeCheckIn(text, id, { date, value }, place.file)
    if (result.kind === 'problem') return withProblem(draft, result.diagnostic)
    text = result.text
  }
  const added = values.map((value) => ({ keyResult: id, ...value, from: source.file }))
  return { ...draft, texts: new Map(draft.texts).set(place.file, text), added: [...draft.added, ...added] }
}

function withProblem(draft: Draft, problem: Diagnostic): Draft {
  return { ...draft, problems: [...draft.problems, problem] }
}
