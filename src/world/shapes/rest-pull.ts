import type { RestItem } from './rest-item.ts'
import type { RestRepository } from './rest-repository.ts'

/** A pull request in REST JSON. */
export interface RestPull extends RestItem {
  readonly draft: boolean
  readonly issue_url: string
  readonly merged: boolean
  readonly merged_at: string | null
  readonly merge_commit_sha: string | null
  readonly head: RestSide
  readonly base: RestSide
}

/** One side of a pull request. */
interface RestSide {
  readonly label: string
  readonly ref: string
  readonly sha: string
  readonly repo: RestRepository | null
}
