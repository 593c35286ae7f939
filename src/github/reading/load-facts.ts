import { defaultSettings } from '../../domain/settings.ts'
import type { Item, ItemReference } from '../../domain/item.ts'
import type { TextFile } from '../../ports/configuration-layer.ts'
import type { PresentState } from '../../ports/present-state.ts'
import type { ItemFacts } from '../../ports/source.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { demandFields } from '../client/run-query.ts'
import { type DependentFields, type FactsAnswer, factsQuery, type IssueFacts, type PullRequestFacts } from '../documents/facts-query.ts'
import { layerAt } from '../documents/layer-fragment.ts'
import { findOwnComment } from './find-own-comment.ts'
import { loadProposedLayer } from './load-proposed-layer.ts'
import { loadRestFacts } from './load-rest-facts.ts'
import { readChecks } from './read-checks.ts'
import { readItem } from './read-item.ts'
import { readCompany, readLayer } from './read-layer.ts'
import { readRepository } from './read-repository.ts'
import { withUnlinked } from './with-unlinked.ts'

/** Fields that a token may lack without the item becoming undecidable. */
const TOLERATED: ReadonlySet<string> = new Set([
  'assignees', 'closedByPullRequestsReferences', 'closingIssuesReferences', 'comments', 'commits', 'files', 'headRepository',
  'milestone', 'parent', 'report', 'subIssues', 'subIssuesSummary', 'timelineItems',
])

/** One item with its surroundings, in one request; a second one where a pull request proposes OKRs, names issues that GitHub has not linked, or an issue may have a type. */
export async function loadFacts(place: RepositoryClient, settings: string, number: number, checkName: string): Promise<ItemFacts | undefined> {
  const subject = `${place.repository}#${number}`
  const variables = { number, checkName, report: `HEAD:${defaultSettings.report.data}`, ...layerAt('HEAD', settings) }
  const { data, errors } = await query<FactsAnswer>(place, subject, factsQuery, variables)
  demandFields(subject, errors, TOLERATED)
  if (data.repository === null) throw new UnverifiableError(place.repository, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such repository'))
  const fields = data.repository.issueOrPullRequest
  // A refused field that GitHub calls never empty takes the whole item with it.
  if (fields === null) return demandFields(subject, errors, new Set())
  const [item, proposed, comment] = await Promise.all([
    completeItem(place, readItem(fields, errors), data.repository.owner.__typename),
    fields.__typename === 'PullRequest' ? loadProposedLayer(place, fields, settings) : undefined,
    findOwnComment(place, number, fields.comments),
  ])
  return {
    repository: readRepository(data.repository),
    layer: readLayer(data.repository.nameWithOwner, data.repository, settings),
    company: readCompany(data.company),
    item,
    present: readPresent(fields, item, comment),
    proposed,
    dependents: fields.__typename === 'Issue' ? readDependents(fields) : [],
    report: readReport(data.repository.report),
  }
}

async function completeItem(place: RepositoryClient, item: Item, ownerKind: string): Promise<Item> {
  if (item.kind === 'pull-request') return (await withUnlinked(place, [item]))[0] ?? item
  // Only organisations have issue types, and GraphQL does not show them.
  if (ownerKind !== 'Organization') return item
  const { type, parent, sidebar } = await loadRestFacts(place, item.number)
  // A parent that the token may not see is none to GraphQL; what it says is unknown, not nothing.
  const hidden = parent === undefined || item.origins.length > 0 ? [] : [{ kind: 'unreadable' as const, reference: parent, reason: 'it is not visible to this token' }]
  return { ...item, issueType: type, sidebar, origins: [...item.origins, ...hidden] }
}

function readPresent(fields: IssueFacts | PullRequestFacts, item: Item, comment: PresentState['comment']): PresentState {
  const own = { comment, labels: item.labels }
  return fields.__typename === 'PullRequest' ? { ...own, headSha: fields.headRefOid, checks: readChecks(fields) } : { ...own, checks: [], closedBy: fields.timelineItems?.nodes?.[0]?.actor?.login }
}

function readDependents(issue: IssueFacts): readonly ItemReference[] {
  const all = [...(issue.closedByPullRequestsReferences?.nodes ?? []), ...(issue.subIssues?.nodes ?? [])]
  return all.filter((node): node is DependentFields => node !== null && (node.state ?? node.pullState) === 'OPEN')
    .map((node) => ({ repository: node.repository.nameWithOwner, number: node.number }))
}

function readReport(blob: { readonly text?: string | null; readonly isTruncated?: boolean } | null): TextFile | undefined {
  const text = blob?.isTruncated === true ? undefined : blob?.text
  return text === null || text === undefined ? undefined : { path: defaultSettings.report.data, text }
}
