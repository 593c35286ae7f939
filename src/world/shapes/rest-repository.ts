import type { RestAccount } from './rest-account.ts'

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
