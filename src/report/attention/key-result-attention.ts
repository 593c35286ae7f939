import { heldDirection, isHeld } from '../../domain/held-direction.ts'
import type { KeyResultReport } from '../key-result-report.ts'
import type { ObjectiveReport } from '../objective-report.ts'
import { type Attention, type AttentionReason, type AttentionSeverity, bareLogin } from './attention.ts'
import { coverageAttention } from './coverage-attention.ts'
import { stalledSince } from './stalled-since.ts'

/** What about a key result needs somebody, and whom: its owner, or else the objective's. */
export function keyResultAttention(keyResult: KeyResultReport, objective: ObjectiveReport, context: { readonly over: boolean; readonly shippedOn: readonly string[]; readonly today: string }): readonly Attention[] {
  const owner = bareLogin(keyResult.owner ?? objective.owner)
  const found: readonly [AttentionSeverity, AttentionReason][] = [
    ...guardrails(keyResult),
    ...definition(keyResult, context.over),
    ...movement(keyResult, context),
    ...(context.over ? [] : forecast(keyResult)),
    ...loosened(keyResult),
    // A cycle that is over has no plan to make.
    ...(context.over ? [] : coverageAttention(keyResult)),
  ]
  return found.map(([severity, reason]) => ({ ...reason, severity, keyResult: keyResult.id, item: undefined, owner }))
}

function guardrails(keyResult: KeyResultReport): readonly [AttentionSeverity, AttentionReason][] {
  return keyResult.guardrails.filter((guardrail) => guardrail.breached).map((guardrail) => ['high', { code: 'guardrail-breached', guardrail }])
}

function definition(keyResult: KeyResultReport, over: boolean): readonly [AttentionSeverity, AttentionReason][] {
  const { owner, intent, baseline, target } = keyResult
  const isUnderstood = heldDirection(keyResult) !== undefined
  const found: [AttentionSeverity, AttentionReason][] = []
  // What has ended is not planned anew: only where it started is still worth writing down.
  if (over) return intent === 'learn' || baseline !== undefined || isUnderstood ? [] : [['medium', { code: 'no-baseline' }]]
  if (owner === undefined) found.push(['high', { code: 'no-owner' }])
  if (intent === 'learn') return found
  if (target === undefined) found.push(['high', { code: 'no-target' }])
  // A level that is held has no start to come from.
  if (isUnderstood) return found
  if (baseline === undefined) found.push(['medium', { code: 'no-baseline' }])
  if (target !== undefined && target === baseline) found.push(['low', { code: 'target-is-baseline', target }])
  return found
}

function movement(keyResult: KeyResultReport, context: { readonly over: boolean; readonly shippedOn: readonly string[]; readonly today: string }): readonly [AttentionSeverity, AttentionReason][] {
  const found: [AttentionSeverity, AttentionReason][] = []
  if (keyResult.status === 'off-track') found.push(['high', { code: 'off-track', progress: keyResult.progress }])
  if (keyResult.status === 'no-data' && keyResult.lastCheckIn === undefined) found.push(['medium', { code: 'no-check-in' }])
  if (keyResult.lastCheckIn?.stale === true && (keyResult.status !== 'achieved' || isHeld(keyResult))) found.push(['medium', { code: 'stale-check-in', last: keyResult.lastCheckIn.date }])
  // There is no course left to change.
  if (context.over) return found
  const since = stalledSince(keyResult, context.shippedOn, context.today)
  if (since !== undefined) found.push(['medium', { code: 'not-moving', since, shipped: context.shippedOn.filter((day) => day <= since).length }])
  return found
}

/** What is off track needs no second word about where it leads. */
function forecast({ forecast: ahead, status }: KeyResultReport): readonly [AttentionSeverity, AttentionReason][] {
  if (ahead.kind !== 'forecast' || ahead.reach !== 'unlikely' || status === 'off-track') return []
  return [['medium', { code: 'forecast-short', low: ahead.low, high: ahead.high, due: ahead.due }]]
}

/** No accusation: it may well be right, and it is to be seen. */
function loosened({ revisions }: KeyResultReport): readonly [AttentionSeverity, AttentionReason][] {
  const [latest] = revisions.filter(({ midCycle }) => midCycle).flatMap(({ on, changes }) => changes.flatMap(({ field, before, after, loosened: isLooser }) => {
    return isLooser && (field === 'target' || field === 'baseline' || field === 'due') ? [{ on, field, before, after }] : []
  }))
  return latest === undefined ? [] : [['low', { code: 'loosened', ...latest }]]
}
