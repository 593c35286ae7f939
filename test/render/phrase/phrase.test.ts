import { describe, expect, it } from 'vitest'
import { code, given, isSilent, joined, link, phrase, strong, words } from '../../../src/render/phrase/phrase.ts'
import { phraseToHtml } from '../../../src/render/phrase/phrase-to-html.ts'
import { phraseToMarkdown } from '../../../src/render/phrase/phrase-to-markdown.ts'
import { phraseToText } from '../../../src/render/phrase/phrase-to-text.ts'

const sentence = phrase`See ${link('https://x.y/1', '#1 <b>')}: ${strong('a*b')} is ${code('c')} (${2}), ${given('long enough', 5)}.`

describe('a phrase', () => {
  it('is escaped by the format that prints it', () => {
    expect(phraseToMarkdown(sentence)).toBe(String.raw`See [#&#8288;1 &lt;b&gt;](https://x.y/1): **a\*b** is ${'`c`'} (2), long….`)
    expect(phraseToHtml(sentence)).toBe('See <a href="https://x.y/1">#&#8288;1 &lt;b&gt;</a>: <strong>a*b</strong> is <code>c</code> (2), long….')
    expect(phraseToText(sentence)).toBe('See #1 <b>: a*b is c (2), long….')
    expect(phraseToText(sentence, (text) => `!${text}!`)).toContain('!a*b!')
  })

  it('is no link where the address is none of the web', () => {
    expect(phraseToMarkdown(link('javascript:x', 'a'))).toBe('a')
    expect(phraseToHtml(link('javascript:x', 'a'))).toBe('a')
  })

  it('takes no escape sequence to a terminal', () => {
    expect(phraseToText(phrase`${'\u001b[2Ja\nb'}`)).toBe('[2Ja b')
  })

  it('joins', () => {
    expect(phraseToText(joined(['a', words('b'), 3], ', '))).toBe('a, b, 3')
    expect(isSilent(joined([], ', '))).toBe(true)
    expect(isSilent(phrase`a`)).toBe(false)
  })
})
