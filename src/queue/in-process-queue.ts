import { createDelayedTasks } from './create-delayed-tasks.ts'
import { type Job, joined, laneOf, type Queue, type QueueOptions } from './queue.ts'
import { delayAfter, isWorthRetrying, pauseAfter, retryPlan } from './retry-plan.ts'

interface State<T> {
  readonly options: QueueOptions<T>
  /** In order of arrival, in which those in bulk come last; one whose lane is taken waits until that is free. */
  readonly waiting: Map<string, Waiting<T>>
  /** Lanes in which a job runs. */
  readonly running: Set<string>
  /** Keys that wait for a better time, each with how to end the wait, and whether it is the world that asked for it. */
  readonly resting: Map<string, Rest>
  readonly idle: (() => void)[]
  closed: boolean
}

interface Rest {
  readonly asked: boolean
  wake(): void
}

interface Waiting<T> {
  readonly job: Job<T>
  readonly failures: number
  /** How often the world asked it to wait. */
  readonly pauses: number
}

/** A queue in this process's memory: what waits is lost when the process is killed; the next sweep finds what of it still shows on GitHub. */
export function createInProcessQueue<T>(options: QueueOptions<T>): Queue<T> {
  const state: State<T> = { options, waiting: new Map(), running: new Set(), resting: new Map(), idle: [], closed: false }
  const held = createDelayedTasks<T>((job) => take(state, job))
  const idle = () => new Promise<void>((resolve) => {
    state.idle.push(resolve)
    settle(state)
  })
  async function drain(): Promise<void> {
    do await idle()
    while (held.flush())
  }
  return {
    async push(job) {
      if (state.closed) throw new Error(`The queue is closed and takes no ${job.key}`)
      if (job.delay === undefined) take(state, job)
      else held.push(job, job.delay)
    },
    isReady: async () => !state.closed,
    drain,
    secure: drain,
    async close() {
      held.flush()
      state.closed = true
      for (const { wake } of state.resting.values()) wake()
      await idle()
    },
  }
}

function take<T>(state: State<T>, job: Job<T>): void {
  const before = state.waiting.get(job.key)
  state.waiting.set(job.key, { job: joined(before?.job, job), failures: before?.failures ?? 0, pauses: 0 })
  // What came meanwhile may be allowed what had to wait.
  const rest = state.resting.get(job.key)
  if (rest?.asked === true) rest.wake()
  startNext(state)
}

function startNext<T>(state: State<T>): void {
  startThose(state, ({ bulk }) => bulk !== true)
  startThose(state, ({ bulk }) => bulk === true)
}

function startThose<T>(state: State<T>, areMeant: (job: Job<T>) => boolean): void {
  for (const [key, waiting] of state.waiting) {
    if (state.running.size >= state.options.concurrency) return
    if (!areMeant(waiting.job) || state.running.has(laneOf(waiting.job)) || state.resting.has(key)) continue
    state.waiting.delete(key)
    state.running.add(laneOf(waiting.job))
    void run(state, waiting)
  }
}

async function run<T>(state: State<T>, { job, failures, pauses }: Waiting<T>): Promise<void> {
  try {
    await state.options.handle(job)
  } catch (error) {
    giveUpOrRest(state, { job, failures, pauses }, error)
  }
  state.running.delete(laneOf(job))
  startNext(state)
  settle(state)
}

function giveUpOrRest<T>(state: State<T>, { job, failures, pauses }: Waiting<T>, error: unknown): void {
  const pause = pauses < retryPlan.pauses ? pauseAfter(error) : undefined
  // A pause that the world asks for is no failure of the job's.
  const failed = { job, failures: failures + (pause === undefined ? 1 : 0), pauses: pauses + (pause === undefined ? 0 : 1) }
  // At the end there is no later to wait for.
  if (state.closed || failed.failures >= retryPlan.attempts || !isWorthRetrying(error)) {
    state.options.onFailure(job, error)
    return
  }
  // What was pushed meanwhile is newer.
  const newer = state.waiting.get(job.key)?.job
  state.waiting.set(job.key, { ...failed, job: newer ?? job })
  // Only the many were asked to pause, and meanwhile somebody waits for the same.
  if (pause !== undefined && job.bulk === true && newer !== undefined && newer.bulk !== true) return
  void rest(state, job.key, pause ?? delayAfter(failed.failures), pause !== undefined)
}

async function rest<T>(state: State<T>, key: string, milliseconds: number, asked: boolean): Promise<void> {
  const woken = new Promise<void>((wake) => state.resting.set(key, { wake, asked }))
  await Promise.race([state.options.sleep(milliseconds), woken])
  state.resting.delete(key)
  startNext(state)
}

function settle<T>(state: State<T>): void {
  if (state.waiting.size > 0 || state.running.size > 0) return
  for (const resolve of state.idle.splice(0)) resolve()
}
