import { describe, expect, it } from 'vitest'
import { synonymOf } from '../../src/okrs/synonym-of.ts'

describe('synonymOf', () => {
  it.each([['deadline', ['due', 'title'], 'due'], ['Start Value', ['baseline'], 'baseline'], ['name', ['id'], 'id'], ['name', ['weight'], undefined], ['constructor', ['id'], undefined]])('%s among %j → %s', (word, keys, key) => {
    expect(synonymOf(word, keys)).toBe(key)
  })
})
