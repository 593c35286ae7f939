/** Something to do. Jobs of one key do the same work, so that of several that wait one is enough. */
export interface Job<T> {
  readonly key: string
  /** Jobs of one lane touch the same thing and wait for each other, whatever their keys; one that names none has its lane for itself. */
  readonly lane?: string | undefined
  /** Must survive JSON, because it may wait in Redis. */
  readonly data: T
}

/** Jobs that wait for their turn: never two of one key or lane at once, and what is pushed while its key runs is run once more afterwards. */
export interface Queue<T> {
  /** Resolves when the job is in safe hands, not when it is done. Throws after `close`. */
  push(job: Job<T>): Promise<void>
  /** Resolves when nothing waits or runs. */
  drain(): Promise<void>
  /** Takes no more jobs, and resolves when those that only this process knows are done. */
  close(): Promise<void>
}

/** In which lane a job runs. */
export function laneOf({ key, lane }: Pick<Job<unknown>, 'key' | 'lane'>): string {
  return lane ?? key
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
  /** `redis://…`; without it jobs wait in this process. */
  readonly redisUrl?: string | undefined
}
