import { expect, test } from 'vitest'
import { createQueue } from '../../src/queue/create-queue.ts'

// What the queue does with a Redis that is there stands in test/redis, which needs one.
test('a Redis that does not answer is told by its host and never by its password', async () => {
  const waits: number[] = []
  const queue = createQueue<number>({
    handle: () => Promise.resolve(), onFailure: () => undefined, concurrency: 1,
    sleep: async (milliseconds) => void waits.push(milliseconds),
    redisUrl: 'redis://:secret-word@127.0.0.1:1',
  })
  const failure: Error = await queue.then(() => new Error('ready'), (error: Error) => error)
  expect(failure.message).toBe('Redis at 127.0.0.1:1 does not answer; REDIS_URL says where it is')
  expect(waits).toEqual(Array.from({ length: 9 }, () => 1000))
})
