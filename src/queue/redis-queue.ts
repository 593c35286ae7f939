import { DelayedError, type Job as Stored, Queue as Store, UnrecoverableError, Worker } from 'bullmq'
import { asFinal, jobFailure } from './job-failure.ts'
import { createLanes, type Lanes } from './create-lanes.ts'
import { type Job, laneOf, type Queue, type QueueOptions } from './queue.ts'
import { reachRedis } from './reach-redis.ts'
import { isWorthRetrying, pauseAfter, retryPlan } from './retry-plan.ts'

const NAME = 'throughline'
const POLL = 50

/** A queue in Redis: survives a restart, and several processes share the work without two of them doing one key at once. */
export async function createRedisQueue<T>(options: QueueOptions<T> & { readonly redisUrl: string }): Promise<Queue<T>> {
  await reachRedis(options.redisUrl, options.sleep)
  const connection = { url: options.redisUrl, maxRetriesPerRequest: null }
  const store = new Store<Job<T>>(NAME, { connection })
  const lanes = createLanes()
  const worker = new Worker<Job<T>>(NAME, (stored, token) => handle(options, lanes, stored, token), { connection, concurrency: options.concurrency })
  worker.on('failed', (stored, error) => {
    if (stored !== undefined && (stored.attemptsMade >= retryPlan.attempts || error instanceof UnrecoverableError)) options.onFailure(stored.data, jobFailure(error))
  })
  // A connection that is lost comes back by itself; without a listener it would end the process.
  store.on('error', () => undefined)
  worker.on('error', () => undefined)
  await Promise.all([store.waitUntilReady(), worker.waitUntilReady()])
  return {
    async push(job) {
      await store.add(job.key, job, {
        deduplication: { id: job.key, keepLastIfActive: true },
        attempts: retryPlan.attempts,
        backoff: { type: 'exponential', delay: retryPlan.firstDelay },
        removeOnComplete: true,
        removeOnFail: true,
      })
    },
    drain: () => untilEmpty(store, options.sleep),
    async close() {
      await worker.close()
      await store.close()
    },
  }
}

async function handle<T>(options: QueueOptions<T>, lanes: Lanes, stored: Stored<Job<T>>, token: string | undefined): Promise<void> {
  try {
    // The store knows keys alone; another process's job of the same lane is not waited for.
    await lanes(laneOf(stored.data), () => options.handle(stored.data))
  } catch (error) {
    const pause = stored.attemptsStarted < retryPlan.pauses ? pauseAfter(error) : undefined
    if (pause !== undefined) {
      // No attempt of the job's: the store counts none that is moved.
      await stored.moveToDelayed(Date.now() + pause, token)
      throw new DelayedError()
    }
    if (isWorthRetrying(error)) throw error
    throw asFinal(error)
  }
}

async function untilEmpty<T>(store: Store<Job<T>>, sleep: (milliseconds: number) => Promise<void>): Promise<void> {
  for (;;) {
    const counts = await store.getJobCounts('wait', 'active', 'delayed', 'prioritized')
    if (Object.values(counts).every((count) => count === 0)) return
    await sleep(POLL)
  }
}
