import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestIssue, RestItem } from '../rest-shapes.ts'
import { announce } from './announce.ts'
import { announceLabels, itemFields, type EventItem } from './label-events.ts'

/** `issues.opened`, and `labeled` for each label that the issue is born with. */
export async function announceOpenedIssue(ground: Ground, repository: string, caller: Caller, issue: RestIssue): Promise<void> {
  const subject: EventItem = { event: 'issues', key: 'issue', item: issue }
  await announce(ground, repository, 'issues', caller, itemFields(subject, 'opened'))
  await announceLabels(ground, repository, caller, [], subject)
  if (issue.type) await announce(ground, repository, 'issues', caller, { ...itemFields(subject, 'typed'), type: issue.type })
}

/** All events that the difference of two states of an issue makes. */
export async function announceChangedIssue(
  ground: Ground, repository: string, caller: Caller, before: RestIssue, after: RestIssue,
): Promise<void> {
  const subject: EventItem = { event: 'issues', key: 'issue', item: after }
  const say = (action: string, more = {}) => announce(ground, repository, 'issues', caller, { ...itemFields(subject, action), ...more })
  const changes = textChanges(before, after)
  if (changes !== undefined) await say('edited', { changes })
  if (before.state !== after.state) await say(after.state === 'closed' ? 'closed' : 'reopened')
  await announceLabels(ground, repository, caller, before.labels, subject)
  if (before.type?.name === after.type?.name) return
  if (before.type) await say('untyped', { type: before.type })
  if (after.type) await say('typed', { type: after.type })
}

/** The `changes` of an `edited` event: the old title and the old body, each only where it differs. */
export function textChanges(before: RestItem, after: RestItem): Readonly<Record<string, { readonly from: string }>> | undefined {
  const title = before.title === after.title ? {} : { title: { from: before.title } }
  const body = before.body === after.body ? {} : { body: { from: before.body ?? '' } }
  const changes = { ...title, ...body }
  return Object.keys(changes).length === 0 ? undefined : changes
}
