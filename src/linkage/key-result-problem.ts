import type { KeyResult } from '../domain/key-result.ts'
import { openKeyResults, type Plan } from '../domain/plan.ts'
import type { Problem } from '../domain/problem.ts'
import { describeOpenEnd } from './describe-open-end.ts'
import { fieldTitle } from './field-title.ts'
import { asFound } from './impacts/impact-problem.ts'
import { readWaiver } from './read-waiver.ts'
import { fittingOf, likelyKeyResults } from './references/likely-key-results.ts'
import { mentionedKeyResults } from './references/mentioned-key-results.ts'
import { isSlip, leadingPart, nearestKeyResults } from './references/nearest-key-results.ts'
import { plainText } from './text/plain-text.ts'
import { referenceKey } from './references/reference-key.ts'
import type { Reference } from './references/resolve-reference.ts'
import { scanBody } from './text/scan-body.ts'
import type { Context, Statement } from './statement.ts'
import { unticked } from './unticked.ts'

const NOT_APPLICABLE = /^n\s?\/?\s?a\b[\s—–:,(-]+([^\s—–:,(-].*)$/i
const MOST_LISTED = 6
/** What work without a key result says. */
export const exampleWaiver = 'none — upgrades a dependency, changes nothing for users'
const MOST_READ = 4_000

/** A problem with the key result; the example comes when all that the item is linked to is known. */
export interface KeyResultProblem extends Omit<Problem, 'example'> {
  /** An answer that settles it and is no key result. */
  readonly answer?: string | undefined
  /** The key result that its author most likely means. */
  readonly meant?: string | undefined
}

/** Why a statement names no key result: nothing there, only a placeholder, or `none` without a reason. */
export function absentKeyResult(statement: Statement, context: Context): KeyResultProblem {
  const { keyResult, waiver } = statement
  const hidden = describeOpenEnd(statement.unclosed)
  if (waiver && context.settings.waiver.allowNone) {
    return { ...problem('waiver-without-reason', 'none', '"none" needs a reason, so that others can see why this work has no key result.', context, 'none, with a reason behind it'), answer: exampleWaiver }
  }
  if (waiver) return refusedWaiver(statement, context)
  const { hint, id } = elsewhere(statement, context)
  const suggestions = id === undefined ? likely('', statement, context) : [id]
  const [meant] = suggestions
  if (keyResult.kind === 'absent') return { ...problem('key-result-missing', '', `No key result is named.${hint}${hidden}`, context), suggestions, meant }
  const box = unticked(keyResult)
  if (box) return { ...problem('key-result-placeholder', box.found, `${box.message}${hidden}`, context, 'the box of a key result, ticked, or its id without a box'), suggestions, meant }
  const said = keyResult.kind === 'placeholder' && keyResult.isTitle === true ? 'repeats the title and names no key result' : 'does not name a key result'
  return { ...problem('key-result-placeholder', keyResult.text, `"${asFound(keyResult.text)}" ${said}.${hint}${hidden}`, context), suggestions, meant }
}

function refusedWaiver(statement: Statement, context: Context): KeyResultProblem {
  const suggestions = likely('', statement, context)
  return { ...problem('key-result-placeholder', 'none', '"none" is not accepted here: this repository asks every initiative for a key result.', context), suggestions, meant: suggestions[0] }
}

/** What is wrong with one reference; undefined when it resolves. */
export function referenceProblem(reference: Reference, statement: Statement, context: Context): KeyResultProblem | undefined {
  switch (reference.kind) {
    case 'resolved': return undefined
    case 'unknown': return unknownKeyResult(reference.written, context)
    case 'ambiguous': {
      const ids = [...new Set(reference.candidates.map(({ id }) => id))]
      const fitting = reference.candidates.find(fittingOf(statement, context.plan))
      const message = `"${asFound(reference.written)}" may be any of ${ids.join(', ')}.`
      return { ...problem('key-result-ambiguous', reference.written, message, context, `one of ${ids.join(', ')}`), suggestions: ids, meant: fitting?.id ?? ids[0] }
    }
    case 'closed': {
      const { id } = reference.keyResult
      const near = likely(reference.keyResult.title, statement, context)
      const message = `${id} belongs to the cycle ${reference.cycle.id}, which ended on ${reference.cycle.end}.`
      return { ...problem('key-result-closed', reference.written, message, context), suggestions: near, meant: near[0] }
    }
  }
}

/** Two places of one body that answer with different key results. */
export function contradictedKeyResult(counted: readonly string[], rivals: readonly string[], context: Context): KeyResultProblem {
  const message = `One place names ${counted.join(', ')}, another ${rivals.join(', ')}; leave the one that counts, or name all in one place.`
  return { ...problem('key-result-ambiguous', rivals.join(', '), message, context, 'one place that names every key result'), suggestions: [...counted, ...rivals] }
}

function unknownKeyResult(written: string, context: Context): KeyResultProblem {
  const { plan } = context
  const reason = context.settings.waiver.allowNone && /^[nN]/.test(written) ? NOT_APPLICABLE.exec(written)?.[1] : undefined
  if (reason !== undefined) return { ...problem('key-result-placeholder', written, `"${asFound(written)}" does not name a key result; work without one says "none" and why.`, context), answer: waiverFor(reason) }
  const mentioned = mentionedKeyResults(written, plan)
  const near = nearestKeyResults(written, plan)
  const slip = near.find((keyResult) => isSlip(written, keyResult))
  const suggestions = [...new Set([...mentioned, ...(slip ? [slip] : []), ...near].map(({ id }) => id))].slice(0, 3)
  const key = referenceKey(leadingPart(written))
  const objective = plan.cycles.flatMap(({ objectives }) => objectives).find(({ id }) => referenceKey(id) === key)
  const hint = objective ? ` ${objective.id} is an objective; name one of its key results.` : mentioned[0] ? ` Write the id alone: ${mentioned[0].id}.` : slip ? ` Did you mean ${slip.id}?` : ''
  // One and the same key result is suggested and stands to be pasted.
  return { ...problem('key-result-unknown', written, `There is no key result "${asFound(written)}".${hint}`, context), suggestions, meant: suggestions[0] }
}

function problem(code: Problem['code'], found: string, message: string, { plan }: Context, expected = expectedKeyResult(plan)): KeyResultProblem {
  return { code, field: 'key_result', message, found: asFound(found), expected }
}

/** Ids in the title, a label or a sentence are not read as links, but they say what the author has in mind. */
function elsewhere(statement: Statement, { plan, settings }: Context): { readonly hint: string; readonly id?: string | undefined } {
  const { item, keyResult, unclosed } = statement
  const places: readonly (readonly [text: () => string, name: string])[] = [
    [() => (keyResult.kind === 'absent' ? '' : keyResult.text), 'The answer'], [() => item.title, 'The title'], [() => item.labels.join(' '), 'A label'], [() => visibleText(item.body), 'The text'],
  ]
  for (const [text, name] of places) {
    const [found] = mentionedKeyResults(text(), plan)
    if (found) return { hint: ` ${name} names ${found.id}; it counts once it stands ${name === 'The text' || name === 'The answer' ? `as "${fieldTitle('key_result', settings.fields)}: ${found.id}"` : 'in the body'}.`, id: found.id }
  }
  // A block that is never closed has a sentence of its own.
  const [hidden] = unclosed ? [] : mentionedKeyResults(codeOf(item.body), plan)
  return hidden === undefined ? { hint: '' } : { hint: ` A code block names ${hidden.id}, and code is not read; write it as plain text.`, id: hidden.id }
}

function codeOf(body: string): string {
  const text = body.slice(0, MOST_READ)
  const raw = text.split(/\r\n|\n|\r/)
  const placed = scanBody(text).lines.flatMap((line) => ('line' in line ? [line] : []))
  return placed.flatMap((line, index) => (line.kind === 'hidden' && line.as === 'code' ? raw.slice(line.line - 1, (placed[index + 1]?.line ?? raw.length + 1) - 1) : [])).join('\n')
}

function visibleText(body: string): string {
  return scanBody(body.slice(0, MOST_READ)).lines.flatMap((line) => (line.kind === 'text' || line.kind === 'heading' ? [plainText(line.text)] : [])).join('\n')
}

function likely(words: string, statement: Statement, { plan }: Context): readonly string[] {
  return likelyKeyResults(statement, plan, words).map(({ id }) => id)
}

/** A key result that shows what an answer looks like: the one that the author mentions, one that fits what is written, or just the first of the file. */
export function exampleKeyResult(statement: Statement, context: Context): KeyResult | undefined {
  const open = openKeyResults(context.plan)
  const { id } = elsewhere(statement, context)
  return open.find((keyResult) => keyResult.id === id) ?? likelyKeyResults(statement, context.plan)[0] ?? open[0]
}

function expectedKeyResult(plan: Plan): string {
  const ids = openKeyResults(plan).map(({ id }) => id)
  if (ids.length === 0) return 'the id of an open key result; at present no cycle has any'
  return `the id of an open key result: ${ids.slice(0, MOST_LISTED).join(', ')}${ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : ''}`
}

function waiverFor(reason: string): string {
  const waiver = readWaiver(`none — ${asFound(reason)}`)
  return waiver?.kind === 'reason' ? `none — ${waiver.reason}` : exampleWaiver
}
