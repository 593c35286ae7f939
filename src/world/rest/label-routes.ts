import { succeeded, type Answer } from '../answer.ts'
import type { Ground } from '../ground.ts'
import { announceLabels, eventItem } from '../webhooks/label-events.ts'
import { caughtNumber, passOn, type RepositoryCall, type Route } from './route.ts'

const one = /^issues\/(\d+)\/labels(?:\/[^/]+)?$/u

/** Labels on issues and pull requests; the emulator changes them well and tells nobody the truth about it. */
export const labelRoutes: readonly Route[] = [
  { method: 'POST', pattern: one, handle: changeLabels },
  { method: 'PUT', pattern: one, handle: changeLabels },
  { method: 'DELETE', pattern: one, handle: changeLabels },
]

/** Adds, sets or removes labels, and says so. */
export async function changeLabels(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const number = caughtNumber(request)
  const before = await eventItem(ground, request.repository, number)
  const answer = await passOn(ground, request)
  if (!succeeded(answer) || before === undefined) return answer
  ground.reader.forget()
  const after = await eventItem(ground, request.repository, number)
  if (after !== undefined) await announceLabels(ground, request.repository, request.call.caller, before.item.labels, after)
  return answer
}
