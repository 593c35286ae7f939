import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import { announce } from './announce.ts'
import { itemFields, pullItem } from './event-item.ts'

/** `pull_request.opened`. */
export async function announceOpenedPull(ground: Ground, repository: string, caller: Caller, pull: RestPull): Promise<void> {
  await announce(ground, repository, 'pull_request', caller, itemFields(pullItem(pull), 'opened'))
}
