import { randomUUID } from 'node:crypto'
import { DelayedError, type Job as Stored, Queue as Store, UnrecoverableError, Worker } from 'bullmq'
import { asFinal, jobFailure } from './job-failure.ts'
import { connectRedis } from './connect-redis.ts'
import { createLanes, type Lanes } from './create-lanes.ts'
import { type Job, joined, laneOf, type Queue, type QueueOptions } from './queue.ts'
import { reachRedis } from './reach-redis.ts'
import { isWorthRetrying, pauseAfter, retryPlan } from './retry-plan.ts'

const NAME = 'throughline'
const POLL = 50
/** In the store, jobs without a priority go first. */
const BULK = 1

interface State<T> {
  readonly options: QueueOptions<T>
  readonly store: Store<Job<T>>
  readonly lanes: Lanes
}

/** A queue in Redis: survives a restart, and several processes share the work without two of them doing one key at once. */
export async function createRedisQueue<T>(options: QueueOptions<T> & { readonly redisUrl: string }): Promise<Queue<T>> {
  await reachRedis(options.redisUrl, options.sleep)
  const name = options.name ?? NAME
  const redis = connectRedis(options.redisUrl, options.onStore)
  const store = new Store<Job<T>>(name, { connection: redis.client })
  const state: State<T> = { options, store, lanes: createLanes() }
  const worker = new Worker<Job<T>>(name, (stored, token) => handle(state, stored, token), { connection: { url: options.redisUrl, maxRetriesPerRequest: null }, concurrency: options.concurrency })
  worker.on('failed', (stored, error) => {
    if (stored !== undefined && (stored.attemptsMade >= retryPlan.attempts || error instanceof UnrecoverableError)) options.onFailure(stored.data, jobFailure(error))
  })
  // A connection that is lost comes back by itself, and its loss is told once; without a listener it would end the process.
  store.on('error', () => undefined)
  worker.on('error', () => undefined)
  await Promise.all([store.waitUntilReady(), worker.waitUntilReady()])
  return {
    push: (job) => push(state, job),
    isReady: redis.isReady,
    drain: () => untilEmpty(state),
    // What waits is kept by Redis for whoever comes next.
    secure: async () => undefined,
    async close() {
      await worker.close()
      await store.close()
      redis.end()
    },
  }
}

async function push<T>({ store }: State<T>, job: Job<T>): Promise<void> {
  const jobId = randomUUID()
  const added = await store.add(job.key, job, {
    jobId,
    deduplication: { id: job.key, keepLastIfActive: true },
    ...(job.bulk === true ? { priority: BULK } : {}),
    ...(job.delay === undefined ? {} : { delay: job.delay }),
    attempts: retryPlan.attempts,
    backoff: { type: 'exponential', delay: retryPlan.firstDelay },
    removeOnComplete: true,
    removeOnFail: true,
  })
  // It is kept by now, whatever becomes of its place.
  if (added.id !== undefined && added.id !== jobId) await joinStored(store, added.id, job).catch(() => undefined)
}

/** The store keeps the job that came first; what was pushed last is done, and ahead of the many where somebody waits for it. */
async function joinStored<T>(store: Store<Job<T>>, id: string, job: Job<T>): Promise<void> {
  const stored = await store.getJob(id)
  if (stored === undefined) return
  const before = stored.data
  await stored.updateData(joined(before, job))
  if (before.delay !== undefined || before.bulk !== true || job.bulk === true) return
  await stored.changePriority({ priority: 0 })
  await promote(stored)
}

/** One that is not held back any more has been promoted by somebody else, or runs. */
async function promote<T>(stored: Stored<Job<T>>): Promise<void> {
  await stored.promote().catch(() => undefined)
}

async function handle<T>({ options, lanes, store }: State<T>, stored: Stored<Job<T>>, token: string | undefined): Promise<void> {
  try {
    // The store knows keys alone; another process's job of the same lane is not waited for.
    await lanes(laneOf(stored.data), () => options.handle(stored.data))
  } catch (error) {
    const pause = stored.attemptsStarted < retryPlan.pauses ? pauseAfter(error) : undefined
    if (pause !== undefined) {
      // No attempt of the job's: the store counts none that is moved.
      await stored.moveToDelayed(Date.now() + pause, token)
      const now = await store.getJob(stored.id ?? '')
      // Only the many were asked to pause, and meanwhile somebody waits for the same.
      if (now !== undefined && stored.data.bulk === true && now.data.bulk !== true) await promote(now)
      throw new DelayedError()
    }
    if (isWorthRetrying(error)) throw error
    throw asFinal(error)
  }
}

async function untilEmpty<T>({ store, options }: State<T>): Promise<void> {
  for (;;) {
    for (const stored of await store.getDelayed()) if (stored.data.delay !== undefined) await promote(stored)
    const counts = await store.getJobCounts('wait', 'active', 'delayed', 'prioritized')
    if (Object.values(counts).every((count) => count === 0)) return
    await options.sleep(POLL)
  }
}
