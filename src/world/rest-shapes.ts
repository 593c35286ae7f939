/** A user, bot or organisation in REST JSON. */
export interface RestAccount {
  readonly login: string
  readonly id: number
  readonly node_id: string
  readonly type?: string
  readonly avatar_url?: string
}

/** A repository in REST JSON, as far as the world reads it. */
export interface RestRepository {
  readonly id: number
  readonly node_id: string
  readonly name: string
  readonly full_name: string
  readonly private: boolean
  readonly visibility: string
  readonly fork: boolean
  readonly archived: boolean
  readonly html_url: string
  readonly default_branch: string
  readonly owner: RestAccount
}

/** A label in REST JSON. */
export interface RestLabel {
  readonly id: number
  readonly node_id: string
  readonly name: string
  readonly color: string
  readonly description: string | null
}

/** What issues and pull requests have in common in REST JSON. */
export interface RestItem {
  readonly id: number
  readonly node_id: string
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: string
  readonly html_url: string
  readonly user: RestAccount | null
  readonly labels: readonly RestLabel[]
  readonly assignees: readonly RestAccount[]
  readonly milestone: RestMilestone | null
  readonly created_at: string
  readonly updated_at: string
  readonly closed_at: string | null
  readonly author_association: string
  readonly comments: number
}

/** A milestone in REST JSON. */
export interface RestMilestone {
  readonly id: number
  readonly node_id: string
  readonly number: number
  readonly title: string
  readonly state: string
  readonly due_on: string | null
}

/** An issue in REST JSON. */
export interface RestIssue extends RestItem {
  readonly state_reason: string | null
  readonly type?: { readonly id: number; readonly name: string } | null
  readonly pull_request?: unknown
  readonly draft?: boolean
  readonly sub_issues_summary?: { readonly total: number }
}

/** A pull request in REST JSON. */
export interface RestPull extends RestItem {
  readonly draft: boolean
  readonly merged: boolean
  readonly merged_at: string | null
  readonly merge_commit_sha: string | null
  readonly head: RestSide
  readonly base: RestSide
}

/** One side of a pull request. */
export interface RestSide {
  readonly label: string
  readonly ref: string
  readonly sha: string
  readonly repo: RestRepository | null
}

/** A comment in REST JSON. */
export interface RestComment {
  readonly id: number
  readonly node_id: string
  readonly html_url: string
  readonly user: RestAccount | null
  readonly body: string
  readonly created_at: string
  readonly updated_at: string
  readonly author_association: string
}

/** A check run in REST JSON. */
export interface RestCheckRun {
  readonly id: number
  readonly node_id: string
  readonly head_sha: string
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly external_id: string
  readonly details_url: string | null
  readonly html_url: string
  readonly started_at: string | null
  readonly completed_at: string | null
  readonly output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null }
  readonly check_suite: { readonly id: number; readonly node_id: string; readonly head_branch: string | null } | null
  readonly app: { readonly id: number; readonly slug: string; readonly name: string } | null
}

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

/** A changed file of a comparison. */
export interface RestFile {
  readonly filename: string
  readonly status: string
  readonly sha: string | null
  readonly previous_filename?: string
  readonly additions: number
  readonly deletions: number
}

/** The comparison of two commits. */
export interface RestComparison {
  readonly status: string
  readonly merge_base_commit: RestCommit
  readonly commits: readonly RestCommit[]
  readonly files: readonly RestFile[]
}

/** An entry of a git tree. */
export interface RestTreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}
