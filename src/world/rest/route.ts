import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { Ground } from '../ground.ts'

/** A request of one repository, its path taken apart. */
export interface RepositoryCall {
  readonly call: Call
  /** `owner/name`. */
  readonly repository: string
  /** What the brackets of the route's pattern caught. */
  readonly caught: readonly string[]
}

/** A path that the front answers itself, or corrects. `pattern` matches what follows `/repos/owner/name`. */
export interface Route {
  readonly method: string
  readonly pattern: RegExp
  handle(ground: Ground, request: RepositoryCall): Promise<Answer>
}

/** Passes the call on to the emulator in the caller's own name. */
export function passOn(ground: Ground, request: RepositoryCall): Promise<Answer> {
  return ground.backend.send(request.call)
}

/** The n-th catch as a number. */
export function caughtNumber(request: RepositoryCall, index = 0): number {
  return Number(request.caught[index] ?? Number.NaN)
}
