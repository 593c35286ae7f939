import type { Day } from '../domain/day.ts'
import type { FieldName, Settings } from '../domain/settings.ts'
import type { Impact } from '../domain/impact.ts'
import type { InitiativeFields } from '../domain/initiative-fields.ts'
import type { Item } from '../domain/item.ts'
import type { KeyResult } from '../domain/key-result.ts'
import { openKeyResults, type Plan } from '../domain/plan.ts'
import type { Problem, ProblemCode } from '../domain/problem.ts'
import { plainVerdict, type Verdict, type VerdictKind } from '../domain/verdict.ts'
import { type Ancestry, ancestryOf } from './ancestry.ts'
import { checkRequired } from './check-required.ts'
import { findExemption, idleWaiver, isInitiative } from './exemption.ts'
import { findImpacts } from './impacts/find-impacts.ts'
import { fieldTitle } from './field-title.ts'
import { findLink, type Link } from './find-link.ts'
import { asFound } from './impacts/impact-problem.ts'
import { exampleWaiver } from './key-result-problem.ts'
import { type Context, readStatement, type Statement } from './statement.ts'
import { unreadFields } from './unread-fields.ts'
import { withExamples } from './with-examples.ts'

/** Problems that say that something is not there; anything else is wrong. */
const ABSENCES: ReadonlySet<ProblemCode> = new Set([
  'key-result-missing', 'key-result-placeholder', 'impact-missing', 'impact-placeholder', 'field-missing', 'waiver-without-reason', 'origin-unreadable',
])

/**
 * Decides about one item: total, synchronous, equal input gives an equal verdict. All problems are listed at once.
 * A closed item is held against the plan as it stood on the day it was closed, since ids return from cycle to cycle.
 * `templateTexts` are the repository's issue and pull request templates, whose own words are nobody's answer.
 */
export function evaluateLinkage(item: Item, plan: Plan, settings: Settings, templateTexts: readonly string[] = []): Verdict {
  if (!isInitiative(item, settings)) return plainVerdict('not-an-initiative')
  const exemption = findExemption(item, settings)
  if (exemption) return { ...plainVerdict('exempt'), waiver: exemption }
  const context: Context = { plan: asOfClosing(plan, item), settings, templateTexts }
  const own = readStatement(item, context)
  const ancestry = ancestryOf(item)
  const levels = ancestry.levels.map((level) => level.map((origin) => readStatement(origin, context)))
  const link = findLink(own, levels, context)
  if (link.kind === 'waived') return { ...plainVerdict('waived'), waiver: link.waiver, inheritedFrom: nameOf(link.from), fields: own.fields }
  return judge(own, levels, link, ancestry, context)
}

function asOfClosing(plan: Plan, item: Item): Plan {
  const { state, closedOn } = item
  return state === 'closed' && closedOn !== undefined && closedOn < plan.today ? { ...plan, today: closedOn } : plan
}

function nameOf(item: Item | undefined): Verdict['inheritedFrom'] {
  return item && { repository: item.repository, number: item.number }
}

function judge(own: Statement, levels: readonly (readonly Statement[])[], link: Extract<Link, { kind: 'link' }>, ancestry: Ancestry, context: Context): Verdict {
  const { settings } = context
  const found = findImpacts(own, levels, link.keyResults, context)
  const impacts = found.impacts.map((impact) => ({ ...impact, confidence: impact.confidence ?? own.fields.confidence }))
  const fields = withImpactFields(own.fields, impacts)
  const linkProblems = settings.require.includes('key_result') ? link.problems : link.problems.filter(({ code }) => !ABSENCES.has(code))
  const suffices = (keyResults: readonly KeyResult[]): boolean => findImpacts(own, levels, keyResults, context).problems.length === 0
  const shown = withExamples({ own, keyResults: link.keyResults, impacts, linkProblems, impactProblems: found.problems, suffices }, context)
  const given = givenBy(fields, shown)
  const problems = [...shown, ...checkRequired(own, levels.flat(), given, context)].map((problem) => ahead(placed(problem, own), context.plan.today))
  const kind = kindOf(problems, ancestry, link)
  // A date that has passed is a matter of open work.
  const idle = idleWaiver(own.item, settings)
  const notes = [...link.notes, ...found.notes.filter(({ code }) => (code !== 'impact-in-the-past' || own.item.state === 'open') && (code !== 'impact-confidence-unread' || own.fields.confidence === undefined)), ...unreadFields(own, given, problems, context), ...(idle ? [idle] : [])]
  const verdict = { ...plainVerdict(kind), keyResults: link.keyResults.map(({ id }) => id), impacts, notes, fields, inheritedFrom: nameOf(link.from) }
  return { ...verdict, problems: kind === 'unverifiable' ? ancestry.unreadable.map((origin) => unreadable(origin, context)) : problems }
}

/** Nobody finds in a text what stands in the sidebar. */
function placed(problem: Problem, { beside }: Statement): Problem {
  return beside.has(problem.field) && problem.found !== '' ? { ...problem, message: `${problem.message} It stands in the issue’s sidebar.` } : problem
}

/** No example asks for a day that has passed, such as that on which the key result was due. */
function ahead(problem: Problem, today: Day): Problem {
  return { ...problem, example: problem.example.replace(/ (?:by|until) (\d{4}-\d\d-\d\d)/g, (text, day: Day) => (day < today ? '' : text)) }
}

/** What is absent may stand in an origin that could not be read; then nothing is said against the item. */
function kindOf(problems: readonly Problem[], { unreadable }: Ancestry, link: Extract<Link, { kind: 'link' }>): VerdictKind {
  if (problems.some(({ code }) => !ABSENCES.has(code))) return 'invalid'
  if (problems.length > 0) return unreadable.length > 0 ? 'unverifiable' : 'missing'
  return link.from ? 'inherited' : 'linked'
}

function unreadable({ reference, reason }: Ancestry['unreadable'][number], { plan, settings }: Context): Problem {
  const [keyResult] = openKeyResults(plan)
  return {
    code: 'origin-unreadable',
    field: 'key_result',
    message: `${reference} could not be read: ${reason}. Whether it names a key result cannot be said.`,
    found: asFound(reference),
    expected: 'an issue that can be read, or a key result in this description',
    example: `${fieldTitle('key_result', settings.fields)}: ${keyResult?.id ?? exampleWaiver}`,
  }
}

/** A confidence and a date behind the impact are as good as fields of their own. */
function withImpactFields(fields: InitiativeFields, impacts: readonly Impact[]): InitiativeFields {
  const [first] = impacts
  return { ...fields, confidence: fields.confidence ?? first?.confidence, measureBy: fields.measureBy ?? first?.by }
}

function givenBy({ confidence, measureBy }: InitiativeFields, problems: readonly Problem[]): ReadonlySet<FieldName> {
  const given = new Set<FieldName>()
  // What is there and wrong is not missing besides.
  if (confidence !== undefined || problems.some(({ code }) => code === 'impact-confidence-invalid')) given.add('confidence')
  if (measureBy !== undefined) given.add('measure_by')
  return given
}
