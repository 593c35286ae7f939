import { makeCall } from '../call.ts'
import { loginOf, permits, type Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestIssue } from '../shapes/rest-issue.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'

/** A GraphQL object: plain values, or functions of a field's arguments. */
export type GraphNode = Readonly<Record<string, unknown>>

/** The makers of the types that name one another; they meet here so that no file imports in a circle. */
export interface NodeMakers {
  repository(context: ViewerContext, repository: RestRepository): GraphNode
  issue(context: ViewerContext, repository: RestRepository, issue: RestIssue): GraphNode
  pull(context: ViewerContext, repository: RestRepository, pull: RestPull): GraphNode
}

/** Who asks a GraphQL question, and what they may see. */
export interface ViewerContext {
  readonly ground: Ground
  readonly make: NodeMakers
  readonly login: string
  /** The repository, unless it does not exist for the viewer. */
  visible(fullName: string): Promise<RestRepository | undefined>
  /** Throws GitHub's FORBIDDEN where an installation lacks a permission on a private repository. */
  demand(repository: RestRepository, ...anyOf: readonly string[]): void
}

/** An error that GraphQL answers carry with GitHub's own `type`. */
export class TypedError extends Error {
  readonly type: string
  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

/** The context of one request. */
export function createViewerContext(ground: Ground, caller: Caller, make: NodeMakers): ViewerContext {
  const seen = new Map<string, Promise<RestRepository | undefined>>()
  async function look(fullName: string): Promise<RestRepository | undefined> {
    const answer = await ground.backend.send(makeCall(caller, 'GET', `/repos/${fullName}`))
    return answer.status === 200 ? (answer.body as RestRepository) : undefined
  }
  return {
    ground,
    make,
    login: loginOf(caller) ?? '',
    visible(fullName) {
      const key = fullName.toLowerCase()
      const known = seen.get(key) ?? look(key)
      seen.set(key, known)
      return known
    },
    demand(repository, ...anyOf) {
      if (!repository.private || anyOf.some((permission) => permits(caller, permission, 'read'))) return
      throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
    },
  }
}
