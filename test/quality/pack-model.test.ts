import { assert, double, property, string, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packModel } from '../../scripts/classifier/pack-model.mjs'
import { KEYS, observationKey } from '../../src/quality/model/observation-key.ts'
import { readModel } from '../../src/quality/model/read-model.ts'

const LABELS = ['a', 'b', 'c', 'd']
const FINENESS = 0.036
const LARGEST = 2.9

describe('a packed model', () => {
  it('gives back every weight that was packed, near enough, whatever its name', () => {
    const weight = double({ min: -LARGEST, max: LARGEST, noNaN: true })
    assert(property(uniqueArray(string({ unit: 'grapheme' }), { maxLength: 40, selector: observationKey }), weight, weight, (names, one, two) => {
      const packed = packModel({ labels: LABELS, weights: new Map(names.map((name) => [name, [0, 1, one, two]])) })
      const model = readModel(packed)
      for (const name of names) {
        const [zero, first, second, third] = model.weightsOf(name) ?? []
        expect([zero, first]).toEqual([0, expect.closeTo(1, 1)])
        expect(Math.abs((second ?? 99) - one)).toBeLessThan(FINENESS)
        expect(Math.abs((third ?? 99) - two)).toBeLessThan(FINENESS)
      }
    }))
  })

  it('counts weights from the first label, drops what weighs next to nothing and cuts what weighs too much', () => {
    const model = readModel(packModel({ labels: LABELS, weights: new Map([['far', [1, 2, 0, 9]], ['near', [0.3, 0.31, 0.3, 0.29]]]) }))
    expect(model.weightsOf('near')).toBeUndefined()
    expect(model.weightsOf('far')).toEqual([0, expect.closeTo(1, 1), expect.closeTo(-1, 1), expect.closeTo(3, 0)])
  })

  it('keeps what an earlier model knew of other observations', () => {
    const model = readModel(packModel({ labels: LABELS, weights: new Map([['new', [0, 1, 1, 1]]]) }, new Map([[observationKey('old'), [0, -1, 0, 1]]])))
    expect(model.weightsOf('old')).toEqual([0, expect.closeTo(-1, 1), 0, expect.closeTo(1, 1)])
  })

  it('fits into one string in single quotes', () => {
    const { entries } = packModel({ labels: LABELS, weights: new Map(Array.from({ length: 5000 }, (_, at) => [`w:${at}`, [0, (at % 40) / 10 - 2, 1, -1]])) })
    expect(entries).toMatch(/^[#-&(-[\]-_a-~]+$/)
  })
})

it('spreads keys over the whole range', () => {
  const keys = new Set(Array.from({ length: 5000 }, (_, at) => observationKey(`w2:word ${at}`)))
  expect(keys.size).toBeGreaterThan(4980)
  expect(Math.max(...keys)).toBeLessThan(KEYS)
  expect(Math.max(...keys)).toBeGreaterThan(KEYS * 0.99)
})
