import { expect, test } from 'vitest'
import { createWorld } from '../../src/world/create-world.ts'
import { eventsSince } from './builders.ts'

test('changes at the same moment tell of one change each', async () => {
  const world = await createWorld()
  const repository = await world.createRepository({ owner: 'acme', name: 'shop' })
  const number = await world.openIssue(repository, { title: 'Busy' })
  const start = world.deliveries.length
  await Promise.all(['a', 'b', 'c', 'd'].map((label) => world.label(repository, number, label)))
  expect(eventsSince(world, start)).toEqual(Array.from({ length: 4 }, () => 'issues.labeled'))
  const told = world.deliveries.slice(start).map(({ payload }) => (payload['label'] as { readonly name: string }).name)
  expect(told).toEqual(['a', 'b', 'c', 'd'])
  await world.close()
})
