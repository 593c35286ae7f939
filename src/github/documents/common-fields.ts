import type { Nodes } from './nodes.ts'

/** What issues and pull requests have in common; origins have only the first half. */
export interface CommonFields {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly url: string
  readonly repository: { readonly nameWithOwner: string }
  readonly author: { readonly __typename: string; readonly login: string } | null
  readonly labels: Nodes<{ readonly name: string }> | null
  readonly assignees?: Nodes<{ readonly login: string }> | null
  readonly milestone?: { readonly title: string } | null
  readonly createdAt?: string | null
  readonly updatedAt?: string | null
  readonly closedAt?: string | null
}
