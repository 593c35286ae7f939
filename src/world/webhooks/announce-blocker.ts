import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import { itemOf } from '../side-store.ts'
import { announce } from './announce.ts'

/** `issue_dependencies` for a link between two issues: one event to each side, as on GitHub. */
export async function announceBlocker(ground: Ground, waiting: string, blocker: string, change: 'added' | 'removed', caller: Caller): Promise<void> {
  const [waitingAt, blockerAt] = [itemOf(waiting), itemOf(blocker)]
  const blocked_issue = await ground.state.issue(waitingAt.repository, waitingAt.number)
  const blocking_issue = await ground.state.issue(blockerAt.repository, blockerAt.number)
  const fields = { blocked_issue_id: blocked_issue?.id, blocked_issue, blocking_issue_id: blocking_issue?.id, blocking_issue }
  const blocking_issue_repo = await ground.state.repository(blockerAt.repository)
  await announce(ground, waitingAt.repository, 'issue_dependencies', caller, { action: `blocked_by_${change}`, ...fields, blocking_issue_repo })
  const blocked_issue_repo = await ground.state.repository(waitingAt.repository)
  await announce(ground, blockerAt.repository, 'issue_dependencies', caller, { action: `blocking_${change}`, ...fields, blocked_issue_repo })
}
