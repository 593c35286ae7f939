import type { Initiative } from '../domain/initiative.ts'
import type { InitiativeFields } from '../domain/initiative-fields.ts'
import type { Waiver } from '../domain/verdict.ts'
import { compareReferences, compareText } from './compare-references.ts'
import type { InitiativeReport, Placement } from './initiative-report.ts'
import { teamOf } from './portfolio/team-of.ts'

/** The key results that a report speaks about, and those that it must not name. */
export interface ReportedKeyResults {
  readonly shown: ReadonlySet<string>
  readonly hidden: ReadonlySet<string>
  /** The teams of their objectives, by key result. */
  readonly teams: ReadonlyMap<string, string>
}

/** What the report says of an initiative. */
export function initiativeReportOf(initiative: Initiative, keyResults: ReportedKeyResults): InitiativeReport {
  const { item, verdict, stage } = initiative
  const placement = placementOf(initiative, keyResults)
  const labels = item.labels.toSorted(compareText)
  const named = placement === 'unlinked' ? [] : [...new Set(verdict.keyResults)]
  const served = named.filter((id) => keyResults.shown.has(id))
  return {
    repository: item.repository,
    number: item.number,
    kind: item.kind,
    title: item.title,
    url: item.url,
    open: item.state === 'open',
    author: item.author,
    assignees: item.unknown?.includes('assignees') === true ? undefined : item.assignees.toSorted(compareText),
    labels,
    team: teamOf(labels) ?? keyResults.teams.get(served[0] ?? ''),
    parts: item.parts && { total: item.parts.total, done: item.parts.done },
    blockedBy: (initiative.blockedBy ?? []).map(({ repository, number, open, via }) => ({ repository, number, open, via })).toSorted(compareReferences),
    hiddenBlockers: initiative.hiddenBlockers ?? 0,
    blockersUnread: initiative.blockersUnread ?? false,
    createdOn: item.createdOn,
    closedOn: item.closedOn,
    stage,
    verdict: verdict.kind,
    placement,
    keyResults: served,
    otherKeyResults: named.filter((id) => !keyResults.shown.has(id) && !keyResults.hidden.has(id)),
    inheritedFrom: verdict.inheritedFrom && { repository: verdict.inheritedFrom.repository, number: verdict.inheritedFrom.number },
    fields: fieldsOf(verdict.fields),
    waiver: verdict.waiver && waiverOf(verdict.waiver),
    problems: verdict.problems.map(({ code, message }) => ({ code, message })),
    notes: verdict.notes.map(({ code, message }) => ({ code, message })),
  }
}

function placementOf({ item, verdict }: Initiative, { shown, hidden }: ReportedKeyResults): Placement {
  // Work that was done in an earlier cycle held its link as long as that cycle lasted.
  if (item.state === 'closed' && verdict.problems.length > 0 && verdict.problems.every(({ code }) => code === 'key-result-closed')) return 'other-cycle'
  switch (verdict.kind) {
    case 'waived': return 'waived'
    case 'exempt': return 'exempt'
    case 'not-an-initiative': case 'missing': case 'invalid': case 'okrs-invalid': case 'unverifiable': return 'unlinked'
    case 'linked': case 'inherited': break
  }
  if (verdict.keyResults.some((id) => shown.has(id))) return 'linked'
  return verdict.keyResults.some((id) => hidden.has(id)) ? 'confidential' : 'other-cycle'
}

function fieldsOf(fields: InitiativeFields): InitiativeFields {
  const { hypothesis, audience, measureBy, confidence, reach, effort, size, workKind, actualImpact, evidence } = fields
  return { hypothesis, audience, measureBy, confidence, reach, effort, size, workKind, actualImpact, evidence }
}

function waiverOf({ by, who, reason, on }: Waiver): Waiver {
  return { by, who, reason, ...(on === undefined ? {} : { on }) }
}
