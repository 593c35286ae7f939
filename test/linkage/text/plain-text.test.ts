import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/linkage/text/plain-text.ts'

describe('plainText', () => {
  it.each([
    ['**KR:** *O1.KR1*', 'KR: O1.KR1'],
    ['__KR__: _O1.KR1_', 'KR: O1.KR1'],
    ['_O1.KR1', 'O1.KR1'],
    ['O1_KR1', 'O1_KR1'],
    ['_O1_KR1_', 'O1_KR1'],
    ['`KR2`', 'KR2'],
    ['`` a ` b ``', 'a ` b'],
    ['`open', 'open'],
    ['[O1.KR1](https://example.com/a_b)', 'O1.KR1'],
    ['[O1.KR1]', '[O1.KR1]'],
    ['[O1.KR1][okrs] rest', 'O1.KR1 rest'],
    ['[a] (b)', '[a] (b)'],
    ['![chart](a.png) O1.KR1', 'O1.KR1'],
    ['[![x](a.png) KR](b)', 'KR'],
    ['~~O1.KR1~~ O1.KR2', 'O1.KR2'],
    ['~2 pp', '~2 pp'],
    ['<b>KR</b>: O1.KR1<br>', 'KR : O1.KR1'],
    ['<KR id>', '<KR id>'],
    ['<https://example.com/x>', 'https://example.com/x>'],
    ['40&nbsp;% &rarr; 42&#37;', '40 % → 42%'],
    ['&unknown; &', '&unknown; &'],
    ['\\[O1.KR1\\] \\a', '[O1.KR1] \\a'],
    ['\u200BO1\u2060.\u202EKR1\u202C', 'O1.KR1'],
    ['a\u00A0b\tc', 'a b c'],
    ['x < y > z', 'x < y > z'],
  ])('%s', (markdown, text) => {
    expect(plainText(markdown)).toBe(text)
  })
})
