import { succeeded, type Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { loginOf, permits } from '../caller.ts'
import type { Ground } from '../ground.ts'
import { announceLabels } from '../webhooks/announce-labels.ts'
import { eventItem, type EventItem } from '../webhooks/event-item.ts'
import { caughtNumber, type RepositoryCall, type Route } from './route.ts'

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
  const answer = await ground.backend.send(asLabeller(request.call, before))
  if (!succeeded(answer) || before === undefined) return answer
  ground.reader.forget(request.repository)
  const after = await eventItem(ground, request.repository, number)
  if (after !== undefined) await announceLabels(ground, request.repository, request.call.caller, before.item.labels, after)
  return answer
}

/** Who may write pull requests may label them on GitHub; the emulator asks for the permission on issues. */
function asLabeller(call: Call, item: EventItem | undefined): Call {
  const mayAsPull = item?.event === 'pull_request' && permits(call.caller, 'pull_requests', 'write')
  const lacksIssues = call.caller.kind === 'installation' && !permits(call.caller, 'issues', 'write')
  return mayAsPull && lacksIssues ? { ...call, caller: { kind: 'world', behalf: loginOf(call.caller) ?? '' } } : call
}
