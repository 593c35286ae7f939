import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import { itemOf } from '../side-store.ts'
import { announce } from './announce.ts'

/** `sub_issues` for a changed parent: one event to each side, as on GitHub. */
export async function announceParent(ground: Ground, child: string, parent: string, change: 'added' | 'removed', caller: Caller): Promise<void> {
  const [childAt, parentAt] = [itemOf(child), itemOf(parent)]
  const sub_issue = await ground.state.issue(childAt.repository, childAt.number)
  const parent_issue = await ground.state.issue(parentAt.repository, parentAt.number)
  const fields = { sub_issue_id: sub_issue?.id, sub_issue, parent_issue_id: parent_issue?.id, parent_issue }
  const parent_issue_repo = await ground.state.repository(parentAt.repository)
  await announce(ground, childAt.repository, 'sub_issues', caller, { action: `parent_issue_${change}`, ...fields, parent_issue_repo })
  const sub_issue_repo = await ground.state.repository(childAt.repository)
  await announce(ground, parentAt.repository, 'sub_issues', caller, { action: `sub_issue_${change}`, ...fields, sub_issue_repo })
}
