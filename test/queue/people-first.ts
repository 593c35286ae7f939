import { expect, test } from 'vitest'
import { UnverifiableError } from '../../src/ports/unverifiable-error.ts'
import type { Job, Queue } from '../../src/queue/queue.ts'
import { aGate } from './a-gate.ts'

type Open = (handle: (job: Job<string>) => Promise<void>) => Promise<Queue<string>>

const HOUR = 3_600_000
const anHour = new UnverifiableError('acme/web#1', 'unavailable', new Error('403'), { wait: HOUR })

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds) })
}

function many(key: string): Job<string> {
  return { key, data: `${key} of many`, bulk: true }
}

function live(key: string): Job<string> {
  return { key, data: `${key} awaited` }
}

/** What holds of every queue that does one job at a time: who waits goes before what nobody waits for. */
export function peopleGoFirst(open: Open): void {
  /** Pushes the jobs while another one runs, and tells in which order they are done. */
  async function orderOf(jobs: readonly Job<string>[]): Promise<readonly string[]> {
    const [busy, gate] = [aGate(), aGate()]
    const seen: string[] = []
    const queue = await open(async ({ key, data }) => {
      if (key !== 'busy') return void seen.push(data)
      busy.open()
      await gate.passed
    })
    await queue.push({ key: 'busy', data: '' })
    await busy.passed
    for (const job of jobs) await queue.push(job)
    gate.open()
    await queue.drain()
    return seen
  }

  test.each<readonly [string, readonly Job<string>[], readonly string[]]>([
    ['what somebody waits for overtakes the many', [many('a'), many('b'), live('c'), live('d')], ['c awaited', 'd awaited', 'a of many', 'b of many']],
    ['one of the many for which somebody comes to wait overtakes the others', [many('a'), many('b'), live('b')], ['b awaited', 'a of many']],
    ['what somebody waits for keeps its place when it is one of many, too', [many('a'), live('b'), many('b')], ['b of many', 'a of many']],
  ])('%s', async (_, jobs, order) => {
    expect(await orderOf(jobs)).toEqual(order)
  })

  test('somebody who comes while the many pause is not made to wait', async () => {
    const [paused, done] = [aGate(), aGate()]
    const queue = await open(async ({ data }) => {
      if (data === 'a awaited') return done.open()
      paused.open()
      throw anHour
    })
    await queue.push(many('a'))
    await paused.passed
    await after(100)
    await queue.push(live('a'))
    await expect(done.passed).resolves.toBeUndefined()
  })

  test('somebody who comes while one of the many runs is not made to wait by the pause that it is asked for', async () => {
    const [running, gate, done] = [aGate(), aGate(), aGate()]
    const queue = await open(async ({ data }) => {
      if (data === 'a awaited') return done.open()
      running.open()
      await gate.passed
      throw anHour
    })
    await queue.push(many('a'))
    await running.passed
    await queue.push(live('a'))
    gate.open()
    await expect(done.passed).resolves.toBeUndefined()
  })

  test('what is held back runs once, with what was pushed last, and no sooner because more comes', async () => {
    const seen: string[] = []
    const queue = await open(async ({ data }) => void seen.push(data))
    for (const data of ['first', 'second']) await queue.push({ key: 'a', data, delay: HOUR, bulk: data === 'first' })
    await after(100)
    expect(seen).toEqual([])
    await queue.drain()
    expect(seen).toEqual(['second'])
  })
}
