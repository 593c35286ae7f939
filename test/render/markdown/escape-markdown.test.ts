import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../../src/render/markdown/escape-html.ts'
import { escapeMarkdown } from '../../../src/render/markdown/escape-markdown.ts'
import { markdownCode } from '../../../src/render/markdown/markdown-code.ts'

const ZW = '&#8288;'

describe('escapeMarkdown', () => {
  it.each([
    ['plain words', 'Shorten the form', 'Shorten the form'],
    ['emphasis', '*a* _b_ ~~c~~', String.raw`\*a\* \_b\_ \~\~c\~\~`],
    ['code', '`rm`', '\\`rm\\`'],
    ['a link', '[a](https://x.y)', String.raw`\[a\](https:${ZW}//x.y)`],
    ['an image', '![a](x)', String.raw`!\[a\](x)`],
    ['HTML', '<img src=x onerror=a>', '&lt;img src=x onerror=a&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a pipe', 'a | b', 'a &#124; b'],
    ['a backslash before a pipe', String.raw`\|`, String.raw`\\&#124;`],
    ['a mention', '@everyone and @acme/team', `@${ZW}everyone and @${ZW}acme/team`],
    ['a reference', 'Closes #12, GH-3, acme/web#4', `Closes #${ZW}12, GH-${ZW}3, acme/web#${ZW}4`],
    ['no reference', 'C# and issue # 1', 'C# and issue # 1'],
    ['a commit', 'see 0123456789abcdef0123456789abcdef01234567', `see 012345${ZW}6789ab${ZW}cdef01${ZW}234567${ZW}89abcd${ZW}ef0123${ZW}4567`],
    ['an address', 'www.evil.com http://evil.com', `www${ZW}.evil.com http:${ZW}//evil.com`],
    ['mail', 'me@evil.com', `me@${ZW}evil.com`],
    ['a formula', '$x$ and $5', '<span>$</span>x<span>$</span> and <span>$</span>5'],
    ['lines', 'a\n\n# b', 'a # b'],
    ['a break of its own', `#\u200b12`, `#${ZW}12`],
    ['a comment', '<!-- throughline:check -->', '&lt;!-- throughline:check --&gt;'],
  ])('%s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  it('lets nothing through that Markdown or GitHub would act on', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('@a', '#1', 'GH-1', '[x](y)', '`', '|', '\\', '<b>', '&', '$', '\n', 'http://a.b', 'www.a', '\u202e', 'abcdef0', '*', '_', '~', ' '))
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = escapeMarkdown(pieces.join(''))
      // Escapes and entities away: what is left is what could act.
      const bare = text.replaceAll('<span>$</span>', '\u0000').replace(/\\[\\`*_[\]~]/g, '\u0000').replace(/&(?:amp|lt|gt|#124|#8288);/g, '\u0000')
      expect(bare).not.toMatch(/[`*_[\]~<>|$&\\\n\r]/)
      expect(bare).not.toMatch(/@[A-Za-z0-9]|#\d|GH-\d|https?:\/|www\.|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/i)
    }), { numRuns: 500 })
  })
})

describe('escapeHtml', () => {
  it('shows the text and nothing else', () => {
    expect(escapeHtml('<a href="x">@me</a> & \'#1\'')).toBe(`&lt;a href=&quot;x&quot;&gt;@${ZW}me&lt;/a&gt; &amp; &#39;#${ZW}1&#39;`)
  })
})

describe('markdownCode', () => {
  it.each([
    ['O1.KR1', '`O1.KR1`'],
    ['owner: "@ana"', '`owner: "@ana"`'],
    ['a`*b*', '<code>a\\`\\*b\\*</code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['', '<code></code>'],
  ])('%s', (text, expected) => {
    expect(markdownCode(text)).toBe(expected)
  })
})
