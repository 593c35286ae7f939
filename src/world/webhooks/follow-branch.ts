import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import { itemKey } from '../side-store.ts'
import { announce } from './announce.ts'
import { itemFields, pullItem } from './event-item.ts'

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
    await announce(ground, base, 'pull_request', caller, { ...itemFields(pullItem(moved), 'synchronize'), before, after })
  }
}
