import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestPull } from '../rest-shapes.ts'
import { itemKey } from '../side-store.ts'
import { announce } from './announce.ts'
import { textChanges } from './issue-events.ts'
import { announceLabels, itemFields, type EventItem } from './label-events.ts'

/** `pull_request.opened`. */
export async function announceOpenedPull(ground: Ground, repository: string, caller: Caller, pull: RestPull): Promise<void> {
  await announce(ground, repository, 'pull_request', caller, itemFields(subjectOf(pull), 'opened'))
}

/** All events that the difference of two states of a pull request makes. */
export async function announceChangedPull(
  ground: Ground, repository: string, caller: Caller, before: RestPull, after: RestPull,
): Promise<void> {
  const subject = subjectOf(after)
  const say = (action: string, more = {}) => announce(ground, repository, 'pull_request', caller, { ...itemFields(subject, action), ...more })
  const base = before.base.ref === after.base.ref ? {} : { base: { ref: { from: before.base.ref }, sha: { from: before.base.sha } } }
  const changes = { ...textChanges(before, after), ...base }
  if (Object.keys(changes).length > 0) await say('edited', { changes })
  if (before.state !== after.state) await say(after.state === 'closed' ? 'closed' : 'reopened')
  if (before.draft !== after.draft) await say(after.draft ? 'converted_to_draft' : 'ready_for_review')
  await announceLabels(ground, repository, caller, before.labels, subject)
}

/** Moves the head of every open pull request of a branch, and says `synchronize` for each. */
export async function followBranch(
  ground: Ground, headRepository: string, branch: string, before: string, after: string, caller: Caller,
): Promise<void> {
  const base = ground.side.forks.get(headRepository.toLowerCase()) ?? headRepository
  for (const pull of await ground.state.pulls(base)) {
    const sameHead = pull.head.ref === branch && pull.head.repo?.full_name.toLowerCase() === headRepository.toLowerCase()
    if (!sameHead || pull.state !== 'open' || pull.head.sha === after) continue
    ground.side.heads.set(itemKey(base, pull.number), after)
    const moved = ground.state.dressPull(base, pull)
    await announce(ground, base, 'pull_request', caller, { ...itemFields(subjectOf(moved), 'synchronize'), before, after })
  }
}

function subjectOf(pull: RestPull): EventItem {
  return { event: 'pull_request', key: 'pull_request', item: pull }
}
