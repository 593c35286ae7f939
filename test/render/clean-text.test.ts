import { describe, expect, it } from 'vitest'
import { cleanLines, cleanText } from '../../src/render/clean-text.ts'

describe('cleanText', () => {
  it.each([
    ['lines and tabs', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['many blanks', '  a    b  ', 'a b'],
    ['directions', 'a\u202eb\u2066c\u200fd\u061ce', 'abcde'],
    ['what has no width', 'a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
    ['controls and escapes', 'a\u0000b\u001b[31mc\u009bd', 'ab[31mcd'],
    ['tags', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['half a character', 'a\ud83db', 'a\ufffdb'],
    ['joiners that join nothing', 'a\u200db\u200cc', 'abc'],
    ['letters of every script', 'Größe 日本語 עברית العربية हिन्दी', 'Größe 日本語 עברית العربية हिन्दी'],
    ['emoji', '🚀 👩‍💻 ❤️ 👍🏽 🏳️‍🌈 👨‍👩‍👧', '🚀 👩‍💻 ❤️ 👍🏽 🏳️‍🌈 👨‍👩‍👧'],
    ['marks piled up', `a${'\u0301'.repeat(50)}b`, `a${'\u0301'.repeat(4)}b`],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })

  it.each([
    ['exactly as long', 'abcde', 5, 'abcde'],
    ['a character too long', 'abcdef', 5, 'abcd…'],
    ['emoji count as one', '🚀🚀🚀🚀🚀', 5, '🚀🚀🚀🚀🚀'],
    ['cut before half an emoji', '🚀🚀🚀🚀🚀🚀', 5, '🚀🚀🚀🚀…'],
    ['no joiner at the cut', 'abc👩‍💻x', 6, 'abc👩…'],
    ['a huge text', 'x'.repeat(1_000_000), 5, 'xxxx…'],
    ['a huge text of nothing', '\u200b'.repeat(1_000_000), 5, '…'],
  ])('%s', (_, text, most, expected) => {
    expect(cleanText(text, most)).toBe(expected)
  })
})

describe('cleanLines', () => {
  it('keeps lines and indentation, and nothing unseen', () => {
    expect(cleanLines('a:\r\n  b: 1  \u202e\n\tc')).toBe('a:\n  b: 1\n c')
  })

  it('is cut, too', () => {
    expect(cleanLines('a\n'.repeat(5000), 10)).toBe('a\na\na\na\na…')
  })
})
