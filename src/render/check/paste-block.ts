import type { Day } from '../../domain/day.ts'
import { type KeyResult, wantedDirection } from '../../domain/key-result.ts'
import { openKeyResults } from '../../domain/plan.ts'
import type { FieldName } from '../../domain/settings.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { suggestKeyResults } from '../../linkage/references/suggest-key-results.ts'
import { fence } from '../markdown/fence.ts'
import type { Markdown } from '../markdown/markdown.ts'
import type { CheckContext } from './check-context.ts'

/** The sections that are missing or wrong, to be pasted and completed; what only the author can know is left as `…`, which no check takes for an answer. */
export function pasteBlock(verdict: Verdict, context: CheckContext): Markdown | undefined {
  const fields = [...new Set(verdict.problems.map(({ field }) => field))].filter((field): field is FieldName => Object.hasOwn(context.settings.fields, field))
  const keyResult = likelyKeyResults(verdict, context)[0]
  if (fields.length === 0 || keyResult === undefined) return undefined
  const ordered = fields.toSorted((a, b) => rank(a) - rank(b))
  return fence(ordered.map((field) => section(field, keyResult, context, verdict)).join('\n\n'), 'markdown')
}

/** The key results that the author most likely means, best first: those named, those nearest to what was written, those that share words with the title. */
export function likelyKeyResults(verdict: Verdict, context: CheckContext): readonly KeyResult[] {
  if (context.plan === undefined) return []
  const open = openKeyResults(context.plan)
  const named = [...verdict.keyResults, ...verdict.problems.flatMap(({ suggestions = [] }) => suggestions)]
  const byName = named.flatMap((id) => open.filter((keyResult) => keyResult.id === id))
  const found = byName.length > 0 ? [...new Set(byName)] : suggestKeyResults(context.item, context.plan)
  return found.length > 0 ? found : open.slice(0, 3)
}

function section(field: FieldName, keyResult: KeyResult, { settings, plan }: CheckContext, verdict: Verdict): string {
  return `### ${settings.fields[field][0] ?? field}\n\n${field === 'key_result' ? link(keyResult, verdict) : field === 'expected_impact' ? impactSlot(keyResult, plan?.today) : '…'}`
}

/** Who wrote "none" is asked for the reason, not for another answer. */
function link(keyResult: KeyResult, { problems }: Verdict): string {
  return problems.some(({ code }) => code === 'waiver-without-reason') ? 'none — …' : keyResult.id
}

function impactSlot(keyResult: KeyResult, today: Day | undefined): string {
  if (keyResult.intent === 'learn') return '…'
  const sign = wantedDirection(keyResult) === 'down' ? '-' : '+'
  const unit = keyResult.unit.kind === 'percent' ? 'pp' : keyResult.unit.symbol
  const amount = keyResult.unit.kind === 'money' ? `${sign}${unit}…` : `${sign}… ${unit}`.trim()
  return today !== undefined && keyResult.due < today ? amount : `${amount} by ${keyResult.due}`
}

function rank(field: FieldName): number {
  if (field === 'key_result') return 0
  return field === 'expected_impact' ? 1 : 2
}
