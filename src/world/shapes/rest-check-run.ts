import type { RestApp } from './rest-app.ts'

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
  readonly output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null; readonly annotations_count: number }
  readonly check_suite: { readonly id: number; readonly node_id: string; readonly head_branch: string | null } | null
  readonly app: RestApp | null
}
