import type { KeyResult } from '../../domain/key-result.ts'
import { type AssessedImpact, assessImpact } from './assess-impact.ts'
import { contradictedImpacts } from './contradicted-impacts.ts'
import { describeOpenEnd } from '../describe-open-end.ts'
import { formatChange } from '../../domain/format/format-quantity.ts'
import type { FoundImpacts } from './found-impacts.ts'
import { asFound, type ImpactProblem, impactProblem } from './impact-problem.ts'
import { parseImpact } from './parse-impact.ts'
import { type ReadImpacts, readImpacts } from './read-impacts.ts'
import { type Context, linkedKeyResults, type Statement } from '../statement.ts'
import { wordsAbout } from './words-about.ts'
import { unticked } from '../unticked.ts'
import { readUnheldImpact } from './unheld-impact.ts'

/** Takes each key result's impact from the item itself or, where it gives none, from the nearest origin with the same key result. */
export function findImpacts(own: Statement, levels: readonly (readonly Statement[])[], keyResults: readonly KeyResult[], context: Context): FoundImpacts {
  if (keyResults.length === 0) {
    const speaking = [own, ...levels.flat()].find(({ impact }) => impact.kind === 'answered')
    return readUnheldImpact(speaking ?? own, context)
  }
  const mine = readOf(own, keyResults, context)
  const origins = levels.flat().map((statement) => readOf(statement, originKeyResults(statement, keyResults), context))
  const assessed = keyResults.map((keyResult) => assessedOf(keyResult, mine, origins, own, context))
  return {
    impacts: assessed.flatMap(({ impact }) => impact ?? []),
    problems: [...(mine?.problems.filter(({ code }) => code !== 'impact-ambiguous' || !assessed.every(({ impact }) => impact)) ?? []), ...assessed.flatMap(({ problems }) => problems)],
    notes: assessed.flatMap(({ notes }) => notes),
  }
}

function assessedOf(keyResult: KeyResult, mine: ReadImpacts | undefined, origins: readonly (ReadImpacts | undefined)[], own: Statement, context: Context): AssessedImpact {
  const given = mine?.byKeyResult.get(keyResult.id)
  // A sentence without a number says nothing against the number that the issue gives.
  if (given && !given.problems.every(({ code }) => code === 'impact-not-a-number')) return given
  if (given?.impact) return given
  const inherited = origins.map((origin) => origin?.byKeyResult.get(keyResult.id)).find((found) => found !== undefined)
  if (inherited && (!given || inherited.impact)) return inherited
  if (given) return given
  return { problems: mine?.unassigned || !isRequired(context) ? [] : [absentImpact(keyResult, own, context)], notes: [] }
}

function isRequired({ settings }: Context): boolean {
  return settings.require.includes('expected_impact')
}

function absentImpact(keyResult: KeyResult, own: Statement, context: Context): ImpactProblem {
  const { impact } = own
  const seen = own.seen?.get(keyResult.id)
  if (seen !== undefined) return { ...impactProblem('impact-missing', keyResult, seen, `"${asFound(seen)}" stands beside ${keyResult.id} among the key results; it counts once it stands as the expected impact.`), answer: seen }
  const hint = hintFrom(own.fields.hypothesis, keyResult, context)
  const box = unticked(impact)
  if (box && impact.kind === 'placeholder') return { ...impactProblem('impact-placeholder', keyResult, box.found, box.message), answer: ownWords(impact.text, keyResult, context) }
  if (impact.kind === 'placeholder') return impactProblem('impact-placeholder', keyResult, impact.text, `"${asFound(impact.text)}" ${impact.isTitle === true ? 'repeats the title; how far will this move the key result?' : 'is not an expected impact.'}${hint}`)
  const message = impact.kind === 'absent' ? `No expected impact on ${keyResult.id} is given.${hint}${describeOpenEnd(own.unclosed)}` : wordsAbout(impact.text, keyResult, context.plan) === undefined ? `The expected impact says nothing about ${keyResult.id}.` : `The expected impact speaks of ${keyResult.id} behind another key result; write one line for each.`
  return impactProblem('impact-missing', keyResult, impact.kind === 'absent' ? '' : impact.text, message)
}

/** What the author wrote is the best example, if it can be read. */
function ownWords(text: string, keyResult: KeyResult, { plan }: Context): string | undefined {
  return assessImpact(parseImpact(text, plan.today), keyResult, plan.today).problems.length === 0 ? text.trim() : undefined
}

/** A figure that stands only in the hypothesis is a belief, not yet a promise; its author may want to make it one. */
function hintFrom(hypothesis: string | undefined, keyResult: KeyResult, { plan }: Context): string {
  const delta = hypothesis === undefined ? undefined : assessImpact(parseImpact(hypothesis, plan.today), keyResult, plan.today).impact?.delta
  return delta === undefined ? '' : ` The hypothesis speaks of ${formatChange(delta, keyResult.unit)}; it counts once it stands as the expected impact.`
}

function readOf({ impact }: Statement, keyResults: readonly KeyResult[], { plan, settings }: Context): ReadImpacts | undefined {
  if (impact.kind !== 'answered' || keyResults.length === 0) return undefined
  const read = contradictedImpacts(readImpacts(impact.text, keyResults, plan), impact.others ?? [], keyResults, plan)
  return settings.require.includes('expected_impact') ? read : withoutVagueness(read)
}

/** Where no impact is asked for, a sentence is welcome; a number must still fit. */
function withoutVagueness(read: ReadImpacts): ReadImpacts {
  const byKeyResult = new Map([...read.byKeyResult].map(([id, assessed]) => [id, { ...assessed, problems: assessed.problems.filter((problem) => !isVague(problem)) }]))
  return { ...read, byKeyResult, problems: read.problems.filter((problem) => !isVague(problem)) }
}

function isVague({ code }: ImpactProblem): boolean {
  return code === 'impact-not-a-number' || code === 'impact-ambiguous'
}

/** An origin speaks about its own key results; one that names none speaks about those that the item names. */
function originKeyResults(statement: Statement, keyResults: readonly KeyResult[]): readonly KeyResult[] {
  const own = linkedKeyResults(statement.references)
  return own.length > 0 ? own : keyResults
}
