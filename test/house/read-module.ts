import { findFunctions } from './find-functions.ts'
import type { FunctionSpan } from './find-functions.ts'
import { lex } from './lex.ts'
import type { Token } from './lex.ts'

/** What a file asks for from elsewhere, in whatever form: import, export-from, import(), type import, require. */
interface Import {
  readonly specifier: string
  readonly line: number
}

/** A name that a file gives away. */
interface Export {
  readonly name: string
  readonly line: number
  /** Whether a JSDoc comment stands directly above its declaration. */
  readonly documented: boolean
  /** Whether it comes from another file (`export … from`). */
  readonly foreign: boolean
}

/** A source file as the house rules see it. */
export interface Module {
  /** Below `src`, with slashes. */
  readonly path: string
  readonly lines: number
  readonly tokens: readonly Token[]
  readonly imports: readonly Import[]
  /** Lines of imports whose name is worked out when the program runs. */
  readonly computedImports: readonly number[]
  readonly exports: readonly Export[]
  readonly functions: readonly FunctionSpan[]
}

const LOADERS = new Set(['require', 'getBuiltinModule'])
const DECLARING = new Set(['function', 'const', 'let', 'var', 'class', 'interface', 'type', 'enum', 'namespace', 'module'])
const PREFIXES = new Set(['declare', 'abstract', 'async'])

/** Reads one file. Throws where its text is no TypeScript that the lexer understands. */
export function readModule(path: string, source: string): Module {
  const tokens = lex(source)
  const code = tokens.filter((token) => token.kind !== 'comment')
  const found = code.flatMap((_token, index) => importAt(code, index))
  return {
    path,
    lines: source.replace(/\n$/, '').split('\n').length,
    tokens,
    imports: found.flatMap(({ specifier, line }) => (specifier === undefined ? [] : [{ specifier, line }])),
    computedImports: found.flatMap(({ specifier, line }) => (specifier === undefined ? [line] : [])),
    exports: code.flatMap((_token, index) => exportsAt(tokens, code, index)),
    functions: findFunctions(code),
  }
}

type Found = { readonly specifier: string | undefined; readonly line: number }

function importAt(code: readonly Token[], index: number): readonly Found[] {
  const token = code[index]
  if (token?.kind !== 'word' || code[index - 1]?.text === '.') return calledLoader(code, index)
  if (token.text === 'import') return importFrom(code, index, token.line)
  if (token.text === 'export') {
    const from = reexportSource(code, index)
    return from === undefined ? [] : [{ specifier: from.text, line: token.line }]
  }
  return calledLoader(code, index)
}

function importFrom(code: readonly Token[], index: number, line: number): readonly Found[] {
  const following = code[index + 1]
  if (following?.kind === 'string') return [{ specifier: following.text, line }]
  if (following?.text === '(') return [{ specifier: literalArgument(code, index + 1), line }]
  // `import.meta` asks for nothing, and `{ import: … }` is a property.
  if (following === undefined || following.text === '.' || following.text === ':') return []
  const from = sourceAfter(code, index + 1)
  return from === undefined ? [] : [{ specifier: from.text, line }]
}

/** `require('x')`, `require.resolve('x')`, `process.getBuiltinModule('x')`. */
function calledLoader(code: readonly Token[], index: number): readonly Found[] {
  const token = code[index]
  if (token?.kind !== 'word' || !LOADERS.has(token.text)) return []
  const resolved = code[index + 1]?.text === '.' && code[index + 2]?.text === 'resolve' ? 2 : 0
  const open = index + 1 + resolved
  return code[open]?.text === '(' ? [{ specifier: literalArgument(code, open), line: token.line }] : []
}

function literalArgument(code: readonly Token[], open: number): string | undefined {
  const argument = code[open + 1]
  const end = code[open + 2]?.text
  return argument?.kind === 'string' && (end === ')' || end === ',') ? argument.text : undefined
}

