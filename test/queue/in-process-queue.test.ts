import { describe, expect, test } from 'vitest'
import { UnverifiableError } from '../../src/ports/unverifiable-error.ts'
import { createQueue } from '../../src/queue/create-queue.ts'
import type { Job, Queue } from '../../src/queue/queue.ts'
import { aGate, type Gate } from './a-gate.ts'

const unavailable = new UnverifiableError('acme/web#1', 'unavailable', new Error('502'))
const denied = new UnverifiableError('acme/web#1', 'denied', new Error('403'))

/** A queue whose jobs run until the test lets them, and whose waits end when the test says so. */
interface Bench {
  readonly queue: Queue<string>
  readonly started: string[]
  readonly failed: { readonly key: string; readonly error: unknown }[]
  readonly slept: number[]
  /** One for each job that runs, in the order of starting. */
  readonly gates: Gate[]
  readonly naps: Gate[]
  most: number
}

async function aBench(concurrency = 2): Promise<Bench> {
  let running = 0
  const bench: Omit<Bench, 'queue'> = { started: [], failed: [], slept: [], gates: [], naps: [], most: 0 }
  async function handle(job: Job<string>): Promise<void> {
    const gate = aGate()
    bench.started.push(job.data)
    bench.gates.push(gate)
    running += 1
    bench.most = Math.max(bench.most, running)
    try {
      await gate.passed
    } finally {
      running -= 1
    }
  }
  function sleep(milliseconds: number): Promise<void> {
    const nap = aGate()
    bench.slept.push(milliseconds)
    bench.naps.push(nap)
    return nap.passed
  }
  const queue = await createQueue<string>({ handle, concurrency, sleep, onFailure: (job, error) => bench.failed.push({ key: job.key, error }) })
  return Object.assign(bench, { queue })
}

/** Lets everything happen that can happen without the test. */
function turn(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve) })
}

describe('jobs of one key', () => {
  test('are one while they wait, with what was pushed last', async () => {
    const bench = await aBench(1)
    await bench.queue.push({ key: 'other', data: 'other' })
    for (const data of ['a1', 'a2', 'a3']) await bench.queue.push({ key: 'a', data })
    bench.gates[0]?.open()
    await turn()
    bench.gates[1]?.open()
    await bench.queue.drain()
    expect(bench.started).toEqual(['other', 'a3'])
  })

  test('run once more when pushed while running, and never at the same time', async () => {
    const bench = await aBench(2)
    await bench.queue.push({ key: 'a', data: 'first' })
    await bench.queue.push({ key: 'a', data: 'second' })
    await bench.queue.push({ key: 'a', data: 'third' })
    await turn()
    expect(bench.started).toEqual(['first'])
    bench.gates[0]?.open()
    await turn()
    expect(bench.started).toEqual(['first', 'third'])
    expect(bench.most).toBe(1)
    bench.gates[1]?.open()
    await bench.queue.drain()
    expect(bench.started).toHaveLength(2)
  })
})

describe('jobs of one lane', () => {
  test('wait for each other, whatever their keys, and hold up nothing else', async () => {
    const bench = await aBench(3)
    for (const key of ['check', 'commands', 'commands']) await bench.queue.push({ key, lane: 'acme/web#1', data: key })
    await bench.queue.push({ key: 'other', data: 'other' })
    expect(bench.started).toEqual(['check', 'other'])
    bench.gates[0]?.open()
    await turn()
    expect(bench.started).toEqual(['check', 'other', 'commands'])
    bench.gates[1]?.open()
    bench.gates[2]?.open()
    await bench.queue.drain()
  })

  test('leave the lane to each other while one of them waits for a better time', async () => {
    const bench = await aBench(3)
    await bench.queue.push({ key: 'check', lane: 'acme/web#1', data: 'check' })
    await bench.queue.push({ key: 'commands', lane: 'acme/web#1', data: 'commands' })
    bench.gates[0]?.fail(unavailable)
    await turn()
    expect(bench.started).toEqual(['check', 'commands'])
    bench.naps[0]?.open()
    await turn()
    expect(bench.started).toHaveLength(2)
    bench.gates[1]?.open()
    await turn()
    bench.gates[2]?.open()
    await bench.queue.drain()
    expect([bench.started, bench.most]).toEqual([['check', 'commands', 'check'], 1])
  })
})

describe('concurrency', () => {
  test('is bounded, and a key that must wait holds up no other', async () => {
    const bench = await aBench(2)
    for (const key of ['a', 'a', 'b', 'c', 'd']) await bench.queue.push({ key, data: key })
    expect(bench.started).toEqual(['a', 'b'])
    bench.gates[1]?.open()
    await turn()
    expect(bench.started).toEqual(['a', 'b', 'c'])
    for (let index = 0; index < 5; index += 1) {
      bench.gates[index]?.open()
      await turn()
    }
    await bench.queue.drain()
    expect(bench.started.toSorted()).toEqual(['a', 'a', 'b', 'c', 'd'])
    expect(bench.most).toBe(2)
  })
})

