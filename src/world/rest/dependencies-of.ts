import type { Ground } from '../ground.ts'
import type { RestDependencies, RestIssue } from '../shapes/rest-issue.ts'
import { itemKey } from '../side-store.ts'
import { issueOf } from './children-of.ts'

/** The keys of the issues that wait for an issue. */
export function waitingKeysOf(ground: Ground, key: string): readonly string[] {
  return [...ground.side.blockers].filter(([, blockers]) => blockers.has(key)).map(([waiting]) => waiting)
}

/** How many issues an issue waits for, and how many wait for it; of those that are closed only in the totals. */
export async function dependenciesOf(ground: Ground, key: string): Promise<RestDependencies> {
  const open = async (keys: readonly string[]) => (await Promise.all(keys.map((one) => issueOf(ground, one)))).filter((issue) => issue?.state === 'open').length
  const [blockers, waiting] = [[...(ground.side.blockers.get(key) ?? [])], waitingKeysOf(ground, key)]
  return { blocked_by: await open(blockers), total_blocked_by: blockers.length, blocking: await open(waiting), total_blocking: waiting.length }
}

/** The issue with the counts of its links. */
export async function withDependencies(ground: Ground, repository: string, issue: RestIssue): Promise<RestIssue> {
  return { ...issue, issue_dependencies_summary: await dependenciesOf(ground, itemKey(repository, issue.number)) }
}