/** The string after the next `from`, within one statement. */
function sourceAfter(code: readonly Token[], start: number): Token | undefined {
  for (let index = start; index < code.length; index += 1) {
    const following = code[index + 1]
    if (code[index]?.text === 'from' && code[index]?.kind === 'word' && following?.kind === 'string') return following
    if (code[index]?.text === ';') return undefined
  }
  return undefined
}

function reexportSource(code: readonly Token[], index: number): Token | undefined {
  const list = listStart(code, index)
  if (list === undefined) return undefined
  if (code[list]?.text === '*') return sourceAfter(code, list)
  const end = code.findIndex((token, at) => at > list && token.text === '}')
  return code[end + 1]?.text === 'from' ? code[end + 2] : undefined
}

/** Where the `{` or `*` of an export list stands; undefined when the export is a declaration. */
function listStart(code: readonly Token[], index: number): number | undefined {
  const start = code[index + 1]?.text === 'type' ? index + 2 : index + 1
  const text = code[start]?.text
  return code[start]?.kind === 'mark' && (text === '{' || text === '*') ? start : undefined
}

function exportsAt(tokens: readonly Token[], code: readonly Token[], index: number): readonly Export[] {
  const token = code[index]
  if (token?.kind !== 'word' || token.text !== 'export' || code[index - 1]?.text === '.' || code[index + 1]?.text === ':') return []
  const list = listStart(code, index)
  if (list === undefined) {
    const documented = isDocumented(tokens, token)
    return declaredNames(code, index + 1).map((name) => ({ name, line: token.line, documented, foreign: false }))
  }
  const elsewhere = reexportSource(code, index) !== undefined
  return listedNames(code, list).map(({ name, local }) => {
    // A name that is listed but not declared here was imported, so it is handed on just the same.
    const declaration = elsewhere ? undefined : declarationOf(code, local)
    const foreign = declaration === undefined
    return { name, line: token.line, documented: foreign || isDocumented(tokens, declaration), foreign }
  })
}

function declaredNames(code: readonly Token[], start: number): readonly string[] {
  if (code[start]?.text === 'default') return ['default']
  let index = start
  while (PREFIXES.has(code[index]?.text ?? '')) index += 1
  index += code[index + 1]?.text === '*' ? 2 : 1
  const name = code[index]
  if (name?.kind === 'word') return [name.text]
  const end = code.findIndex((token, at) => at > index && token.text === '=')
  return code.slice(index, end).flatMap((token, at, all) => (token.kind === 'word' && all[at + 1]?.text !== ':' ? [token.text] : []))
}

function listedNames(code: readonly Token[], list: number): readonly { readonly name: string; readonly local: string }[] {
  if (code[list]?.text === '*') return [{ name: code[list + 1]?.text === 'as' ? (code[list + 2]?.text ?? '*') : '*', local: '*' }]
  const end = code.findIndex((token, at) => at > list && token.text === '}')
  const words = code.slice(list + 1, end)
  return words.flatMap((token, at) => {
    const following = words[at + 1]
    if (token.kind !== 'word' || (following !== undefined && following.text !== ',')) return []
    const renamed = words[at - 1]?.text === 'as'
    return [{ name: token.text, local: renamed ? (words[at - 2]?.text ?? '') : token.text }]
  })
}

/** The first token of the declaration of a name, its `async` included. */
function declarationOf(code: readonly Token[], name: string): Token | undefined {
  const index = code.findIndex((token, at) => token.text === name && DECLARING.has(code[at - 1]?.text ?? ''))
  if (index < 0) return undefined
  return PREFIXES.has(code[index - 2]?.text ?? '') ? code[index - 2] : code[index - 1]
}

function isDocumented(tokens: readonly Token[], declaration: Token): boolean {
  const above = tokens[tokens.indexOf(declaration) - 1]
  return above?.kind === 'comment' && above.text.startsWith('/**') && above.endLine === declaration.line - 1
}
