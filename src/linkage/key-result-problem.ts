import type { Item } from '../domain/item.ts'
import type { KeyResult } from '../domain/key-result.ts'
import { openKeyResults, type Plan } from '../domain/plan.ts'
import type { Problem } from '../domain/problem.ts'
import { describeOpenEnd } from './describe-open-end.ts'
import { asFound } from './impact-problem.ts'
import { mentionedKeyResults } from './mentioned-key-results.ts'
import { leadingPart, nearestKeyResults } from './nearest-key-results.ts'
import { referenceKey } from './reference-key.ts'
import type { Reference } from './resolve-reference.ts'
import type { Context, Statement } from './statement.ts'
import { suggestKeyResults } from './suggest-key-results.ts'

const NOT_APPLICABLE = /^n\s?\/?\s?a\b[\s—–:,(-]+([^\s—–:,(-].*)$/i
const MOST_LISTED = 6

/** Why a statement names no key result: nothing there, only a placeholder, or `none` without a reason. */
export function absentKeyResult(statement: Statement, context: Context): Problem {
  const { keyResult, waiver } = statement
  const hidden = describeOpenEnd(statement.unclosed)
  if (waiver && context.settings.waiver.allowNone) {
    return problem('waiver-without-reason', 'none', '"none" needs a reason, so that others can see why this work has no key result.', context, statement, 'none, with a reason behind it', exampleWaiver(context))
  }
  if (waiver) return problem('key-result-placeholder', 'none', '"none" is not accepted here: this repository asks every initiative for a key result.', context, statement)
  if (keyResult.kind === 'absent') return problem('key-result-missing', '', `No key result is named.${elsewhere(statement.item, context.plan)}${hidden}`, context, statement)
  return problem('key-result-placeholder', keyResult.text, `"${asFound(keyResult.text)}" does not name a key result.${elsewhere(statement.item, context.plan)}${hidden}`, context, statement)
}

/** What is wrong with one reference; undefined when it resolves. */
export function referenceProblem(reference: Reference, statement: Statement, context: Context): Problem | undefined {
  switch (reference.kind) {
    case 'resolved': return undefined
    case 'unknown': return unknownKeyResult(reference.written, statement, context)
    case 'ambiguous': {
      const ids = [...new Set(reference.candidates.map(({ id }) => id))]
      const message = `"${asFound(reference.written)}" may be any of ${ids.join(', ')}.`
      return { ...problem('key-result-ambiguous', reference.written, message, context, statement, `one of ${ids.join(', ')}`, exampleLink(context, ids[0])), suggestions: ids }
    }
    case 'closed': {
      const { id } = reference.keyResult
      const near = bestGuesses(reference.keyResult.title, statement.item, context.plan)
      const message = `${id} belongs to the cycle ${reference.cycle.id}, which ended on ${reference.cycle.end}.`
      return { ...problem('key-result-closed', reference.written, message, context, statement, undefined, exampleLink(context, near[0])), suggestions: near }
    }
  }
}

function unknownKeyResult(written: string, statement: Statement, context: Context): Problem {
  const { plan } = context
  const reason = /^[nN]/.test(written) ? NOT_APPLICABLE.exec(written)?.[1] : undefined
  if (reason !== undefined) return problem('key-result-placeholder', written, `"${asFound(written)}" does not name a key result; work without one says "none" and why.`, context, statement, undefined, `${fieldTitle(context)}: none — ${asFound(reason)}`)
  const mentioned = mentionedKeyResults(written, plan)
  const suggestions = [...new Set([...mentioned, ...nearestKeyResults(written, plan)].map(({ id }) => id))].slice(0, 3)
  const key = referenceKey(leadingPart(written))
  const objective = plan.cycles.flatMap(({ objectives }) => objectives).find(({ id }) => referenceKey(id) === key)
  const [first] = suggestions
  const hint = objective ? ` ${objective.id} is an objective; name one of its key results.` : mentioned[0] ? ` Write the id alone: ${mentioned[0].id}.` : first ? ` Did you mean ${first}?` : ''
  const example = exampleLink(context, first ?? bestGuesses('', statement.item, plan)[0])
  return { ...problem('key-result-unknown', written, `There is no key result "${asFound(written)}".${hint}`, context, statement, undefined, example), suggestions }
}

function problem(code: Problem['code'], found: string, message: string, context: Context, statement: Statement, expected?: string, example?: string): Problem {
  const pasted = example ?? exampleLink(context, bestGuesses('', statement.item, context.plan)[0])
  return { code, field: 'key_result', message, found: asFound(found), expected: expected ?? expectedKeyResult(context.plan), example: pasted }
}

/** Ids in the title or a label are not read as links, but they say what the author has in mind. */
function elsewhere(item: Item, plan: Plan): string {
  const [inTitle] = mentionedKeyResults(item.title, plan)
  if (inTitle) return ` The title names ${inTitle.id}; it counts once it stands in the body.`
  const [inLabel] = mentionedKeyResults(item.labels.join(' '), plan)
  return inLabel ? ` A label names ${inLabel.id}; it counts once it stands in the body.` : ''
}

/** The ids that the author most likely means: those of title and labels, then those whose words fit, then the first of the file. */
function bestGuesses(words: string, item: Item, plan: Plan): readonly string[] {
  const mentioned = mentionedKeyResults(`${item.title} ${item.labels.join(' ')}`, plan)
  const likely = suggestKeyResults({ title: `${item.title} ${words}`, body: item.body }, plan)
  return [...new Set<KeyResult>([...mentioned, ...likely, ...openKeyResults(plan).slice(0, 1)])].map(({ id }) => id).slice(0, 3)
}

function expectedKeyResult(plan: Plan): string {
  const ids = openKeyResults(plan).map(({ id }) => id)
  if (ids.length === 0) return 'the id of an open key result; at present no cycle has any'
  return `the id of an open key result: ${ids.slice(0, MOST_LISTED).join(', ')}${ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : ''}`
}

function exampleLink(context: Context, id: string | undefined): string {
  return id === undefined ? exampleWaiver(context) : `${fieldTitle(context)}: ${id}`
}

function exampleWaiver(context: Context): string {
  return `${fieldTitle(context)}: none — upgrades a dependency, changes nothing for users`
}

function fieldTitle({ settings }: Context): string {
  return settings.fields.key_result[0] ?? 'Key result'
}
