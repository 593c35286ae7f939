import { createInProcessQueue } from './in-process-queue.ts'
import type { Queue, QueueOptions } from './queue.ts'

/** A queue in Redis where a URL is given, in this process otherwise. The Redis client is loaded only when it is needed. */
export async function createQueue<T>(options: QueueOptions<T>): Promise<Queue<T>> {
  const { redisUrl } = options
  if (redisUrl === undefined) return createInProcessQueue(options)
  const { createRedisQueue } = await import('./redis-queue.ts')
  return createRedisQueue({ ...options, redisUrl })
}
