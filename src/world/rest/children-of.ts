import type { Ground } from '../ground.ts'
import type { RestIssue } from '../shapes/rest-issue.ts'
import { itemOf } from '../side-store.ts'

/** The issue of a key. */
export function issueOf(ground: Ground, key: string): Promise<RestIssue | undefined> {
  const { repository, number } = itemOf(key)
  return ground.state.issue(repository, number)
}

/** The keys of the sub-issues of an issue, in the order in which they were added; they may lie in other repositories. */
export function childKeysOf(ground: Ground, key: string): readonly string[] {
  return [...ground.side.parents].filter(([, parent]) => parent === key).map(([child]) => child)
}

/** The sub-issues themselves. */
export async function childrenOf(ground: Ground, key: string): Promise<readonly RestIssue[]> {
  return (await Promise.all(childKeysOf(ground, key).map((child) => issueOf(ground, child)))).filter((issue) => issue !== undefined)
}
