import { afterEach, beforeEach, describe } from 'vitest'
import { createQueue } from '../../src/queue/create-queue.ts'
import type { Queue } from '../../src/queue/queue.ts'
import { peopleGoFirst } from '../queue/people-first.ts'
import { emptyRedis, pause, redisUrl } from './a-redis.ts'

describe('in a queue in Redis', () => {
  const open: Queue<string>[] = []
  beforeEach(emptyRedis)
  afterEach(async () => {
    await Promise.all(open.splice(0).map((queue) => queue.close()))
  })
  peopleGoFirst(async (handle) => {
    const queue = await createQueue({ handle, concurrency: 1, sleep: pause, onFailure: () => undefined, redisUrl })
    open.push(queue)
    return queue
  })
})
