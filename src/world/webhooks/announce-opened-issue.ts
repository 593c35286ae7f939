import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestIssue } from '../shapes/rest-issue.ts'
import { announce } from './announce.ts'
import { announceLabels } from './announce-labels.ts'
import { itemFields, type EventItem } from './event-item.ts'

/** `issues.opened`, and `labeled` for each label that the issue is born with. */
export async function announceOpenedIssue(ground: Ground, repository: string, caller: Caller, issue: RestIssue): Promise<void> {
  const subject: EventItem = { event: 'issues', key: 'issue', item: issue }
  await announce(ground, repository, 'issues', caller, itemFields(subject, 'opened'))
  await announceLabels(ground, repository, caller, [], subject)
  if (issue.type) await announce(ground, repository, 'issues', caller, { ...itemFields(subject, 'typed'), type: issue.type })
}
