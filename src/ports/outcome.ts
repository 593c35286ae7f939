import type { Effect } from './effect.ts'

/** What became of an effect: the state was there, was brought about, was refused, mostly for want of a permission, or no longer fits what stands there now. */
export interface Outcome {
  readonly effect: Effect['kind']
  readonly kind: 'unchanged' | 'done' | 'denied' | 'stale'
  /** The permission that was missing, in GitHub's words: `checks: write`. */
  readonly permission?: string | undefined
  readonly url?: string | undefined
  /** How far down the ladder files went: onto their branch, into a pull request, or onto a branch beside it. */
  readonly rung?: 'commit' | 'pull-request' | 'branch' | undefined
  /** The commit that was made, of files. */
  readonly sha?: string | undefined
  /** Why it was done this way, or refused, where that is not plain. */
  readonly detail?: string | undefined
}
