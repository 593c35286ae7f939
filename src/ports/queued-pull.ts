import type { PresentCheck } from './present-state.ts'

/** A pull request in a merge queue, each on top of the one ahead of it. */
export interface QueuedPull {
  readonly number: number
  /** The commit that the queue made of it, and the one that this stands on. */
  readonly head: string
  readonly base: string
  /** Our check on the pull request's own head: its last verdict. */
  readonly check?: PresentCheck | undefined
}
