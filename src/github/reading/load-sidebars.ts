import { itemKey, type ItemReference, type SidebarField } from '../../domain/item.ts'
import { readSidebar } from '../../linkage/read-sidebar.ts'
import type { GitHubClient } from '../client/github-client.ts'
import { failureOf, unverifiable } from '../client/github-failure.ts'
import { type RepositoryClient, repositoryClient, send } from '../client/repository-client.ts'
import type { RestIssue } from './read-rest-issue.ts'

/** Up to so many issues are asked for one by one, and at once. */
const FEW = 10
/** More than so many that carry none of the labels are found by listing all issues. */
const MANY = 100
const PAGE = 100

/** The issues that are still to be found, and what the sidebars of the others hold. */
interface Search {
  readonly place: RepositoryClient
  readonly wanted: Set<number>
  readonly found: Map<string, readonly SidebarField[]>
}

/**
 * The fields in the sidebars of issues of any repositories, by `itemKey`: lists by each of the labels, a page of 100 a request,
 * and the rest one by one. GraphQL shows no such fields. What GitHub does not show is left out.
 */
export async function loadSidebars(client: GitHubClient, references: readonly ItemReference[], labels: readonly string[]): Promise<ReadonlyMap<string, readonly SidebarField[]>> {
  const found = new Map<string, readonly SidebarField[]>()
  for (const repository of new Set(references.map((reference) => reference.repository))) {
    const wanted = new Set(references.filter((reference) => reference.repository === repository).map(({ number }) => number))
    await searchRepository({ place: repositoryClient(client, repository), wanted, found }, labels)
  }
  return found
}

async function searchRepository(search: Search, labels: readonly string[]): Promise<void> {
  const { wanted, place } = search
  for (const label of labels) if (wanted.size > FEW) await searchList(search, { labels: label })
  if (wanted.size > MANY) await searchList(search, {})
  const rest = [...wanted]
  for (let start = 0; start < rest.length; start += FEW) {
    await Promise.all(rest.slice(start, start + FEW).map(async (number) => keep(search, await ask(place, `/issues/${number}`, {}))))
  }
}

async function searchList(search: Search, filter: { readonly labels?: string }): Promise<void> {
  for (let page = 1; search.wanted.size > 0; page += 1) {
    const issues = await ask(search.place, '/issues', { ...filter, state: 'all', sort: 'created', direction: 'asc', per_page: PAGE, page })
    keep(search, issues)
    if (issues.length < PAGE) return
  }
}

function keep({ place, wanted, found }: Search, issues: readonly RestIssue[]): void {
  for (const { number, issue_field_values } of issues) {
    if (wanted.delete(number)) found.set(itemKey({ repository: place.repository, number }), readSidebar(issue_field_values))
  }
}

/** One issue or a list of them; none where there is nothing for this token to see. */
async function ask(place: RepositoryClient, path: string, parameters: Record<string, unknown>): Promise<readonly RestIssue[]> {
  try {
    const { data } = await send(place, 'GET', path, parameters)
    return [data as RestIssue | readonly RestIssue[]].flat()
  } catch (error) {
    const { status, rateLimited } = failureOf(error)
    if (!rateLimited && (status === 403 || status === 404 || status === 410 || status === 422)) return []
    throw unverifiable(`the issues of ${place.repository}`, error)
  }
}
