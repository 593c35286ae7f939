import { expect, it } from 'vitest'
import { readFigures } from '../../../src/linkage/amounts/read-figures.ts'

it('reads no more figures than anybody states on one line', () => {
  expect(readFigures('12 teams, 3 of them new')).toHaveLength(2)
  expect(readFigures('7%'.repeat(300))).toHaveLength(50)
})
