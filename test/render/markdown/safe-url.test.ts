import { describe, expect, it } from 'vitest'
import { safeUrl } from '../../../src/render/markdown/safe-url.ts'

describe('safeUrl', () => {
  it.each([
    ['https://github.com/acme/web/issues/1', 'https://github.com/acme/web/issues/1'],
    ['https://x.y/a?b=c&d=e#f', 'https://x.y/a?b=c&amp;d=e#f'],
    ['https://x.y/a) [b](https://evil.z', 'https://x.y/a%29%20%5Bb%5D%28https://evil.z'],
    ['https://x.y/"><script>', 'https://x.y/%22%3E%3Cscript%3E'],
    ['https://x.y/a|b\nc', 'https://x.y/a%7Cb%0Ac'],
    ['https://x.y/ä\ud800', 'https://x.y/%C3%A4%EF%BF%BD'],
    ['#o1-kr1', '#o1-kr1'],
    ['okrs/report.json', 'okrs/report.json'],
    ['../.github/okrs.yml', '../.github/okrs.yml'],
    ['javascript:alert(1)', undefined],
    [' https://x.y', undefined],
    ['data:text/html,x', undefined],
    ['//evil.z', undefined],
    ['', undefined],
  ])('%s', (href, expected) => {
    expect(safeUrl(href)).toBe(expected)
  })
})
