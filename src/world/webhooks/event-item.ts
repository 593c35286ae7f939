import type { Ground } from '../ground.ts'
import type { RestIssue } from '../shapes/rest-issue.ts'
import type { RestPull } from '../shapes/rest-pull.ts'

/** An issue or pull request together with the event family and payload key that it goes by. */
export type EventItem =
  | { readonly event: 'issues'; readonly key: 'issue'; readonly item: RestIssue }
  | { readonly event: 'pull_request'; readonly key: 'pull_request'; readonly item: RestPull }

/** An item of a repository as events name it, read afresh; pull requests win, as they are issues too. */
export async function eventItem(ground: Ground, repository: string, number: number): Promise<EventItem | undefined> {
  const pull = await ground.state.pull(repository, number)
  if (pull !== undefined) return { event: 'pull_request', key: 'pull_request', item: pull }
  const issue = await ground.state.issue(repository, number)
  return issue === undefined ? undefined : { event: 'issues', key: 'issue', item: issue }
}

/** The fields that an event about an item starts with. */
export function itemFields(subject: EventItem, action: string): Readonly<Record<string, unknown>> {
  return { action, number: subject.item.number, [subject.key]: subject.item }
}

/** A pull request as events name it. */
export function pullItem(pull: RestPull): EventItem {
  return { event: 'pull_request', key: 'pull_request', item: pull }
}
