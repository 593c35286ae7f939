import { openKeyResults } from '../../domain/plan.ts'
import type { FoundImpacts } from './found-impacts.ts'
import { impossibleConfidence } from './impossible-confidence.ts'
import { asFound, type ImpactProblem } from './impact-problem.ts'
import { parseImpact } from './parse-impact.ts'
import { withoutNumber } from '../amounts/refusal.ts'
import type { Context, Statement } from '../statement.ts'
import { unticked } from '../unticked.ts'

/** What can be said about an impact while its key result is not known: whether it is there, a number, and dated readably. */
export function readUnheldImpact(statement: Statement, { plan, settings }: Context): FoundImpacts {
  const { impact, waiver } = statement
  // Who wants to waive owes a reason, not an impact.
  if (waiver && settings.waiver.allowNone) return withProblems([])
  const required = settings.require.includes('expected_impact')
  if (impact.kind === 'absent') return withProblems(required ? [problem('impact-missing', '', 'No expected impact is given.')] : [])
  const box = unticked(impact)
  if (box) return withProblems(required ? [problem('impact-placeholder', box.found, box.message)] : [])
  if (impact.kind === 'placeholder') return withProblems(required ? [problem('impact-placeholder', impact.text, `"${asFound(impact.text)}" ${impact.isTitle === true ? 'repeats the title; how far will this move a key result?' : 'is not an expected impact.'}`)] : [])
  const { lines, date, impossible } = parseImpact(impact.text, plan.today)
  if (date?.found.kind === 'invalid') return withProblems([problem('impact-date-invalid', date.written, `"${date.written}" is no date that can be read.`, 'a date as YYYY-MM-DD')])
  if (impossible?.bare === false) return withProblems([impossibleConfidence(impossible)])
  const isQuestion = impact.text.includes('?') && openKeyResults(plan).some(({ intent }) => intent === 'learn')
  if (lines.length > 0 || isQuestion || !required) return withProblems([])
  return withProblems([problem('impact-not-a-number', impact.text, withoutNumber(impact.text, 'a key result'))])
}

function problem(code: ImpactProblem['code'], found: string, message: string, expected = 'a signed change, a level or a share, as a number'): ImpactProblem {
  return { code, field: 'expected_impact', message, found: asFound(found), expected }
}

function withProblems(problems: readonly ImpactProblem[]): FoundImpacts {
  return { impacts: [], problems, notes: [] }
}
