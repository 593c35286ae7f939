import { expect, test } from 'vitest'
import { createLanes } from '../../src/queue/create-lanes.ts'
import { aGate } from './a-gate.ts'

test('deeds of one lane are done one after the other, also after one that broke down, and those of another meanwhile', async () => {
  const lanes = createLanes()
  const [first, second] = [aGate(), aGate()]
  const seen: string[] = []
  const deed = (name: string, until: Promise<void>) => async () => {
    seen.push(name)
    await until
  }
  const broken = lanes('a', deed('a1', first.passed))
  const after = lanes('a', deed('a2', second.passed))
  await lanes('b', deed('b1', Promise.resolve()))
  expect(seen).toEqual(['a1', 'b1'])
  first.fail(new Error('no'))
  await expect(broken).rejects.toThrow('no')
  await Promise.resolve()
  expect(seen).toEqual(['a1', 'b1', 'a2'])
  second.open()
  await after
})
