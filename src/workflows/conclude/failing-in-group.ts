import type { QueuedPull } from '../../ports/queued-pull.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { checkTitle } from '../../render/check/check-title.ts'
import type { FailingPull } from '../../render/render-announcement.ts'
import { type CheckWorld, examineItem } from '../check-item.ts'
import { checkContext } from '../plan-check-effects.ts'
import type { GroupBase } from '../task.ts'

/**
 * The pull requests that come before a group's last one and do not pass, by their last verdict, or by a look where they have none.
 * One request for all verdicts. None where the queue cannot be read: each was checked before it was queued.
 */
export async function failingInGroup(world: CheckWorld, sha: string, behind: GroupBase, checkName: string): Promise<readonly FailingPull[]> {
  const [, ...before] = groupOf(await readQueue(world, behind.branch, checkName), sha, behind.base)
  const judged = await Promise.all(before.map((pull) => judge(world, pull)))
  return judged.filter((failing) => failing !== undefined)
}

async function readQueue(world: CheckWorld, branch: string, checkName: string): Promise<readonly QueuedPull[]> {
  try {
    return await world.source.queue(branch, checkName)
  } catch (error) {
    if (error instanceof UnverifiableError) return []
    throw error
  }
}

/** From the last of a group to its first, each standing on the next. */
function groupOf(queue: readonly QueuedPull[], head: string, base: string): readonly QueuedPull[] {
  const group: QueuedPull[] = []
  for (let at: string | undefined = head; at !== undefined && at !== base && group.length <= queue.length;) {
    const pull: QueuedPull | undefined = queue.find((entry) => entry.head === at)
    if (pull !== undefined) group.push(pull)
    at = pull?.base
  }
  return group
}

async function judge(world: CheckWorld, { number, check }: QueuedPull): Promise<FailingPull | undefined> {
  if (check !== undefined) return check.conclusion === 'failure' ? { number, title: check.title } : undefined
  const examined = await examineItem(world, number)
  if (examined?.decision.conclusion !== 'failure') return undefined
  return { number, title: checkTitle(examined.decision.verdict, checkContext(examined.decision, examined.facts)) }
}
