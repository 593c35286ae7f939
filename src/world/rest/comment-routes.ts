import { errorAnswer, succeeded, type Answer } from '../answer.ts'
import { loginOf, permits } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestComment } from '../shapes/rest-comment.ts'
import { announce } from '../webhooks/announce.ts'
import { eventItem } from '../webhooks/event-item.ts'
import { pullAsIssue } from './pull-as-issue.ts'
import { caughtNumber, passOn, type RepositoryCall, type Route } from './route.ts'

const byId = /^issues\/comments\/(\d+)$/u

/** Comments on issues and pull requests, told as `issue_comment`. */
export const commentRoutes: readonly Route[] = [
  { method: 'POST', pattern: /^issues\/(\d+)\/comments$/u, handle: createComment },
  { method: 'PATCH', pattern: byId, handle: (ground, request) => changeComment(ground, request, 'edited') },
  { method: 'DELETE', pattern: byId, handle: (ground, request) => changeComment(ground, request, 'deleted') },
]

async function createComment(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const isIssue = (await ground.state.issue(request.repository, caughtNumber(request))) !== undefined
  // The emulator takes the permission on pull requests for issues, too.
  if (isIssue && !permits(request.call.caller, 'issues', 'write')) return errorAnswer(403, 'Resource not accessible by integration')
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  await tell(ground, request, caughtNumber(request), { action: 'created', comment: answer.body })
  return answer
}

async function changeComment(ground: Ground, request: RepositoryCall, action: 'edited' | 'deleted'): Promise<Answer> {
  const id = caughtNumber(request)
  const before = await ground.reader.get<RestComment & { readonly issue_url: string }>(`/repos/${request.repository}/issues/comments/${id}`)
  const answer = await passOn(ground, request)
  if (!succeeded(answer) || before === undefined) return answer
  if (action === 'edited') ground.side.edits.set(id, { by: loginOf(request.call.caller) ?? '', at: ground.clock.now().toISOString() })
  const changes = action === 'edited' ? { changes: { body: { from: before.body } } } : {}
  const comment = action === 'edited' ? answer.body : before
  await tell(ground, request, Number(before.issue_url.split('/').pop()), { action, comment, ...changes })
  return answer
}

async function tell(ground: Ground, request: RepositoryCall, number: number, fields: Readonly<Record<string, unknown>>): Promise<void> {
  ground.reader.forget(request.repository)
  const subject = await eventItem(ground, request.repository, number)
  if (subject === undefined) return
  const issue = subject.event === 'issues' ? subject.item : pullAsIssue(subject.item)
  await announce(ground, request.repository, 'issue_comment', request.call.caller, { ...fields, issue })
}
