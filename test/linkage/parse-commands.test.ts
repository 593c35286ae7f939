import { describe, expect, it } from 'vitest'
import { mentionsCommand, parseCommands } from '../../src/linkage/commands/parse-commands.ts'

function read(comment: string): readonly string[] {
  return parseCommands(comment).map(({ request, bare }) => {
    const said = 'text' in request ? ` ${request.text}` : 'reason' in request ? ` ${request.reason}` : ''
    return `${bare ? 'bare ' : ''}${request.kind}${said}`
  })
}

describe('parseCommands', () => {
  it.each([
    ['/throughline check', ['check']],
    ['/throughline kr O1.KR1, O1.KR2', ['key-result O1.KR1, O1.KR2']],
    ['/Throughline KR O1.KR1', ['key-result O1.KR1']],
    ['/throughline impact +2 pp by 2026-12-01 (70 %)', ['impact +2 pp by 2026-12-01 (70 %)']],
    ['/throughline waive required by law', ['waive required by law']],
    ['/throughline unwaive', ['revoke']],
    ['/throughline', ['unknown']],
    ['/throughline help me', ['unknown']],
    ['/throughline kr', ['key-result ']],
    ['/kr O1.KR1', ['bare key-result O1.KR1']],
    ['/impact O1.KR1: +2 pp', ['bare impact O1.KR1: +2 pp']],
    ['/waive one-off **audit**', ['bare waive one-off audit']],
    ['/unwaive', ['bare revoke']],
    ['Let me link it.\r\n\r\n/kr O1.KR1\r\n/impact +2 pp\r\n\r\nThanks!', ['bare key-result O1.KR1', 'bare impact +2 pp']],
    ['   /kr `O1.KR1`', ['bare key-result O1.KR1']],
  ])('%j', (comment, commands) => expect(read(comment)).toEqual(commands))

  it.each([
    '', 'no command', '/kr', '/impact  ', '/waive', '/check', '/lgtm', '/krs O1.KR1', 'please /kr O1.KR1', '/throughline-check', '`/kr O1.KR1`', '    /kr O1.KR1', '> /kr O1.KR1', '- /kr O1.KR1',
    '```\n/kr O1.KR1\n```', '~~~\n/throughline waive x\n', '<!-- \n/kr O1.KR1\n-->', '<!--\n/kr O1.KR1', '<pre>\n/kr O1.KR1\n</pre>', '# /kr O1.KR1', '<blockquote>\n/kr O1.KR1\n</blockquote>',
  ])('%j holds none', (comment) => expect(read(comment)).toEqual([]))

  it('reads ten commands at most', () => {
    expect(parseCommands('/throughline check\n'.repeat(50))).toHaveLength(10)
  })

  it.each(['/kr ', '/throughline kr x\n', '/', '> /kr x\n', '<!-- /kr x', '```\n/kr x\n', '/kr [', '/waive \\', '\n/throughline', ' /kr a'])('reads 65,536 characters of %j in no time', (unit) => {
    const comment = unit.repeat(65_536 / unit.length)
    const start = performance.now()
    expect(parseCommands(comment).length).toBeLessThanOrEqual(10)
    expect(mentionsCommand(comment)).toBe(/^ {0,3}\/(?:kr|throughline|waive)(?!\S)/m.test(comment))
    expect(performance.now() - start).toBeLessThan(500)
  })
})
