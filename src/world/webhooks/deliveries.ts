import { createHmac, randomUUID } from 'node:crypto'
import { exchangeHttp } from '../exchange-http.ts'

/** One webhook as it goes out. */
export interface Delivery {
  /** The value of `x-github-delivery`; a redelivery keeps it, as on GitHub. */
  readonly id: string
  readonly event: string
  readonly action: string | undefined
  readonly payload: Readonly<Record<string, unknown>>
  /** The status of the receiver's answer; undefined while it is under way, 0 where none came. */
  status: number | undefined
}

/** The outgoing post of a world: signed, in the order of the events, one at a time. */
export interface Deliveries {
  readonly log: readonly Delivery[]
  /** Where the App listens, and the secret that both know. */
  connect(url: string, secret: string): void
  disconnect(): void
  enqueue(event: string, payload: Readonly<Record<string, unknown>>): void
  /** Sends a delivery of the log once more, under the same id. */
  redeliver(delivery: Delivery): void
  /** Keeps what is enqueued until `release`, which may drop, double or reorder it. */
  hold(): void
  release(arrange?: (held: readonly Delivery[]) => readonly Delivery[]): void
  /** Resolves when nothing is under way and nothing waits, held deliveries aside. */
  settled(): Promise<void>
}

/** How long GitHub waits for the answer to a webhook. */
const patienceMs = 10_000

/** A post office without a receiver: what is enqueued before `connect` is logged and sent nowhere. */
export function createDeliveries(): Deliveries {
  const log: Delivery[] = []
  let held: Delivery[] | undefined
  let receiver: { readonly url: string; readonly secret: string } | undefined
  let line: Promise<void> = Promise.resolve()
  function send(delivery: Delivery): void {
    const to = receiver
    if (to === undefined) return
    line = line.then(async () => {
      delivery.status = await post(to.url, to.secret, delivery)
    })
  }
  function take(delivery: Delivery): void {
    if (held === undefined) send(delivery)
    else held.push(delivery)
  }
  return {
    log,
    connect(url, secret) {
      receiver = { url, secret }
    },
    disconnect() {
      receiver = undefined
    },
    enqueue(event, payload) {
      const action = typeof payload['action'] === 'string' ? payload['action'] : undefined
      const delivery: Delivery = { id: randomUUID(), event, action, payload, status: undefined }
      log.push(delivery)
      take(delivery)
    },
    redeliver: take,
    hold() {
      held ??= []
    },
    release(arrange = (all) => all) {
      const waiting = held ?? []
      held = undefined
      for (const delivery of arrange(waiting)) send(delivery)
    },
    async settled() {
      let seen: Promise<void> | undefined
      while (seen !== line) {
        seen = line
        await seen
      }
    },
  }
}

async function post(url: string, secret: string, delivery: Delivery): Promise<number> {
  const body = JSON.stringify(delivery.payload)
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/world',
    'x-github-event': delivery.event,
    'x-github-delivery': delivery.id,
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }
  // A receiver that is down or too slow is a fact of life: GitHub notes it and goes on.
  return exchangeHttp(url, 'POST', headers, body, patienceMs).then((answer) => answer.status, () => 0)
}
