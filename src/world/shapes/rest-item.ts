import type { RestAccount } from './rest-account.ts'

/** What issues and pull requests have in common in REST JSON. */
export interface RestItem {
  readonly id: number
  readonly node_id: string
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: string
  readonly html_url: string
  readonly url: string
  readonly locked: boolean
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

/** A label in REST JSON. */
export interface RestLabel {
  readonly id: number
  readonly node_id: string
  readonly name: string
  readonly color: string
  readonly description: string | null
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
