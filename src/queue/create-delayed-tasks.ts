import { type Job, joined } from './queue.ts'

/** Work that waits a while, so that a burst of changes ends in one run. */
interface DelayedTasks<T> {
  /** Holds the job back for so many milliseconds from the first of its key on; later ones of the key join it. */
  push(job: Job<T>, delay: number): void
  /** Lets everything that waits run now; false when nothing waited. */
  flush(): boolean
}

/** Holds jobs back in this process. */
export function createDelayedTasks<T>(run: (job: Job<T>) => void): DelayedTasks<T> {
  const waiting = new Map<string, { readonly timer: NodeJS.Timeout; readonly job: Job<T> }>()

  function release(key: string): void {
    const held = waiting.get(key)
    waiting.delete(key)
    clearTimeout(held?.timer)
    if (held !== undefined) run(held.job)
  }

  return {
    push(job, delay) {
      const held = waiting.get(job.key)
      const timer = held?.timer ?? setTimeout(() => release(job.key), delay)
      waiting.set(job.key, { timer, job: joined(held?.job, job) })
    },
    flush() {
      const keys = [...waiting.keys()]
      keys.forEach(release)
      return keys.length > 0
    },
  }
}
