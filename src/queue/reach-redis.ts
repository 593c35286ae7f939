import { Redis } from 'ioredis'
import { withoutCommand } from './without-command.ts'

const TRIES = 10
const BETWEEN = 1000

/** Resolves when Redis answers; throws after ten tries, where the queue's own client would go on trying for ever without a word. */
export async function reachRedis(url: string, sleep: (milliseconds: number) => Promise<void>): Promise<void> {
  let cause: unknown
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null })
    redis.on('error', (error) => { cause = error })
    try {
      await redis.connect()
      await redis.ping()
      return
    } catch (error) {
      cause ??= error
    } finally {
      redis.disconnect()
    }
    if (attempt < TRIES) await sleep(BETWEEN)
  }
  // The host alone: a URL may hold a password.
  throw new Error(`Redis at ${new URL(url).host} does not answer; REDIS_URL says where it is`, { cause: withoutCommand(cause) })
}
