import type { AccountActors } from './actors/account-actors.ts'
import type { CheckActors } from './actors/check-actors.ts'
import type { FileActors } from './actors/file-actors.ts'
import type { IssueActors } from './actors/issue-actors.ts'
import type { PullActors } from './actors/pull-actors.ts'
import type { AppIdentity } from './app-identity.ts'
import type { Fault } from './faults.ts'
import type { RequestLog } from './request-log.ts'
import type { Delivery } from './webhooks/deliveries.ts'

/** A GitHub of one's own: its address, its people, its post, and what was asked of it. */
export interface World extends AccountActors, FileActors, IssueActors, PullActors, CheckActors {
  /** The base URL for clients, without a slash at its end; GraphQL is at `/graphql`. */
  readonly url: string
  readonly app: AppIdentity
  /** Every request that came in over HTTP; what actors do is not counted. */
  readonly requests: RequestLog
  /** All webhooks in the order of their events, also those that nobody was there to receive. */
  readonly deliveries: readonly Delivery[]
  /** Where webhooks go from now on; signed with the App's secret unless another is given. */
  connectWebhook(url: string, secret?: string): void
  disconnectWebhook(): void
  /** Sends a webhook once more, with its old id. */
  redeliver(delivery: Delivery): void
  holdDeliveries(): void
  /** Sends what was held; `arrange` may drop, double or reorder it. */
  releaseDeliveries(arrange?: (held: readonly Delivery[]) => readonly Delivery[]): void
  /** Resolves when all webhooks that were sent are answered. */
  settled(): Promise<void>
  /** Lets requests fail; the returned function ends it. */
  fault(fault: Fault): () => void
  close(): Promise<void>
}
