import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UnverifiableError } from '../../src/ports/unverifiable-error.ts'
import { createQueue } from '../../src/queue/create-queue.ts'
import type { Job, Queue } from '../../src/queue/queue.ts'
import { aGate } from '../queue/a-gate.ts'
import { emptyRedis, pause, redisUrl } from './a-redis.ts'

const open: Queue<number>[] = []

beforeEach(emptyRedis)
afterEach(async () => {
  await Promise.all(open.splice(0).map((queue) => queue.close()))
})

async function aQueue(handle: (job: Job<number>) => Promise<void>, concurrency = 4, onFailure: (job: Job<number>, error: unknown) => void = () => undefined): Promise<Queue<number>> {
  const queue = await createQueue<number>({ handle, concurrency, redisUrl, onFailure, sleep: pause })
  open.push(queue)
  return queue
}

describe('a queue in Redis', () => {
  test('runs a key that is pushed while it runs once more, with the last word, and never twice at once', async () => {
    const gates = [aGate(), aGate()]
    const running = aGate()
    const seen: number[] = []
    const queue = await aQueue(async ({ data }) => {
      seen.push(data)
      running.open()
      await gates[seen.length - 1]?.passed
    })
    await queue.push({ key: 'publish:acme/web', data: 1 })
    await running.passed
    for (const data of [2, 3, 4]) await queue.push({ key: 'publish:acme/web', data })
    gates[0]?.open()
    gates[1]?.open()
    await queue.drain()
    expect(seen).toEqual([1, 4])
  })

  test('loses no last event of a burst over several processes, overlaps none, and runs far fewer', async () => {
    const gate = aGate()
    const running = new Map<string, number>()
    const late = new Set<string>()
    const seen = { runs: 0, overlaps: 0, allPushed: false }
    async function handle({ key }: Job<number>): Promise<void> {
      const now = (running.get(key) ?? 0) + 1
      running.set(key, now)
      seen.runs += 1
      if (now > 1) seen.overlaps += 1
      if (seen.allPushed) late.add(key)
      await gate.passed
      running.set(key, (running.get(key) ?? 1) - 1)
    }
    const queues = [await aQueue(handle), await aQueue(handle)]
    const keys = Array.from({ length: 7 }, (_, index) => `check:acme/web#${index}`)
    for (let index = 0; index < 280; index += 1) await queues[index % 2]?.push({ key: keys[index % 7] ?? '', data: index })
    seen.allPushed = true
    gate.open()
    await queues[0]?.drain()
    expect(seen.overlaps).toBe(0)
    expect([...late].toSorted()).toEqual(keys)
    expect(seen.runs).toBeLessThanOrEqual(14)
  })

  test('gives up what is refused, and says so', async () => {
    const refused = new UnverifiableError('acme/web#1', 'denied', new Error('403'))
    const told = aGate()
    const failures: { readonly key: string; readonly error: unknown }[] = []
    const queue = await aQueue(() => Promise.reject(refused), 1, ({ key }, error) => {
      failures.push({ key, error })
      told.open()
    })
    await queue.push({ key: 'check:acme/web#1', data: 1 })
    await told.passed
    expect(failures).toEqual([{ key: 'check:acme/web#1', error: refused }])
  })

  test('keeps for the next process what this one had no time for', async () => {
    const gate = aGate()
    const running = aGate()
    const first = await aQueue(async () => {
      running.open()
      await gate.passed
    }, 1)
    await first.push({ key: 'a', data: 1 })
    await running.passed
    await first.push({ key: 'b', data: 2 })
    const closed = first.close()
    gate.open()
    await closed
    open.splice(0)
    const seen: number[] = []
    const second = await aQueue(async ({ data }) => void seen.push(data))
    await second.drain()
    expect(seen).toEqual([2])
  })
})
