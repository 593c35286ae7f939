import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestIssue } from '../shapes/rest-issue.ts'
import { announce } from './announce.ts'
import { announceLabels } from './announce-labels.ts'
import { itemFields, type EventItem } from './event-item.ts'
import { textChanges } from './text-changes.ts'

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
