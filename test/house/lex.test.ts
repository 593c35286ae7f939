import { describe, expect, it } from 'vitest'
import { lex } from './lex.ts'

describe('lex', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['words and marks', 'const a = b(c)', ['word const', 'word a', 'mark =', 'word b', 'mark (', 'word c', 'mark )']],
    ['an arrow as one mark', 'a => b', ['word a', 'mark =>', 'word b']],
    ['strings by their content', `'a' "b\\"c"`, ['string a', 'string b\\"c']],
    ['code in a string as a string', `x = 'import { y } from "z"'`, ['word x', 'mark =', 'string import { y } from "z"']],
    ['comments whole', '/* import */ a // export', ['comment /* import */', 'word a', 'comment // export']],
    ['comment marks in a string', `'/*' + '//'`, ['string /*', 'mark +', 'string //']],
    ['a pattern with quotes and slashes', `a = /["'/\\/]/g`, ['word a', 'mark =', `pattern /["'/\\/]/g`]],
    ['a pattern after return', 'return /`/', ['word return', 'pattern /`/']],
    ['a division as marks', 'a / b / c', ['word a', 'mark /', 'word b', 'mark /', 'word c']],
    ['a division after a call', 'a() / 2 / b[0] / 3', ['word a', 'mark (', 'mark )', 'mark /', 'word 2', 'mark /', 'word b', 'mark [', 'word 0', 'mark ]', 'mark /', 'word 3']],
    ['a template without holes', '`a $ b \\` c`', ['template `a $ b \\` c`']],
    ['a template with code in it', '`a ${b({ c: `${d}` })} e`', ['template `a ${', 'word b', 'mark (', 'mark {', 'word c', 'mark :', 'template `${', 'word d', 'template }`', 'mark }', 'mark )', 'template } e`']],
    ['words of other scripts', 'größe', ['word größe']],
  ])('reads %s', (_name, source, tokens) => {
    expect(lex(source).map(({ kind, text }) => `${kind} ${text}`)).toEqual(tokens)
  })

  it('counts lines through comments and templates', () => {
    const tokens = lex('/*\n*/\na\n`\n`\nb')
    expect(tokens.map(({ line, endLine }) => [line, endLine])).toEqual([[1, 2], [3, 3], [4, 5], [6, 6]])
  })

  it.each([['a string', `a\n'b`], ['a template', 'a\n`b']])('refuses %s without an end', (name, source) => {
    expect(() => lex(source)).toThrow(`line 2: ${name} without an end`)
  })
})
