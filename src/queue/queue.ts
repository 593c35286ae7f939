/** Something to do. Jobs of one key do the same work, so that of several that wait one is enough. */
export interface Job<T> {
  readonly key: string
  /** Jobs of one lane touch the same thing and wait for each other, whatever their keys; one that names none has its lane for itself. */
  readonly lane?: string | undefined
  /** One of many that nobody waits for: what somebody waits for goes first. */
  readonly bulk?: boolean | undefined
  /** Held back for so many milliseconds from the first of its key on, so that a burst ends in one run; those that come meanwhile join it. */
  readonly delay?: number | undefined
  /** Must survive JSON, because it may wait in Redis. */
  readonly data: T
}

/** Jobs that wait for their turn: never two of one key or lane at once, and what is pushed while its key runs is run once more afterwards. */
export interface Queue<T> {
  /** Resolves when the job is in safe hands, not when it is done. Throws within seconds where it cannot be kept, and after `close`. */
  push(job: Job<T>): Promise<void>
  /** Whether a job that is pushed now would be kept. */
  isReady(): Promise<boolean>
  /** Resolves when nothing waits or runs; what is held back is done at once. */
  drain(): Promise<void>
  /** Resolves when nothing is left that would be lost with this process; new jobs may still come of it. */
  secure(): Promise<void>
  /** Takes no more jobs, and resolves when those that only this process knows are done. */
  close(): Promise<void>
}

/** In which lane a job runs. */
export function laneOf({ key, lane }: Pick<Job<unknown>, 'key' | 'lane'>): string {
  return lane ?? key
}

/** Of two jobs of one key that wait, the one that is done: what was pushed last, in bulk only where nobody waits for either. */
export function joined<T>(before: Job<T> | undefined, job: Job<T>): Job<T> {
  return before === undefined ? job : { ...job, bulk: before.bulk === true && job.bulk === true }
}

/** How jobs are done. */
export interface QueueOptions<T> {
  readonly handle: (job: Job<T>) => Promise<void>
  /** Jobs at a time. */
  readonly concurrency: number
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Told of a job that is given up. */
  readonly onFailure: (job: Job<T>, error: unknown) => void
  /** Told once when the store is lost, with why, and once when it is back, with nothing. */
  readonly onStore?: ((lost: unknown) => void) | undefined
  /** `redis://…`; without it jobs wait in this process. */
  readonly redisUrl?: string | undefined
  /** Processes whose queues in one Redis have the same name share their work. */
  readonly name?: string | undefined
}
