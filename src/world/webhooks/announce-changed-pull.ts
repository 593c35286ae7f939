import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import { announce } from './announce.ts'
import { announceLabels } from './announce-labels.ts'
import { itemFields, pullItem } from './event-item.ts'
import { textChanges } from './text-changes.ts'

/** All events that the difference of two states of a pull request makes. */
export async function announceChangedPull(
  ground: Ground, repository: string, caller: Caller, before: RestPull, after: RestPull,
): Promise<void> {
  const subject = pullItem(after)
  const say = (action: string, more = {}) => announce(ground, repository, 'pull_request', caller, { ...itemFields(subject, action), ...more })
  const base = before.base.ref === after.base.ref ? {} : { base: { ref: { from: before.base.ref }, sha: { from: before.base.sha } } }
  const changes = { ...textChanges(before, after), ...base }
  if (Object.keys(changes).length > 0) await say('edited', { changes })
  if (before.state !== after.state) await say(after.state === 'closed' ? 'closed' : 'reopened')
  if (before.draft !== after.draft) await say(after.draft ? 'converted_to_draft' : 'ready_for_review')
  await announceLabels(ground, repository, caller, before.labels, subject)
}
