import { expect, test } from 'vitest'
import { closingKeywords } from '../../src/world/closing-keywords.ts'

test.each<[string, readonly string[]]>([
  ['Closes #1', ['acme/shop#1']],
  ['closed #1, fix #2 and Resolves: #3', ['acme/shop#1', 'acme/shop#2', 'acme/shop#3']],
  ['FIXED Acme/Roadmap#7', ['acme/roadmap#7']],
  ['fixes #1 fixes #1', ['acme/shop#1']],
  ['See #1, prefixes #2, disclose #3', []],
  ['Closes the hole', []],
  ['', []],
])('%s', (body, keys) => {
  expect(closingKeywords(body, 'Acme/Shop')).toEqual(keys)
})
