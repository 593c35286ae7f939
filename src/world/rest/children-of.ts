import type { Ground } from '../ground.ts'
import type { RestIssue } from '../shapes/rest-issue.ts'
import { itemOf } from '../side-store.ts'

/** The issue of a key. */
export function issueOf(ground: Ground, key: string): Promise<RestIssue | undefined> {
  const { repository, number } = itemOf(key)
  return ground.state.issue(repository, number)
}

/** The sub-issues of an issue, in the order in which they were added. */
export async function childrenOf(ground: Ground, key: string): Promise<readonly RestIssue[]> {
  const keys = [...ground.side.parents].filter(([, parent]) => parent === key).map(([child]) => child)
  return (await Promise.all(keys.map((child) => issueOf(ground, child)))).filter((issue) => issue !== undefined)
}
