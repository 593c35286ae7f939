import { expect, it } from 'vitest'
import { saysAlone } from '../../../src/render/words/says-alone.ts'

it.each<[string, string, boolean]>([
  ['Did you mean id?', 'id', true],
  ['Did you?', 'id', false],
  ['O1.KR1 is closed', 'O1', false],
  ['It belongs to O1.', 'O1', true],
  ['O1.KR12 and O1.KR1', 'O1.KR1', true],
  ['überall', 'all', false],
  ['anything', '', false],
])('%j says %j: %s', (text, word, expected) => {
  expect(saysAlone(text, word)).toBe(expected)
})
