import type { Day } from '../../domain/day.ts'
import { type KeyResult, wantedDirection } from '../../domain/key-result.ts'
import { keyResultsOf, openKeyResults, type Plan } from '../../domain/plan.ts'
import type { FieldName } from '../../domain/settings.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { fieldTitle } from '../../linkage/field-title.ts'
import { holdsImpact } from '../../linkage/holds-impact.ts'
import { writtenImpact } from '../../linkage/impacts/written-impact.ts'
import { likelyKeyResults as thoughtOf } from '../../linkage/references/likely-key-results.ts'
import { readStatement } from '../../linkage/statement.ts'
import { fence } from '../markdown/fence.ts'
import type { Markdown } from '../markdown/markdown.ts'
import type { CheckContext } from './check-context.ts'

/** Sections to be pasted into a description. */
export interface PasteBlock {
  readonly block: Markdown
  /** The key results that it is for. */
  readonly keyResults: readonly KeyResult[]
  /** Something is left for its author to fill in. */
  readonly isOpen: boolean
  /** Nothing speaks for any key result, so that its author has to choose. */
  readonly isChoice: boolean
  /** Something else stands in the description, and would count beside it. */
  readonly replaces: boolean
}

/** What only the author can know; no check takes it for an answer. */
const SLOT = '…'

/** The sections that are missing or wrong, to be pasted and completed, under the repository's own names. */
export function pasteBlock(verdict: Verdict, context: CheckContext): PasteBlock | undefined {
  const { plan, settings } = context
  if (plan === undefined || openKeyResults(plan).length === 0) return undefined
  const flagged = [...new Set(verdict.problems.map(({ field }) => field))].filter((field): field is FieldName => Object.hasOwn(settings.fields, field))
  if (flagged.length === 0) return undefined
  const keyResults = namedKeyResults(verdict, context, plan)
  const fields = flagged.includes('key_result') && !flagged.includes('expected_impact') && !suffices(keyResults, verdict, context, plan) ? [...flagged, 'expected_impact' as const] : flagged
  const sections = fields.toSorted((a, b) => rank(a) - rank(b)).map((field) => ({ field, text: answerTo(field, keyResults, verdict, plan) }))
  return {
    block: fence(sections.map(({ field, text }) => `### ${fieldTitle(field, settings.fields)}\n\n${text}`).join('\n\n'), 'markdown'),
    keyResults,
    isOpen: sections.some(({ text }) => text.includes(SLOT)),
    isChoice: sections.some(({ field, text }) => field === 'key_result' && text === SLOT),
    replaces: verdict.problems.some(({ found }) => found.trim() !== ''),
  }
}

/** The key results that the author most likely means, best first: those named, those nearest to what was written, those that share words or a unit with the item. None where nothing speaks for any. */
export function likelyKeyResults(verdict: Verdict, { item, settings, plan }: CheckContext): readonly KeyResult[] {
  if (plan === undefined) return []
  const byName = inPlan([...verdict.keyResults, ...verdict.problems.flatMap(({ suggestions = [] }) => suggestions)], plan)
  return byName.length > 0 ? byName : thoughtOf(readStatement(item, { plan, settings, templateTexts: [] }), plan)
}

/** Those that hold, and in place of each that does not the one that is most likely meant. */
function namedKeyResults(verdict: Verdict, context: CheckContext, plan: Plan): readonly KeyResult[] {
  const meant = verdict.problems.flatMap(({ field, suggestions = [] }) => (field !== 'key_result' || suggestions.some((id) => verdict.keyResults.includes(id)) ? [] : [suggestions.find((id) => suffices(inPlan([id], plan), verdict, context, plan)) ?? suggestions[0] ?? '']))
  const named = inPlan([...verdict.keyResults, ...meant], plan)
  return named.length > 0 ? named : likelyKeyResults(verdict, context).slice(0, 1)
}

function inPlan(ids: readonly string[], plan: Plan): readonly KeyResult[] {
  const open = openKeyResults(plan)
  const all = [...open, ...plan.cycles.flatMap(keyResultsOf)]
  return [...new Set(ids)].flatMap((id) => all.find((keyResult) => keyResult.id === id) ?? [])
}

/** Who is to name another key result is told at once if the impact would not fit that one. */
function suffices(keyResults: readonly KeyResult[], { problems }: Verdict, { item, settings }: CheckContext, plan: Plan): boolean {
  return keyResults.length === 0 || problems.some(({ code }) => code === 'waiver-without-reason') || holdsImpact(item, keyResults, { plan, settings, templateTexts: [] })
}

function answerTo(field: FieldName, keyResults: readonly KeyResult[], verdict: Verdict, { today }: Plan): string {
  switch (field) {
    case 'key_result': return link(keyResults, verdict)
    case 'expected_impact': return impactAnswer(keyResults, verdict, today)
    default: return SLOT
  }
}

/** Who wrote "none" is asked for the reason, not for another answer. */
function link(keyResults: readonly KeyResult[], { problems }: Verdict): string {
  if (problems.some(({ code }) => code === 'waiver-without-reason')) return `none — ${SLOT}`
  return keyResults.length === 0 ? SLOT : keyResults.map(({ id }) => id).join(', ')
}

/** One answer, or a line for each of several key results. */
function impactAnswer(keyResults: readonly KeyResult[], { impacts }: Verdict, today: Day): string {
  const [only, ...others] = keyResults
  if (only === undefined) return SLOT
  if (others.length === 0) return impactSlot(only, today)
  return keyResults.map((keyResult) => `- ${keyResult.id}: ${writtenImpact(impacts, keyResult.id) ?? impactSlot(keyResult, today)}`).join('\n')
}

function impactSlot(keyResult: KeyResult, today: Day): string {
  if (keyResult.intent === 'learn') return SLOT
  const way = wantedDirection(keyResult)
  const sign = way === undefined ? '' : way === 'down' ? '-' : '+'
  const unit = keyResult.unit.kind === 'percent' ? 'pp' : keyResult.unit.symbol
  const amount = keyResult.unit.kind === 'money' ? `${sign}${unit}${SLOT}` : `${sign}${SLOT} ${unit}`.trim()
  return keyResult.due < today ? amount : `${amount} by ${keyResult.due}`
}

function rank(field: FieldName): number {
  if (field === 'key_result') return 0
  return field === 'expected_impact' ? 1 : 2
}
