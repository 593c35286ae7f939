import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestLabel } from '../shapes/rest-item.ts'
import { announce } from './announce.ts'
import { itemFields, type EventItem } from './event-item.ts'

/** `labeled` and `unlabeled`, one event a label, as GitHub sends them. */
export async function announceLabels(
  ground: Ground, repository: string, caller: Caller, before: readonly RestLabel[], after: EventItem,
): Promise<void> {
  const now = after.item.labels
  for (const label of before.filter((old) => !now.some((kept) => kept.name === old.name))) {
    await announce(ground, repository, after.event, caller, { ...itemFields(after, 'unlabeled'), label })
  }
  for (const label of now.filter((added) => !before.some((old) => old.name === added.name))) {
    await announce(ground, repository, after.event, caller, { ...itemFields(after, 'labeled'), label })
  }
}
