import { errorAnswer, jsonAnswer, type Answer } from '../answer.ts'
import { bodyRecord } from '../call.ts'
import { loginOf, permits } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestComment } from '../shapes/rest-comment.ts'
import type { StoredReaction } from '../side-store.ts'
import { senderOf } from '../webhooks/announce.ts'
import { paginate } from './paginate.ts'
import { caughtNumber, type RepositoryCall, type Route } from './route.ts'

const CONTENTS: ReadonlySet<string> = new Set(['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'])

/** Reactions to comments, which the emulator does not know. */
export const reactionRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^issues\/comments\/(\d+)\/reactions$/u, handle: listReactions },
  { method: 'POST', pattern: /^issues\/comments\/(\d+)\/reactions$/u, handle: createReaction },
  { method: 'DELETE', pattern: /^issues\/comments\/(\d+)\/reactions\/(\d+)$/u, handle: deleteReaction },
]

async function listReactions(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const obstacle = await obstacleOf(ground, request, 'read')
  if (obstacle !== undefined) return obstacle
  const all = ground.side.reactions.get(caughtNumber(request)) ?? []
  return paginate(request.call, ground.url(), await Promise.all(all.map((reaction) => toJson(ground, reaction))))
}

/** Setting one's own reaction again changes nothing and is answered with it. */
async function createReaction(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const obstacle = await obstacleOf(ground, request, 'write')
  if (obstacle !== undefined) return obstacle
  const { content } = bodyRecord(request.call)
  if (typeof content !== 'string' || !CONTENTS.has(content)) return errorAnswer(422, 'Validation Failed', { errors: [{ resource: 'Reaction', code: 'invalid', field: 'content' }] })
  const comment = caughtNumber(request)
  const all = ground.side.reactions.get(comment) ?? []
  const by = loginOf(request.call.caller) ?? ''
  const standing = all.find((reaction) => reaction.by === by && reaction.content === content)
  if (standing !== undefined) return jsonAnswer(200, await toJson(ground, standing))
  const made: StoredReaction = { id: nextId(ground), content, by, at: ground.clock.now().toISOString() }
  ground.side.reactions.set(comment, [...all, made])
  return jsonAnswer(201, await toJson(ground, made))
}

async function deleteReaction(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const obstacle = await obstacleOf(ground, request, 'write')
  if (obstacle !== undefined) return obstacle
  const comment = caughtNumber(request)
  const all = ground.side.reactions.get(comment) ?? []
  const rest = all.filter(({ id }) => id !== caughtNumber(request, 1))
  if (rest.length === all.length) return errorAnswer(404, 'Not Found')
  ground.side.reactions.set(comment, rest)
  return { status: 204, headers: {}, body: undefined }
}

/** Reactions take the permission that comments take: that of issues or that of pull requests. */
async function obstacleOf(ground: Ground, request: RepositoryCall, level: 'read' | 'write'): Promise<Answer | undefined> {
  const path = `/repos/${request.repository}/issues/comments/${caughtNumber(request)}`
  const comment = await ground.reader.get<RestComment & { readonly issue_url: string }>(path)
  const seen = await ground.backend.send({ ...request.call, method: 'GET', path: `/repos/${request.repository}`, body: undefined })
  if (comment === undefined || seen.status !== 200) return errorAnswer(404, 'Not Found')
  const isPull = (await ground.state.pull(request.repository, Number(comment.issue_url.split('/').pop()))) !== undefined
  return permits(request.call.caller, isPull ? 'pull_requests' : 'issues', level) ? undefined : errorAnswer(403, 'Resource not accessible by integration')
}

async function toJson(ground: Ground, { id, content, by, at }: StoredReaction): Promise<unknown> {
  return { id, node_id: `REA_${id}`, user: await senderOf(ground, by), content, created_at: at }
}

function nextId(ground: Ground): number {
  return 1 + Math.max(0, ...[...ground.side.reactions.values()].flat().map(({ id }) => id))
}
