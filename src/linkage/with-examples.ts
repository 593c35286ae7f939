import type { Impact } from '../domain/impact.ts'
import type { KeyResult } from '../domain/key-result.ts'
import { openKeyResults } from '../domain/plan.ts'
import type { Problem } from '../domain/problem.ts'
import { fieldTitle } from './field-title.ts'
import { exampleImpact } from './impacts/example-impact.ts'
import type { ImpactProblem } from './impacts/impact-problem.ts'
import { wordsAbout } from './impacts/words-about.ts'
import { writtenImpact } from './impacts/written-impact.ts'
import { exampleKeyResult, exampleWaiver, type KeyResultProblem } from './key-result-problem.ts'
import type { Context, Statement } from './statement.ts'

/** What is known of an item's link when its problems get their examples. */
interface FoundLink {
  readonly own: Statement
  readonly keyResults: readonly KeyResult[]
  readonly impacts: readonly Impact[]
  readonly linkProblems: readonly KeyResultProblem[]
  readonly impactProblems: readonly ImpactProblem[]
  /** Whether what is written as the impact would do for these key results. */
  readonly suffices: (keyResults: readonly KeyResult[]) => boolean
}

/** Gives each problem an example that the check accepts as it stands, under the names that the repository has for the fields. Those of one item agree. */
export function withExamples(found: FoundLink, context: Context): readonly Problem[] {
  const { linkProblems, impactProblems } = found
  if (linkProblems.length + impactProblems.length === 0) return []
  const linked = linkedInExamples(found, context)
  const isWritten = impactProblems.length > 0 || found.suffices(linked)
  return [
    ...linkProblems.map(({ answer, code, field, message, found: text, expected, suggestions }) => ({ code, field, message, found: text, expected, suggestions, example: answer === undefined ? linkExample(linked, isWritten, found, context) : fieldExample('key_result', answer, context) })),
    ...impactProblems.map(({ stranger, answer, ...problem }) => ({ ...problem, example: answer !== undefined && linked.length === 1 ? fieldExample('expected_impact', answer, context) : stranger === undefined ? impactExample(linked, found, context, problem.code) : linkExample([...linked, stranger], false, found, context) })),
  ]
}

/** What holds, and what its author most likely means besides; where nothing says anything, one that shows how it is done. */
function linkedInExamples({ own, keyResults, linkProblems }: FoundLink, context: Context): readonly KeyResult[] {
  const open = openKeyResults(context.plan)
  const meant = linkProblems.flatMap((problem) => open.find(({ id }) => id === problem.meant) ?? [])
  const all = [...new Map([...keyResults, ...meant].map((keyResult) => [keyResult.id, keyResult])).values()]
  const example = all.length > 0 ? undefined : exampleKeyResult(own, context)
  return example === undefined ? all : [example]
}

function linkExample(keyResults: readonly KeyResult[], isWritten: boolean, found: FoundLink, context: Context): string {
  const link = fieldExample('key_result', keyResults.length === 0 ? exampleWaiver : keyResults.map(({ id }) => id).join(', '), context)
  return isWritten || keyResults.length === 0 ? link : `${link}\n${impactExample(keyResults, found, context)}`
}

/** One answer, or a line for each of several key results. */
function impactExample(keyResults: readonly KeyResult[], found: FoundLink, context: Context, code?: ImpactProblem['code']): string {
  const [only, ...others] = keyResults
  const sure = code === 'impact-confidence-invalid' ? ' (70 %)' : ''
  if (only === undefined) return fieldExample('expected_impact', `+2 pp${sure}`, context)
  if (others.length === 0) return fieldExample('expected_impact', exampleImpact(only) + sure, context)
  const { impact, seen } = found.own
  const written = (keyResult: KeyResult): string | undefined => (impact.kind === 'answered' ? wordsAbout(impact.text, keyResult, context.plan) : undefined) ?? writtenImpact(found.impacts, keyResult.id) ?? seen?.get(keyResult.id)
  const lines = keyResults.map((keyResult) => `- ${keyResult.id}: ${written(keyResult) ?? exampleImpact(keyResult) + sure}`)
  return `${fieldTitle('expected_impact', context.settings.fields)}:\n${lines.join('\n')}`
}

function fieldExample(field: 'key_result' | 'expected_impact', answer: string, { settings }: Context): string {
  return `${fieldTitle(field, settings.fields)}: ${answer}`
}
