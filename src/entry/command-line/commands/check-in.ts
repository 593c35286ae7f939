import type { CheckIn } from '../../../domain/check-in.ts'
import { type Day, dayOf } from '../../../domain/day.ts'
import { currentCycle, type Plan } from '../../../domain/plan.ts'
import { roundValue } from '../../../domain/quantity.ts'
import { resolveReference } from '../../../linkage/references/resolve-reference.ts'
import { createDryRunSink } from '../../../local/create-dry-run-sink.ts'
import { createFolderSink } from '../../../local/create-folder-sink.ts'
import { readCheckout } from '../../../local/read-checkout.ts'
import { parseOkrs } from '../../../okrs/parse-okrs.ts'
import { writeCheckIn, type WriteResult } from '../../../okrs/check-ins/write-check-in.ts'
import type { TextFile } from '../../../ports/configuration-layer.ts'
import type { Arguments } from '../arguments.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import { exitCodes, type Terminal, UsageError } from '../terminal.ts'

/** Adds a check-in to the file that defines the key result. */
export async function checkIn(args: Arguments, terminal: Terminal): Promise<number> {
  const [written, value] = args.positionals
  if (written === undefined || value === undefined) throw new UsageError('expected a key result and its value, for example: throughline check-in O1.KR1 42.5')
  const today = args.today ?? dayOf(terminal.now)
  const layer = readCheckout(terminal.checkout)
  const okrs = parseOkrs([layer], today)
  if (okrs.kind === 'absent') throw new UsageError('found no OKR file here (.github/okrs.yml); throughline init writes one to start with')
  if (okrs.kind === 'broken') return fail(okrs.diagnostics, args, terminal)
  const keyResult = idOf(written, okrs.plan)
  const entry: CheckIn = { date: readDate(args.date, today), value: readNumber(value), confidence: readConfidence(args.confidence), note: args.note }
  const { file, result } = writeInto(filesInOrder(layer.okrs, okrs.plan), keyResult, entry)
  if (result.kind === 'problem') return fail([result.diagnostic], args, terminal)
  const sink = args.dryRun ? createDryRunSink(terminal.out) : createFolderSink(terminal.checkout)
  await sink.apply([{ kind: 'files', branch: '', message: '', files: [{ path: file, content: result.text }], delivery: 'commit' }], { checks: [], labels: [] })
  if (!args.dryRun) terminal.error(`${keyResult} is at ${entry.value} on ${entry.date}: written to ${file}${result.replaced ? ', in place of the check-in of that day with its note and confidence' : ''}\n`)
  tellBeforeCycle(entry.date, okrs.plan.cycles.find((cycle) => cycle.file === file)?.start, terminal)
  return exitCodes.fine
}

/** The current cycle's file first: ids come back every quarter. */
function filesInOrder(files: readonly TextFile[], plan: Plan): readonly TextFile[] {
  const current = currentCycle(plan)?.file
  return [...files.filter((file) => file.path === current), ...files.filter((file) => file.path !== current)]
}

function writeInto(files: readonly TextFile[], keyResult: string, entry: CheckIn): { readonly file: string; readonly result: WriteResult } {
  const results = files.map((file) => ({ file: file.path, result: writeCheckIn(file.text, keyResult, entry, file.path) }))
  const found = results.find(({ result }) => result.kind === 'written') ?? results[0]
  if (found === undefined) throw new UsageError('found no OKR file here')
  return found
}

/** The id as the file writes it, read like that of a check: case and separators aside. What names none is told by whoever looks for it. */
function idOf(written: string, plan: Plan): string {
  const reference = resolveReference(written, plan)
  return reference.kind === 'resolved' || reference.kind === 'closed' ? reference.keyResult.id : written
}

/** A check-in is what somebody has read off, and a report leaves those of the future out. */
function readDate(date: Day | undefined, today: Day): Day {
  if (date === undefined || date <= today) return date ?? today
  throw new UsageError(`found --date ${date}, which is still to come; expected the day on which the value was read, today (${today}) or before`)
}

/** Where the number stood before the cycle is worth keeping, but no status comes from it. */
function tellBeforeCycle(date: Day, start: Day | undefined, terminal: Terminal): void {
  if (start === undefined || date >= start) return
  terminal.error(`${date} is before the cycle, which begins on ${start}: no status comes from this check-in. Where the number stood at the start of the cycle is the key result's baseline.\n`)
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/

function readNumber(text: string): number {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN
  if (Number.isFinite(value)) return value
  throw new UsageError(`found VALUE ${text}; expected a bare number in the key result's unit, for example 42.5`)
}

/** A share from 0 to 1, also as a percentage with its sign. */
function readConfidence(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const percent = /^([^%]{1,20}?) ?%$/.exec(text)?.[1]
  const number = percent ?? text
  const value = NUMBER.test(number) ? Number(number) / (percent === undefined ? 1 : 100) : Number.NaN
  if (value >= 0 && value <= 1) return roundValue(value)
  const meant = value > 1 && value <= 100 && percent === undefined ? `; did you mean ${value}%?` : ''
  throw new UsageError(`found --confidence ${text}; expected how sure you are of reaching the target, from 0 to 1 or 0% to 100%, for example 0.6 or 60%${meant}`)
}

function fail(diagnostics: Parameters<typeof printDiagnostics>[0], args: Arguments, terminal: Terminal): number {
  printDiagnostics(diagnostics, args.format, terminal)
  return exitCodes.findings
}
