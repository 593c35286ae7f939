import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createQueue } from '../../src/queue/create-queue.ts'
import type { Queue } from '../../src/queue/queue.ts'
import { type Wire, aWire } from './a-wire.ts'
import { emptyRedis, pause, redisUrl } from './a-redis.ts'

/** Milliseconds; GitHub waits ten seconds for an answer. */
const SOON = 5000

describe.each(['cut', 'hang'] as const)('a Redis that is lost (%s)', (loss) => {
  const state: { told: unknown[]; seen: number[]; wire?: Wire; queue?: Queue<number> } = { told: [], seen: [] }

  beforeEach(async () => {
    await emptyRedis()
    Object.assign(state, { told: [], seen: [], wire: await aWire(redisUrl) })
    state.queue = await createQueue<number>({
      concurrency: 1, sleep: pause, onFailure: () => undefined, redisUrl: state.wire?.url,
      handle: async ({ data }) => void state.seen.push(data),
      onStore: (lost) => void state.told.push(lost === undefined ? 'back' : 'lost'),
    })
  })
  afterEach(async () => {
    await state.wire?.close()
  })

  test('takes no job, says so soon and once, and takes jobs again when it is back', async () => {
    expect(await state.queue?.isReady()).toBe(true)
    state.wire?.[loss]()
    const began = Date.now()
    for (let data = 0; data < 2; data += 1) await expect(state.queue?.push({ key: 'a', data })).rejects.toBeInstanceOf(Error)
    expect(await state.queue?.isReady()).toBe(false)
    expect(Date.now() - began).toBeLessThan(3 * SOON)
    state.wire?.mend()
    while (!(await state.queue?.isReady())) await pause(100)
    await state.queue?.push({ key: 'a', data: 7 })
    while (!state.seen.includes(7)) await pause(100)
    await state.queue?.close()
    expect(state.told).toEqual(['lost', 'back'])
  })
})
