import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestIssue, RestLabel, RestPull } from '../rest-shapes.ts'
import { announce } from './announce.ts'

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

/** `labeled` and `unlabeled`, one event a label, as GitHub sends them. */
export async function announceLabels(
  ground: Ground, repository: string, caller: Caller, before: readonly RestLabel[], after: EventItem,
): Promise<void> {
  const now = after.item.labels
  for (const label of before.filter((old) => !now.some((kept) => kept.name === old.name))) {
    await announce(ground, repository, after.event, caller, { ...itemFields(after, 'unlabeled'), label })
  }
  for (const label of now.filter((added) => !before.some((old) => old.name === added.name))) {
    await announce(ground, repository, after.event, caller, { ...itemFields(after, 'labeled'), label })
  }
}
