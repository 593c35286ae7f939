import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startRounds } from '../../../src/entry/service/start-rounds.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** The hours, from the start, at which rounds began within so many hours. */
async function roundsWithin(hours: number, every: number, takes = 0): Promise<readonly number[]> {
  const start = Date.now()
  const begun: number[] = []
  const end = startRounds(every, async () => {
    begun.push((Date.now() - start) / HOUR)
    if (takes > 0) await new Promise((resolve) => { setTimeout(resolve, takes * HOUR) })
  })
  await vi.advanceTimersByTimeAsync(hours * HOUR)
  end()
  await vi.advanceTimersByTimeAsync(hours * HOUR)
  return begun
}

describe('startRounds', () => {
  it.each([
    [24, 72, [1 / 60, 24, 48, 72]],
    [1, 3, [1 / 60, 1, 2, 3]],
    [168, 336, [1 / 60, 168, 336]],
    [0, 72, []],
  ])('every %i hours: within %i hours at %j, and none when it is ended', async (every, hours, expected) => {
    expect(await roundsWithin(hours, every)).toEqual(expected)
  })

  it('never runs two at a time', async () => {
    expect(await roundsWithin(6, 1, 2.5)).toEqual([1 / 60, 3, 6])
  })
})
