import { describe, expect, it } from 'vitest'
import { coded, messageOf } from '../../../src/domain/message.ts'
import { messagePhrase } from '../../../src/render/phrase/message-phrase.ts'
import { messageText } from '../../../src/render/phrase/message-text.ts'
import { phraseToMarkdown } from '../../../src/render/phrase/phrase-to-markdown.ts'
import { phraseToPage } from '../../../src/render/report-page/phrase-to-page.ts'
import { renderSarif } from '../../../src/render/render-sarif.ts'
import { liveParts, unseen } from '../live-parts.ts'

const plain = messageOf(coded`O1 has no target. Add \`target: 55\`, or \`intent: learn\`.`)

describe('a message with code', () => {
  it('shows it as each format does', () => {
    expect(phraseToMarkdown(messagePhrase(plain, 300))).toBe('O1 has no target. Add `target: 55`, or `intent: learn`.')
    expect(phraseToPage(messagePhrase(plain, 300))).toBe('O1 has no target. Add <code>target: 55</code>, or <code>intent: learn</code>.')
    expect(messageText(plain, 300)).toBe('O1 has no target. Add “target: 55”, or “intent: learn”.')
  })

  it('that is cut within its code ends there', () => {
    expect(phraseToMarkdown(messagePhrase(plain, 28))).toBe('O1 has no target. Add `targ…`')
  })

  it('that is only code has no words around it', () => {
    expect(phraseToMarkdown(messagePhrase(messageOf(coded`\`due\` \`end\``), 300))).toBe('`due` `end`')
  })

  it('is plain text for SARIF, and Markdown beside it where there is code', () => {
    const place = { file: 'a.yml', line: 1, column: 1 }
    const log = JSON.parse(renderSarif([{ code: 'a', severity: 'error', message: plain, place, found: '`x`' }, { code: 'b', severity: 'error', message: messageOf('No `code`.'), place }], '1.0.0')) as { runs: [{ results: { message: unknown }[] }] }
    expect(log.runs[0].results.map(({ message }) => message)).toEqual([
      { text: 'O1 has no target. Add “target: 55”, or “intent: learn”.\nFound: `x`', markdown: 'O1 has no target. Add `target: 55`, or `intent: learn`.\n\nFound: \\`x\\`' },
      { text: 'No \'code\'.' },
    ])
  })
})

describe('somebody’s words in a message', () => {
  it.each([
    ['a backtick', 'a ` b'], ['code', '`rm -rf`'], ['a fence', '```\nx\n```'], ['a bracket', '](javascript:x)'], ['a link', '[a](https://x.y)'],
    ['a mention', '`@acme/owners`'], ['markup', '`<img src=x onerror=alert(1)>'], ['an end of code', '</code><b>'], ['a direction', '\u202e`abc`'],
    ['a backslash', '\\'], ['a backslash before a backtick', '\\`'], ['line ends', '`a\n\n- b`'], ['an entity', '&#96;x&#96;'],
  ])('open and close no code: %s', (_, text) => {
    const message = messageOf(coded`The title of ${text} says “${text}”, since there is no \`due\`.`, `Is it ${text}?`)
    const markdown = phraseToMarkdown(messagePhrase(message, 500))
    expect(liveParts(markdown)).toEqual([])
    expect(markdown.match(/`[^`]*`|<code>.*?<\/code>/g)).toEqual(['`due`'])
    expect(phraseToPage(messagePhrase(message, 500)).match(/<[^>]*>[^<]*/g)?.map((part) => part.slice(0, 10))).toEqual(['<code>due', '</code>. I'])
    expect(messageText(message, 500)).not.toMatch(unseen)
    expect(messageText(message, 500)).not.toContain('`')
  })
})
