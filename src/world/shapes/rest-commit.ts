import type { RestAccount } from './rest-account.ts'

/** A commit in the JSON of `/repos/{owner}/{repo}/commits`. */
export interface RestCommit {
  readonly sha: string
  readonly node_id: string
  readonly html_url: string
  readonly author: RestAccount | null
  readonly commit: {
    readonly message: string
    readonly author: RestSignature
    readonly committer: RestSignature
    readonly tree: { readonly sha: string }
  }
  readonly parents: readonly { readonly sha: string }[]
}

/** Who made a commit, and when. */
export interface RestSignature {
  readonly name: string
  readonly email: string
  readonly date: string
}
