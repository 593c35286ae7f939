import { errorAnswer, jsonAnswer, succeeded, type Answer } from '../answer.ts'
import { bodyRecord, makeCall } from '../call.ts'
import { loginOf, permits, type Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import { itemKey, itemOf } from '../side-store.ts'
import { announceChangedIssue } from '../webhooks/announce-changed-issue.ts'
import { announceChangedPull } from '../webhooks/announce-changed-pull.ts'
import { announcePush } from '../webhooks/announce-push.ts'
import { writerOf } from './copy-commits.ts'
import { mergeObstacle } from './merge-obstacle.ts'
import { writeMerge } from './write-merge.ts'
import { caughtNumber, type RepositoryCall, type Route } from './route.ts'

/** Merging. The emulator would merge the heads of the day the pull request was opened and drop what came since. */
export const mergeRoutes: readonly Route[] = [{ method: 'PUT', pattern: /^pulls\/(\d+)\/merge$/u, handle: merge }]

async function merge(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const { repository, call } = request
  const before = await ground.state.pull(repository, caughtNumber(request))
  if (before === undefined) return errorAnswer(404, 'Not Found')
  if (!permits(call.caller, 'contents', 'write')) return errorAnswer(403, 'Resource not accessible by integration')
  const { sha, merge_method: method } = bodyRecord(call)
  if (typeof sha === 'string' && sha !== before.head.sha) return errorAnswer(409, 'Head branch was modified. Review and try the merge again.')
  const obstacle = await mergeObstacle(ground, repository, before, call.caller)
  if (obstacle !== undefined) return errorAnswer(405, obstacle)
  const merged = await writeMerge(ground, repository, before, method === 'squash' || method === 'rebase' ? 'squash' : 'merge', loginOf(call.caller) ?? '')
  if (merged === undefined) return errorAnswer(405, 'Pull Request is not mergeable')
  await closeMerged(ground, repository, before, merged.sha, call.caller)
  await announcePush(ground, { repository, ref: `refs/heads/${before.base.ref}`, before: merged.before, after: merged.sha, forced: false }, call.caller)
  return jsonAnswer(200, { sha: merged.sha, merged: true, message: 'Pull Request successfully merged' })
}

async function closeMerged(ground: Ground, repository: string, before: RestPull, sha: string, caller: Caller): Promise<void> {
  const closes = await ground.state.closes(repository, before)
  await ground.backend.send(makeCall(await writerOf(ground, repository), 'PATCH', `/repos/${repository}/pulls/${before.number}`, { state: 'closed' }))
  ground.reader.forget()
  const raw = await ground.state.pull(repository, before.number)
  const at = raw?.closed_at ?? before.updated_at
  ground.side.merges.set(itemKey(repository, before.number), { sha, at, by: loginOf(caller) ?? '' })
  const after = await ground.state.pull(repository, before.number)
  if (after !== undefined) await announceChangedPull(ground, repository, caller, before, after)
  for (const key of closes) await closeIssue(ground, key, caller)
}

async function closeIssue(ground: Ground, key: string, caller: Caller): Promise<void> {
  const { repository, number } = itemOf(key)
  const before = await ground.state.issue(repository, number)
  if (before === undefined || before.state === 'closed') return
  const call = makeCall(await writerOf(ground, repository), 'PATCH', `/repos/${repository}/issues/${number}`, { state: 'closed', state_reason: 'completed' })
  if (!succeeded(await ground.backend.send(call))) return
  ground.reader.forget()
  const after = await ground.state.issue(repository, number)
  if (after !== undefined) await announceChangedIssue(ground, repository, caller, before, after)
}
