import { describe, expect, it } from 'vitest'
import { readModule } from './read-module.ts'

describe('readModule, imports', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['names', `import { a, type B } from './a.ts'`, ['./a.ts']],
    ['a type', `import type { A } from './a.ts'`, ['./a.ts']],
    ['a name space', `import * as z from 'zod/mini'`, ['zod/mini']],
    ['a default over lines', `import a, {\n  b,\n} from './a.ts'`, ['./a.ts']],
    ['for the effect', `import './a.ts'`, ['./a.ts']],
    ['a name called from', `import { from } from './a.ts'`, ['./a.ts']],
    ['two in a row without semicolons', `import { a } from './a.ts'\nimport { b } from "./b.ts"`, ['./a.ts', './b.ts']],
    ['when needed', `const a = await import('./a.ts')`, ['./a.ts']],
    ['in a type', `type A = import('./a.ts').A`, ['./a.ts']],
    ['names handed on', `export { a } from './a.ts'`, ['./a.ts']],
    ['types handed on', `export type { A, B as C } from './a.ts'`, ['./a.ts']],
    ['everything handed on', `export * from './a.ts'\nexport * as b from './b.ts'`, ['./a.ts', './b.ts']],
    ['the old way', `const a = require('node:http')\nconst b = require.resolve('c')`, ['node:http', 'c']],
    ['the oldest way', `const a = process.getBuiltinModule('node:http')`, ['node:http']],
    ['with attributes', `import a from './a.json' with { type: 'json' }`, ['./a.json']],
    ['not in a comment', `// import { a } from './a.ts'\n/* import './b.ts' */`, []],
    ['not in a string', `const a = "import './a.ts'"\nconst b = \`import('./b.ts')\``, []],
    ['not a property', `const a = { import: './a.ts', from: './b.ts' }\na.import('./c.ts')`, []],
    ['not the address of the module', `new URL('./a.ts', import.meta.url)`, []],
    ['not an export of its own', `export { a }\nconst b = c\nimport { d } from './d.ts'`, ['./d.ts']],
    ['inside a hole of a template', '`${await import("./a.ts")}`', ['./a.ts']],
  ])('finds %s', (_name, source, specifiers) => {
    const module = readModule('a.ts', source)
    expect(module.imports.map(({ specifier }) => specifier)).toEqual(specifiers)
    expect(module.computedImports).toEqual([])
  })

  it.each([['import(name)'], ['import(`./a.ts`)'], [`import('./' + name)`], ['require(name)'], ['process.getBuiltinModule(name)']])(
    'says that the name of %s is computed',
    (source) => {
      const module = readModule('a.ts', `\n${source}`)
      expect(module.computedImports).toEqual([2])
      expect(module.imports).toEqual([])
    },
  )
})

describe('readModule, exports', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a function', '/** Why. */\nexport function a() {}', ['a documented']],
    ['an async function', '/** Why. */\nexport async function a() {}', ['a documented']],
    ['a generator', '/** Why. */\nexport function* a() {}', ['a documented']],
    ['a constant', '/** Why. */\nexport const a = 1', ['a documented']],
    ['a type', '/** Why. */\nexport type A = { b: c }', ['A documented']],
    ['an interface', '/**\n * Why.\n */\nexport interface A {}', ['A documented']],
    ['a class', '/** Why. */\nexport class A {}', ['A documented']],
    ['several at once', '/** Why. */\nexport const { a, b: c } = d', ['a documented', 'c documented']],
    ['a default', '/** Why. */\nexport default a', ['default documented']],
    ['a default by name', '/** Why. */\nconst a = 1\nexport { a as default }', ['default documented']],
    ['a list', '/** Why. */\nfunction a() {}\nconst b = 1\nexport { a, b as c }', ['a documented', 'c bare']],
    ['names of others', `export { a, b as c } from './a.ts'`, ['a foreign', 'c foreign']],
    ['names of others in two steps', `import { a } from './a.ts'\nexport { a }`, ['a foreign']],
    ['everything of others', `export * from './a.ts'`, ['* foreign']],
    ['none documented by a plain comment', '// Why.\nexport const a = 1', ['a bare']],
    ['none documented from afar', '/** Why. */\n\nexport const a = 1', ['a bare']],
    ['none documented for another', '/** Why. */\nconst b = 2\nexport const a = 1', ['a bare']],
    ['nothing in a comment', '// export const a = 1', []],
    ['nothing in a property', 'const a = { export: b }', []],
  ])('finds %s', (_name, source, exports) => {
    const found = readModule('a.ts', source).exports
    expect(found.map(({ name, documented, foreign }) => `${name} ${foreign ? 'foreign' : documented ? 'documented' : 'bare'}`)).toEqual(exports)
  })
})

describe('readModule, length', () => {
  it.each([
    ['a\nb\n', 2],
    ['a\nb', 2],
    ['a\n\n', 2],
  ])('counts the lines of %j', (source, lines) => {
    expect(readModule('a.ts', source).lines).toBe(lines)
  })
})
