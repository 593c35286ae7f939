import type { Item } from '../../domain/item.ts'
import type { RepositoryClient } from '../client/repository-client.ts'
import type { IssueFields } from '../documents/issue-fragment.ts'
import type { PullRequestFields } from '../documents/pull-request-fragment.ts'
import { loadPages } from './load-pages.ts'
import type { OriginPool } from './origin-pool.ts'
import { readItem } from './read-item.ts'

/** All items that a paged query lists for a label. */
export function loadLabelled(place: RepositoryClient, document: string, label: string, pool: OriginPool): Promise<readonly Item[]> {
  return loadPages<IssueFields | PullRequestFields, Item>(place, document, { label }, (node, errors) => pool(readItem(node, errors)))
}
