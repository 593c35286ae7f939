import { describe, expect, it } from 'vitest'
import { LONGEST_BODY, scanBody } from '../../../src/linkage/text/scan-body.ts'

/** The kinds of a body's lines with what they say, short enough for a table. */
function outline(body: string): readonly string[] {
  return scanBody(body).lines.map((line) => {
    switch (line.kind) {
      case 'heading': return `h${line.level} ${line.text}`
      case 'text': return `${line.checked === undefined ? '' : line.checked ? '[x] ' : '[ ] '}${line.bullet ? '• ' : ''}${line.text}`
      case 'hidden': return `(${line.as})`
      case 'blank': return ''
      case 'rule': return '---'
    }
  })
}

describe('scanBody', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['all kinds of line ends', 'a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['ATX headings, closed or not', '# A\n### B ###\n###### C#\n####### D', ['h1 A', 'h3 B', 'h6 C#', '####### D']],
    ['a heading without its space', '##Success\n#hashtag\n##12\n#', ['h2 Success', '#hashtag', '##12', 'h1 ']],
    ['underlined headings', 'Goal\n====\n\nReach\n---', ['h1 Goal', '', 'h2 Reach']],
    ['a rule under a paragraph of two lines', 'KR: O1.KR1\nImpact: +2 pp\n---', ['KR: O1.KR1', 'Impact: +2 pp', '---']],
    ['rules', '***\n- - -\n___', ['---', '---', '---']],
    ['HTML headings', '<h3>Impact</h3>\n<details><summary>Key result</summary>\n\nO1.KR1\n\n</details>', ['h3 Impact</h3>', 'h6 Key result</summary>', '', 'O1.KR1', '', '</details>']],
    ['fences of both kinds', '```yaml\nKR: a\n```\nb\n~~~\nc\n```\n~~~\nd', ['(code)', 'b', '(code)', 'd']],
    ['a fence within a longer fence', '````\n```\na\n```\n````\nb', ['(code)', 'b']],
    ['a fence that is never closed', 'a\n```\nKR: O1.KR1\n\n### Impact', ['a', '(code)']],
    ['backticks that open no fence', '```a``` b', ['```a``` b']],
    ['a fence in a list item ends with it', '- a\n  ```\n  b\nc', ['• a', '(code)', 'c']],
    ['indented code after a blank line', 'a\n\n    KR: b\n\nc', ['a', '', '(code)', '', 'c']],
    ['an indented line that goes on with a paragraph', 'a\n    b', ['a', 'b']],
    ['an indented line within a list item', '- a\n\n    KR: b', ['• a', '', 'KR: b']],
    ['code in a list item', '- a\n\n      b', ['• a', '', '(code)']],
    ['quotes', '> KR: a\n>b\nc\n- > d', ['(quote)', 'c', '(quote)']],
    ['a comment in a line', 'a <!-- b --> c', ['a  c']],
    ['a comment across lines', '<!-- a\n### KR\n--> b\nc', ['(comment)', ' b'.trim(), 'c']],
    ['a comment that is never closed', 'a\n\n<!-- b\nKR: O1.KR1', ['a', '', '(comment)']],
    ['a comment that opens within a line and is never closed', 'KR: a <!-- pick one\n\n### Impact', ['KR: a', '', 'h3 Impact']],
    ['a comment that opens within a line and closes in its paragraph', 'a <!-- b\nc --> d\ne', ['a', 'd', 'e']],
    ['the shortest comments', 'a <!--> b\n<!---> c', ['a  b', 'c']],
    ['the mark of a comment in a code span', 'Write `<!--` here\nb', ['Write `<!--` here', 'b']],
    ['several comments in a line', '<!-- a -->b<!-- c -->d<!-- e', ['bd']],
    ['HTML that hides its text', '<pre>\nKR: a\n</pre>\nb\n<blockquote>c</blockquote>', ['(code)', 'b', '(quote)']],
    ['list markers of every kind', '- a\n* b\n+ c\n1. d\n2) e\n-f', ['• a', '• b', '• c', '• d', '• e', '-f']],
    ['a plus before a number is its sign', '+ 2 pp\n+ $5k\n- 2 pp', ['• +2 pp', '• +$5k', '• 2 pp']],
    ['task boxes', '- [x] a\n- [ ] b\n* [X] c', ['[x] • a', '[ ] • b', '[x] • c']],
    ['an empty body', '', ['']],
  ])('%s', (_name, body, lines) => {
    expect(outline(body)).toEqual(lines)
  })

  it.each([
    ['a comment', 'a\n<!-- b', { kind: 'comment', line: 2 }],
    ['a fence', 'a\n\n```\nb', { kind: 'code', line: 3 }],
    ['nothing', 'a\n```\nb\n```', undefined],
  ])('says that %s stands open', (_name, body, unclosed) => {
    expect(scanBody(body).unclosed).toEqual(unclosed)
  })

  it('counts lines from 1', () => {
    expect(scanBody('a\r\n\r\n## b').lines.at(-1)).toMatchObject({ kind: 'heading', line: 3 })
  })

  it('reads no further than the longest body that GitHub stores', () => {
    const lines = scanBody(`${'a'.repeat(LONGEST_BODY)}\nKR: O1.KR1`).lines
    expect(lines).toHaveLength(1)
  })
})
