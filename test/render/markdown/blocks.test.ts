import { describe, expect, it } from 'vitest'
import { details } from '../../../src/render/markdown/details.ts'
import { fence } from '../../../src/render/markdown/fence.ts'
import { fitting } from '../../../src/render/markdown/fitting.ts'
import { stacked, trusted } from '../../../src/render/markdown/markdown.ts'
import { anchorName, bullets, paragraph, quote } from '../../../src/render/markdown/paragraph.ts'
import { lines, table } from '../../../src/render/markdown/table.ts'
import { given, strong, words } from '../../../src/render/phrase/phrase.ts'

describe('blocks of Markdown', () => {
  it.each([
    ['- a', String.raw`\- a`], ['+ a', String.raw`\+ a`], ['1. a', String.raw`1\. a`], ['12) a', String.raw`12\) a`], ['# a', String.raw`\# a`], ['===', String.raw`\===`], ['---', String.raw`\---`], ['a - b', 'a - b'], ['2026-12-01', '2026-12-01'],
  ])('a paragraph may begin with %s', (text, expected) => {
    expect(paragraph(given(text, 50))).toBe(expected)
    expect(bullets([given(text, 50)])).toBe(`- ${expected}`)
  })

  it.each([
    ['plain', 'a: 1', '```text\na: 1\n```'],
    ['with a fence in it', '```\nx\n```', '````text\n```\nx\n```\n````'],
    ['with a longer one', '`````', '``````text\n`````\n``````'],
  ])('a fence, %s', (_, text, expected) => {
    expect(fence(text)).toBe(expected)
  })

  it('sets off a block line by line', () => {
    expect(quote(trusted('a\n\nb'))).toBe('> a\n>\n> b')
  })

  it('folds content under a line of HTML, and nothing where there is none', () => {
    expect(details(strong(given('<b> @x', 20)), trusted('c'))).toBe('<details>\n<summary><strong>&lt;b&gt; @&#8288;x</strong></summary>\n\nc\n\n</details>')
    expect(details(words('a'), undefined)).toBeUndefined()
  })

  it('draws a table only where there are rows', () => {
    expect(table([{ title: trusted('A') }, { title: trusted('B'), align: 'right' }], [[trusted('1'), lines(trusted('2'), undefined, trusted('3'))]])).toBe('| A | B |\n| :-- | --: |\n| 1 | 2<br>3 |')
    expect(table([{ title: trusted('A') }], [])).toBeUndefined()
  })

  it('names places in letters, digits and hyphens', () => {
    expect(anchorName('O1.KR1 "><x')).toBe('o1-kr1-x')
  })

  it('leaves out what GitHub would not take, and says so', () => {
    const fits = trusted('a'.repeat(30))
    expect(fitting([fits, undefined, trusted('b')], 100)).toBe(stacked([fits, trusted('b')]))
    expect(fitting([fits, trusted('ü'.repeat(40)), trusted('b')], 100)).toBe(`${fits}\n\n… the rest is left out: it is longer than GitHub shows.`)
  })
})
