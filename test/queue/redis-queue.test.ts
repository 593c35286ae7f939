import { createServer, type AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { connectRedis } from '../../src/queue/connect-redis.ts'
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

test('a Redis that refuses the password is told without it', async () => {
  const refusing = createServer((socket) => {
    socket.on('data', () => socket.write('-WRONGPASS invalid username-password pair\r\n')).on('error', () => undefined)
  })
  await new Promise<void>((resolve) => { refusing.listen(0, '127.0.0.1', resolve) })
  const redisUrl = `redis://:secret-word@127.0.0.1:${(refusing.address() as AddressInfo).port}`
  const failure = await createQueue<number>({ handle: () => Promise.resolve(), onFailure: () => undefined, concurrency: 1, sleep: () => Promise.resolve(), redisUrl }).catch((error: unknown) => error)
  const told = await new Promise<unknown>((resolve) => {
    const { end } = connectRedis(redisUrl, (lost) => {
      resolve(lost)
      end()
    })
  })
  refusing.close()
  expect([inspect(failure, { depth: 9 }), inspect(told, { depth: 9 })]).toEqual([expect.stringContaining('WRONGPASS'), expect.stringContaining('WRONGPASS')])
  expect(inspect([failure, told], { depth: 9 })).not.toContain('secret-word')
})
