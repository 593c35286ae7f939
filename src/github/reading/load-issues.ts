import type { ItemReference, Origin } from '../../domain/item.ts'
import { runQuery } from '../client/run-query.ts'
import type { GitHubClient } from '../client/github-client.ts'
import { type IssuesByNumberAnswer, issuesByNumberQuery } from '../documents/issues-by-number-query.ts'
import { readItem } from './read-item.ts'

/** Fifty issues with their parents stay well below what GitHub computes in its ten seconds. */
const ISSUES_A_REQUEST = 50

/**
 * Issues of any repositories as origins, in the order of the references. One that is not to be seen is unreadable, never an
 * exception; one that GitHub says there is none of, in a repository that is to be seen, is undefined: it can pass nothing on.
 */
export async function loadIssues(client: GitHubClient, references: readonly ItemReference[]): Promise<readonly (Origin | undefined)[]> {
  const origins: (Origin | undefined)[] = []
  for (let start = 0; start < references.length; start += ISSUES_A_REQUEST) {
    origins.push(...(await loadBatch(client, references.slice(start, start + ISSUES_A_REQUEST))))
  }
  return origins
}

async function loadBatch(client: GitHubClient, references: readonly ItemReference[]): Promise<readonly (Origin | undefined)[]> {
  const variables = Object.fromEntries(references.flatMap(({ repository, number }, index) => {
    const [owner, name] = repository.split('/')
    return [[`o${index}`, owner], [`r${index}`, name], [`n${index}`, number]]
  }))
  const { data, errors } = await runQuery<IssuesByNumberAnswer>(client, 'the linked issues', issuesByNumberQuery(references.length), variables)
  return references.map(({ repository, number }, index): Origin | undefined => {
    const found = data[`i${index}`]
    const about = errors.filter((error) => error.path?.[0] === `i${index}`)
    if (found?.issue) return { kind: 'item', item: readItem(found.issue, about) }
    if (found && about.every((error) => error.type === 'NOT_FOUND')) return undefined
    return { kind: 'unreadable', reference: `${repository}#${number}`, reason: 'it was not found, or is not visible to this token' }
  })
}
