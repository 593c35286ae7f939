/** Work that waits a while, so that a burst of changes ends in one run. */
interface DelayedTasks<Job> {
  push(job: Job): void
  /** Lets everything that waits run now; false when nothing waited. */
  flush(): boolean
}

/** Holds jobs back for `delay` milliseconds from the first of a key on; later ones of the same key join it. */
export function createDelayedTasks<Job extends { readonly key: string }>(delay: number, run: (job: Job) => void | Promise<void>): DelayedTasks<Job> {
  const waiting = new Map<string, { readonly timer: NodeJS.Timeout; readonly job: Job }>()

  function release(job: Job): void {
    waiting.delete(job.key)
    void run(job)
  }

  return {
    push(job) {
      if (waiting.has(job.key)) return
      waiting.set(job.key, { job, timer: setTimeout(() => release(job), delay) })
    },
    flush() {
      const held = [...waiting.values()]
      for (const { timer, job } of held) {
        clearTimeout(timer)
        release(job)
      }
      return held.length > 0
    },
  }
}
