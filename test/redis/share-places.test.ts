import { afterEach, beforeEach, expect, test } from 'vitest'
import { sharePlaces } from '../../src/queue/share-places.ts'
import { aWire } from './a-wire.ts'
import { emptyRedis, pause, redisUrl } from './a-redis.ts'

const open: { end(): void }[] = []
beforeEach(emptyRedis)
afterEach(() => open.splice(0).forEach((places) => places.end()))

async function aShare(url = redisUrl): Promise<ReturnType<typeof sharePlaces>> {
  const places = sharePlaces(url, 'throughline-7', 3)
  open.push(places)
  await pause(200)
  return places
}

test('two processes take turns, so many a minute between them, and each hears of all', async () => {
  const [one, other] = [await aShare(), await aShare()]
  const last: (number | undefined)[] = []
  for (const places of [one, one, other, other, one]) last.push((await places.take('installation 1')).at(-1))
  expect(last.map((wait) => Math.round((wait ?? Number.NaN) / 1000))).toEqual([0, 0, 0, 60, 60])
  expect(await other.take('installation 1')).toHaveLength(6)
  expect(await other.take('installation 2')).toEqual([0])
})

test('a place that cannot be had is told soon', async () => {
  const wire = await aWire(redisUrl)
  const places = await aShare(wire.url)
  wire.cut()
  await expect(places.take('installation 1')).rejects.toBeInstanceOf(Error)
  await wire.close()
})
