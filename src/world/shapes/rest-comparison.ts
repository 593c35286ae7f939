import type { RestCommit } from './rest-commit.ts'

/** The comparison of two commits. */
export interface RestComparison {
  readonly status: string
  readonly merge_base_commit: RestCommit
  readonly commits: readonly RestCommit[]
  readonly files: readonly RestFile[]
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
