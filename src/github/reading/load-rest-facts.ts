import type { SidebarField } from '../../domain/item.ts'
import { readSidebar } from '../../linkage/read-sidebar.ts'
import { failureOf, unverifiable } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'
import type { RestIssue } from './read-rest-issue.ts'

/** What only the REST API says of an issue. */
interface RestFacts {
  /** The name of its type. */
  readonly type?: string | undefined
  /** `owner/name#12`; said of a parent, too, that GraphQL does not show since the token may not see it. */
  readonly parent?: string | undefined
  /** The fields in its sidebar. */
  readonly sidebar: readonly SidebarField[]
}

const ISSUE_URL = /\/repos\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/(\d{1,10})$/

/** An issue's type, sidebar and the name of its parent; empty when it has none or GitHub will not say. */
export async function loadRestFacts(place: RepositoryClient, number: number): Promise<RestFacts> {
  try {
    const { data } = await send(place, 'GET', '/issues/{issue_number}', { issue_number: number })
    const { type, parent_issue_url: url, issue_field_values } = data as Pick<RestIssue, 'type' | 'parent_issue_url' | 'issue_field_values'>
    const [, repository, parent] = ISSUE_URL.exec(url ?? '') ?? []
    return { type: type?.name, parent: repository === undefined ? undefined : `${repository}#${parent}`, sidebar: readSidebar(issue_field_values) }
  } catch (error) {
    const { status, rateLimited } = failureOf(error)
    if (!rateLimited && (status === 403 || status === 404 || status === 410)) return { sidebar: [] }
    throw unverifiable(`${place.repository}#${number}`, error)
  }
}
