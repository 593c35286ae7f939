import { describe, expect, it } from 'vitest'
import { findFunctions } from './find-functions.ts'
import { lex } from './lex.ts'

describe('findFunctions', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a declaration', 'function a() {\n  b()\n}', ['declaration a 1-3']],
    ['an exported async one', '\nexport async function a(): Promise<void> {\n}', ['declaration a 2-3']],
    ['a generator', 'function* a() {\n}', ['declaration a 1-2']],
    ['braces in the parameters', 'function a({ b }: { b: c } = { b: d }) {\n}', ['declaration a 1-2']],
    ['an object as return type', 'function a(): { b: c } | { d: e } {\n}', ['declaration a 1-2']],
    ['an object deep in the return type', 'function a(): Promise<readonly { b: c }[]> {\n}', ['declaration a 1-2']],
    ['a function as return type', 'function a(): (b: { c: d }) => { e: f } {\n}', ['declaration a 1-2', 'arrow (arrow) 1-1']],
    ['a type predicate', 'function a(b: unknown): b is { c: d } {\n}', ['declaration a 1-2']],
    ['type parameters', 'function a<B extends (c: d) => { e: f } = never>(g: B): B {\n}', ['declaration a 1-2', 'arrow (arrow) 1-1']],
    ['a string as return type', "function a(): 'b' | 'c' {\n}", ['declaration a 1-2']],
    ['a signature without a body', 'function a(b: c): d\nfunction a(b: e): f\nfunction a(b: g): h {\n}', ['declaration a 3-4']],
    ['a function inside', 'function a() {\n  function b() {\n  }\n}', ['declaration a 1-4', 'declaration b 2-3']],
    ['an anonymous one', 'a(function () {\n})', ['declaration (anonymous) 1-2']],
    ['an arrow with a body', 'const a = () => {\n  b\n}', ['arrow (arrow) 1-3']],
    ['no arrow without a body', 'const a = () => b', []],
    ['methods', 'x = { a() {\n}, async b(c): Promise<d> {\n} }', ['method a 1-2', 'method b 2-3']],
    ['no method in a condition', 'x = a ? b(c) : { d }\nif (e) {\n}\nfor (const f of g) {\n}', []],
    ['no call in a list', 'x = [a, b(c), { d: e }]', []],
    ['braces in strings and templates', "function a() {\n  return '{' + `{${b}` + /\\{/.source\n}", ['declaration a 1-3']],
  ])('finds %s', (_name, source, spans) => {
    const code = lex(source).filter(({ kind }) => kind !== 'comment')
    expect(findFunctions(code).map(({ kind, name, line, lines }) => `${kind} ${name} ${line}-${line + lines - 1}`)).toEqual(spans)
  })
})
