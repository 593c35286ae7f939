import type { Item } from '../../../domain/item.ts'
import type { Stretch, StretchPage } from '../../../ports/portfolio-source.ts'
import { UnverifiableError } from '../../../ports/unverifiable-error.ts'
import type { GitHubClient } from '../../client/github-client.ts'
import type { QueryError } from '../../client/github-failure.ts'
import { runQuery } from '../../client/run-query.ts'
import type { IssueFields } from '../../documents/issue-fragment.ts'
import type { ItemPage } from '../../documents/item-page.ts'
import type { PullRequestFields } from '../../documents/pull-request-fragment.ts'
import { type StretchesAnswer, stretchesQuery } from '../../documents/stretches-query.ts'
import { readItem } from '../read-item.ts'

/** Several stretches in one request. What GitHub cannot compute in time is asked for in two halves. */
export async function loadStretches(client: GitHubClient, stretches: readonly Stretch[]): Promise<readonly StretchPage[]> {
  try {
    const { data, errors } = await runQuery<StretchesAnswer>(client, 'the initiatives of the roll-up', stretchesQuery(stretches.map(({ kind }) => kind)), variablesOf(stretches))
    return stretches.map((_, index) => readPage(data[`s${index}`]?.items, errors.filter((error) => error.path?.[0] === `s${index}`)))
  } catch (error) {
    if (!(error instanceof UnverifiableError) || error.reason !== 'unavailable' || stretches.length === 1) throw error
    const half = Math.ceil(stretches.length / 2)
    return [...(await loadStretches(client, stretches.slice(0, half))), ...(await loadStretches(client, stretches.slice(half)))]
  }
}

/** The items of a list in an answer, and where it goes on. */
export function readPage(list: ItemPage<IssueFields | PullRequestFields> | undefined, errors: readonly QueryError[]): StretchPage {
  const nodes = list?.nodes ?? []
  const items = nodes.flatMap((node, index): readonly Item[] => (node?.number === undefined ? [] : [readItem(node, errors.filter((error) => error.path?.includes(index) === true))]))
  return { items, next: list?.pageInfo.hasNextPage === true ? list.pageInfo.endCursor ?? undefined : undefined }
}

function variablesOf(stretches: readonly Stretch[]): Record<string, unknown> {
  return Object.fromEntries(stretches.flatMap(({ repository, label, first, after }, index) => {
    const [owner, name] = repository.split('/')
    return [[`o${index}`, owner], [`r${index}`, name], [`l${index}`, label], [`f${index}`, first], [`a${index}`, after ?? null]]
  }))
}
