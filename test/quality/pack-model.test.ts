import { expect, it } from 'vitest'
import { packModel } from '../../scripts/classifier/pack-model.mjs'
import { readModel } from '../../src/quality/model/read-model.ts'

it('reads back every weight that was packed, whatever signs its name holds', () => {
  const names = ['np activity~act', 'np=user', "w:year'", 'w2:; <', 'intro:<><duration>', 'level:time ≤', 'has:ship|made', 'num:from-to:percent']
  const weights = new Map(names.map((name, at) => [name, [0, at + 1, -1, 0.5]]))
  const entries = packModel({ weights }).slice(1, -1).replaceAll("\\'", "'")
  expect(readModel({ labels: ['a', 'b', 'c', 'd'], entries }).weights).toEqual(weights)
})
