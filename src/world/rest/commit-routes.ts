import { succeeded, type Answer } from '../answer.ts'
import { bodyRecord, type Call } from '../call.ts'
import type { Ground } from '../ground.ts'
import { passOn, type RepositoryCall, type Route } from './route.ts'

/** Commits of the Git data API. GitHub signs those of an App, but only if the App leaves author and committer to GitHub. */
export const commitRoutes: readonly Route[] = [
  { method: 'POST', pattern: /^git\/commits$/u, handle: createCommit },
  { method: 'GET', pattern: /^git\/commits\/([0-9a-f]+)$/u, handle: getCommit },
]

interface GitCommit {
  readonly sha: string
}

async function createCommit(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const { author, committer, signature } = bodyRecord(request.call)
  const answer = await passOn(ground, { ...request, call: dated(request.call, ground.clock.now()) })
  if (!succeeded(answer)) return answer
  const plain = author === undefined && committer === undefined && signature === undefined
  if (request.call.caller.kind === 'installation' && plain) ground.side.signed.add((answer.body as GitCommit).sha)
  return verified(ground, answer)
}

async function getCommit(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  return succeeded(answer) ? verified(ground, answer) : answer
}

function verified(ground: Ground, answer: Answer): Answer {
  const commit = answer.body as GitCommit
  if (!ground.side.signed.has(commit.sha)) return answer
  const verification = { verified: true, reason: 'valid', signature: 'world', payload: 'world', verified_at: ground.clock.now().toISOString() }
  return { ...answer, body: { ...commit, verification } }
}

/** The call with dates by the clock of the world where it brings none: a commit's id holds them. */
function dated(call: Call, now: Date): Call {
  const body = bodyRecord(call)
  const date = now.toISOString()
  const withDate = (who: unknown) => (typeof who === 'object' && who !== null ? { date, ...who } : { date })
  const author = withDate(body['author'])
  return { ...call, body: { ...body, author, committer: withDate(body['committer'] ?? body['author']) } }
}