describe('a job that fails', () => {
  test('for want of an answer is tried again after growing waits, and given up after six tries', async () => {
    const bench = await aBench(1)
    await bench.queue.push({ key: 'a', data: 'a' })
    for (let index = 0; index < 6; index += 1) {
      bench.gates[index]?.fail(unavailable)
      await turn()
      bench.naps[index]?.open()
      await turn()
    }
    await bench.queue.drain()
    expect(bench.slept).toEqual([6000, 12_000, 24_000, 48_000, 96_000])
    expect(bench.started).toHaveLength(6)
    expect(bench.failed).toEqual([{ key: 'a', error: unavailable }])
  })

  test.each([['a refusal', denied], ['a defect', new TypeError('undefined is not a function')]])('by %s is given up at once, and the next one runs', async (_name, error) => {
    const bench = await aBench(1)
    await bench.queue.push({ key: 'a', data: 'a' })
    await bench.queue.push({ key: 'b', data: 'b' })
    bench.gates[0]?.fail(error)
    await turn()
    bench.gates[1]?.open()
    await bench.queue.drain()
    expect(bench.failed).toEqual([{ key: 'a', error }])
    expect(bench.started).toEqual(['a', 'b'])
    expect(bench.slept).toEqual([])
  })

  test('gives its place to others while it waits, and takes what was pushed meanwhile', async () => {
    const bench = await aBench(1)
    await bench.queue.push({ key: 'a', data: 'old' })
    bench.gates[0]?.fail(unavailable)
    await turn()
    await bench.queue.push({ key: 'a', data: 'new' })
    await bench.queue.push({ key: 'b', data: 'b' })
    await turn()
    expect(bench.started).toEqual(['old', 'b'])
    bench.gates[1]?.open()
    bench.naps[0]?.open()
    await turn()
    bench.gates[2]?.open()
    await bench.queue.drain()
    expect(bench.started).toEqual(['old', 'b', 'new'])
  })

  test('keeps what was pushed while it ran', async () => {
    const bench = await aBench(1)
    await bench.queue.push({ key: 'a', data: 'old' })
    await bench.queue.push({ key: 'a', data: 'new' })
    bench.gates[0]?.fail(unavailable)
    await turn()
    bench.naps[0]?.open()
    await turn()
    bench.gates[1]?.open()
    await bench.queue.drain()
    expect(bench.started).toEqual(['old', 'new'])
  })
})

describe('the end', () => {
  test('drains an empty queue at once', async () => {
    const bench = await aBench()
    await expect(bench.queue.drain()).resolves.toBeUndefined()
  })

  test('takes no more jobs, finishes those that wait and cuts waits short', async () => {
    const bench = await aBench(1)
    await bench.queue.push({ key: 'a', data: 'a' })
    bench.gates[0]?.fail(unavailable)
    await turn()
    await bench.queue.push({ key: 'b', data: 'b' })
    const closed = bench.queue.close()
    await expect(bench.queue.push({ key: 'c', data: 'c' })).rejects.toThrow('closed')
    bench.gates[1]?.open()
    await turn()
    bench.gates[2]?.fail(unavailable)
    await closed
    expect(bench.started).toEqual(['a', 'b', 'a'])
    expect(bench.failed.map(({ key }) => key)).toEqual(['a'])
  })
})

describe('a pause that the world asks for', () => {
  const busy = new UnverifiableError('acme/web#1', 'unavailable', new Error('403'), { wait: 2_400_000 })

  test('is kept however often it comes, counts as no failure, and loses nothing', async () => {
    const bench = await aBench()
    await bench.queue.push({ key: 'a', data: 'a' })
    for (let index = 0; index < 10; index += 1) {
      bench.gates[index]?.fail(busy)
      await turn()
      bench.naps[index]?.open()
      await turn()
    }
    bench.gates[10]?.open()
    await bench.queue.drain()
    expect([bench.started.length, bench.failed, new Set(bench.slept)]).toEqual([11, [], new Set([2_400_000])])
  })

  test('ends when the same is pushed again, which may be let through', async () => {
    const bench = await aBench()
    await bench.queue.push({ key: 'a', data: 'one of many' })
    bench.gates[0]?.fail(busy)
    await turn()
    await bench.queue.push({ key: 'a', data: 'somebody waits' })
    await turn()
    bench.gates[1]?.open()
    await bench.queue.drain()
    expect(bench.started).toEqual(['one of many', 'somebody waits'])
  })
})
