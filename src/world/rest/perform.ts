import { errorAnswer, succeeded, type Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { Ground } from '../ground.ts'
import { repositoryIn } from '../reader.ts'
import { accountRoutes } from './account-routes.ts'
import { checkRoutes } from './check-routes.ts'
import { collaboratorRoutes } from './collaborator-routes.ts'
import { commentRoutes } from './comment-routes.ts'
import { commitRoutes } from './commit-routes.ts'
import { contentRoutes } from './content-routes.ts'
import { correctError } from './correct-error.ts'
import { dependencyRoutes } from './dependency-routes.ts'
import { issueRoutes } from './issue-routes.ts'
import { labelRoutes } from './label-routes.ts'
import { mergeRoutes } from './merge-routes.ts'
import { pullRoutes } from './pull-routes.ts'
import { refRoutes } from './ref-routes.ts'
import { repositoryRoutes } from './repository-routes.ts'
import { reactionRoutes } from './reaction-routes.ts'
import type { Route } from './route.ts'
import { subIssueRoutes } from './sub-issue-routes.ts'

const routes: readonly Route[] = [
  ...repositoryRoutes, ...collaboratorRoutes, ...issueRoutes, ...labelRoutes, ...commentRoutes, ...reactionRoutes, ...subIssueRoutes, ...dependencyRoutes,
  ...pullRoutes, ...mergeRoutes, ...refRoutes, ...commitRoutes, ...contentRoutes, ...checkRoutes,
]

/** Answers one REST request: by a route of the front where the emulator needs help, else by the emulator alone. */
export async function perform(ground: Ground, call: Call): Promise<Answer> {
  const answer = call.method === 'GET' ? await dispatch(ground, call) : await ground.inTurn(() => change(ground, call))
  return succeeded(answer) ? answer : correctError(ground, call, answer)
}

async function change(ground: Ground, call: Call): Promise<Answer> {
  const answer = await dispatch(ground, call)
  ground.reader.forget(repositoryIn(call.path))
  return answer
}

async function dispatch(ground: Ground, call: Call): Promise<Answer> {
  if (call.caller.kind === 'unknown') return errorAnswer(401, 'Bad credentials')
  const repository = repositoryIn(call.path)
  if (repository === '') return (await accountRoutes(ground, call)) ?? ground.backend.send(call)
  const rest = call.path.split('/').slice(4).join('/')
  for (const route of routes) {
    const match = route.method === call.method ? route.pattern.exec(rest) : null
    if (match !== null) return route.handle(ground, { call, repository, caught: match.slice(1).map((part) => decodeURIComponent(part ?? '')) })
  }
  return ground.backend.send(call)
}
