import { describe, expect, it } from 'vitest'
import { nearestWord } from '../../src/okrs/nearest-word.ts'

describe('nearestWord', () => {
  const words = ['baseline', 'target', 'check_ins', 'id']
  it.each([
    ['basline', 'baseline'], ['base_line', 'baseline'], ['BASELINE', 'baseline'], ['checkIns', 'check_ins'], ['targets', 'target'], ['tragte', undefined], ['di', 'id'], ['taregt', 'target'], ['bsaeline', 'baseline'], ['idd', 'id'], ['colour', undefined], ['x'.repeat(5000), undefined], ['', undefined],
  ])('%s → %s', (text, word) => {
    expect(nearestWord(text, words)).toBe(word)
  })
})
