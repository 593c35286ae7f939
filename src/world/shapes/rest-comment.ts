import type { RestAccount } from './rest-account.ts'

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
