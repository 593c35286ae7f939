import type { Day } from '../../domain/day.ts'
import type { Claim } from '../claim.ts'
import type { InitiativeReport } from '../initiative-report.ts'
import type { Dependency } from '../portfolio/dependencies-of.ts'
import type { Attention, AttentionReason, AttentionSeverity } from './attention.ts'

/** What about one initiative's claim on a key result needs somebody: its assignee, or else its author. */
export function claimAttention(claim: Claim, initiative: InitiativeReport, keyResult: string, { today, ended }: { readonly today: Day; readonly ended: Day | undefined }): readonly Attention[] {
  const found: [AttentionSeverity, AttentionReason][] = []
  const by = initiative.fields.measureBy ?? claim.by
  // What is open at the end has outlived its time, whatever day it named.
  const until = ended !== undefined && (claim.by === undefined || claim.by > ended) ? ended : claim.by
  if (claim.role === 'open' && until !== undefined && until < today) found.push(['medium', { code: 'initiative-overdue', by: until }])
  if (claim.role === 'awaited' && by !== undefined && by < today) found.push(['medium', { code: 'review-due', by }])
  return found.map(([severity, reason]) => ({ ...reason, severity, keyResult, item: claim.item, owner: actor(initiative) }))
}

/** What about an initiative as such needs somebody: a link that is missing, a decision without anybody to carry it out, something else that has to be done first. */
export function initiativeAttention(initiative: InitiativeReport, waitsFor: Dependency | undefined, over: boolean): readonly Attention[] {
  const item = { repository: initiative.repository, number: initiative.number }
  if (initiative.placement === 'unlinked' && initiative.open) {
    const { verdict, problems } = initiative
    const severity = verdict === 'missing' || verdict === 'invalid' ? 'medium' : 'low'
    return [{ code: 'initiative-unlinked', verdict, problem: problems[0]?.message, severity, keyResult: undefined, item, owner: initiative.author ?? initiative.assignees?.[0] }]
  }
  if (initiative.placement !== 'linked' || over) return []
  const keyResult = initiative.keyResults[0]
  return [
    ...(isOrphaned(initiative) ? [{ code: 'initiative-unassigned', severity: 'low', keyResult, item, owner: initiative.author } as const] : []),
    ...(waitsFor === undefined ? [] : [{ code: 'blocked', by: waitsFor.blockedBy.map(({ repository, number }) => ({ repository, number })), hidden: waitsFor.hidden, severity: 'medium', keyResult, item, owner: actor(initiative) } as const]),
  ]
}

function isOrphaned({ stage, kind, assignees, author }: InitiativeReport): boolean {
  // Whoever is not known to be there is not missing.
  if (assignees === undefined) return false
  const decided = stage === 'accepted' || stage === 'committed'
  // Whoever opened a pull request carries it out.
  return decided && assignees.length === 0 && (kind === 'issue' || author === undefined)
}

function actor(initiative: InitiativeReport): string | undefined {
  return initiative.assignees?.[0] ?? initiative.author
}
