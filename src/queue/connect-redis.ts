import { Redis } from 'ioredis'
import { withoutCommand } from './without-command.ts'

/** A connection over which a request fails within seconds where Redis does not answer. */
interface RedisConnection {
  readonly client: Redis
  /** Asks Redis itself; tells of a change that this shows. */
  isReady(): Promise<boolean>
  end(): void
}

/** Milliseconds. GitHub gives a delivery ten seconds, and hears sooner that it has failed. */
const PATIENCE = 3000
const LONGEST_PAUSE = 5000

/** Connects, and goes on connecting whenever Redis is lost; `tell` hears once of each loss, with its cause, and once of each return, with nothing. */
export function connectRedis(url: string, tell: (lost: unknown) => void = () => undefined): RedisConnection {
  const client = new Redis(url, {
    maxRetriesPerRequest: 1,
    // What waits for a Redis that is gone would be neither kept nor refused.
    enableOfflineQueue: false,
    commandTimeout: PATIENCE,
    connectTimeout: PATIENCE,
    retryStrategy: (times) => Math.min(times * 500, LONGEST_PAUSE),
  })
  const state = { lost: false, ended: false }

  function noteLoss(cause: unknown): void {
    if (state.lost || state.ended) return
    state.lost = true
    tell(withoutCommand(cause))
  }

  function noteAnswer(): boolean {
    if (state.lost) tell(undefined)
    state.lost = false
    return true
  }

  function noteSilence(cause: unknown): boolean {
    noteLoss(cause)
    // A connection over which nothing comes may be dead; a new one shows whether Redis is.
    if (client.status === 'ready') client.disconnect(true)
    return false
  }

  client.on('error', noteLoss)
  client.on('close', () => noteLoss(new Error('Redis has closed the connection')))
  client.on('ready', noteAnswer)
  return {
    client,
    end() {
      state.ended = true
      client.disconnect()
    },
    isReady: () => client.ping().then(noteAnswer, noteSilence),
  }
}
