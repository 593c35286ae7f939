import type { Token } from './lex.ts'

/** A function and how many lines it covers, from its first word to its closing brace. */
export interface FunctionSpan {
  readonly name: string
  readonly line: number
  readonly lines: number
  /** Arrows and methods are told from declarations, because thousands of short callbacks must not soften the measure. */
  readonly kind: 'declaration' | 'arrow' | 'method'
}

const OPENING = new Map([['(', ')'], ['[', ']'], ['{', '}'], ['<', '>']])
/** A brace after one of these, in a return type, opens an object type and not the body. */
const BEFORE_TYPE = new Set([':', '|', '&', '<', ',', '=>', '(', '[', '?', 'is', 'extends', 'keyof', 'readonly'])
const STATEMENTS = new Set(['if', 'for', 'while', 'switch', 'catch', 'with', 'function'])
const BEFORE_METHOD = new Set([',', '{', '}', ';', 'async', 'get', 'set', 'static', '*'])

/** Every function with a body in braces. Expects tokens without comments. */
export function findFunctions(code: readonly Token[]): readonly FunctionSpan[] {
  return code.flatMap((token, index) => {
    if (token.kind === 'string' || token.kind === 'template') return []
    const span = declarationAt(code, index) ?? arrowAt(code, index) ?? methodAt(code, index)
    return span === undefined ? [] : [span]
  })
}

function declarationAt(code: readonly Token[], index: number): FunctionSpan | undefined {
  if (code[index]?.text !== 'function' || code[index - 1]?.text === '.' || code[index + 1]?.text === ':') return undefined
  const nameAt = code[index + 1]?.text === '*' ? index + 2 : index + 1
  const name = code[nameAt]?.kind === 'word' ? (code[nameAt]?.text ?? '') : '(anonymous)'
  const from = code[nameAt]?.kind === 'word' ? nameAt + 1 : nameAt
  const open = code[from]?.text === '<' ? closing(code, from) + 1 : from
  const body = bodyAfter(code, closing(code, open) + 1)
  return body === undefined ? undefined : span(code, 'declaration', name, index, body)
}

/** In a type, an arrow before an object counts too; it does no harm, because arrows are only measured when they are long. */
function arrowAt(code: readonly Token[], index: number): FunctionSpan | undefined {
  if (code[index]?.text !== '=>' || code[index + 1]?.text !== '{') return undefined
  return span(code, 'arrow', '(arrow)', index, index + 1)
}

function methodAt(code: readonly Token[], index: number): FunctionSpan | undefined {
  const name = code[index]
  if (name?.kind !== 'word' || STATEMENTS.has(name.text) || code[index + 1]?.text !== '(') return undefined
  if (!BEFORE_METHOD.has(code[index - 1]?.text ?? '') || code[index - 2]?.text === 'function') return undefined
  const after = closing(code, index + 1) + 1
  if (code[after]?.text !== '{' && code[after]?.text !== ':') return undefined
  const body = bodyAfter(code, after)
  return body === undefined ? undefined : span(code, 'method', name.text, index, body)
}

function span(code: readonly Token[], kind: FunctionSpan['kind'], name: string, start: number, body: number): FunctionSpan {
  const line = code[start]?.line ?? 0
  const end = code[closing(code, body)]?.line ?? line
  return { name, line, lines: end - line + 1, kind }
}

/** The brace that opens the body, past a return type; undefined where a signature has none. */
function bodyAfter(code: readonly Token[], start: number): number | undefined {
  let index = start
  while (index < code.length) {
    const token = code[index]
    const previous = code[index - 1]?.text ?? ''
    if (token?.kind !== 'mark') {
      if (token?.text === 'function' || token?.text === 'export') return undefined
      index += 1
    } else if (token.text === '{' && !BEFORE_TYPE.has(previous)) return index
    else if (token.text === ';' || token.text === '}' || token.text === ')' || token.text === '=') return undefined
    else index = OPENING.has(token.text) ? closing(code, index) + 1 : index + 1
  }
  return undefined
}

/** The index of the mark that closes the one at `open`. Angle brackets are only matched for an angle bracket. */
function closing(code: readonly Token[], open: number): number {
  const opening = code[open]?.text ?? ''
  const close = OPENING.get(opening)
  let depth = 0
  for (let index = open; index < code.length; index += 1) {
    const token = code[index]
    if (token?.kind !== 'mark') continue
    if (token.text === opening) depth += 1
    else if (token.text === close) depth -= 1
    if (depth === 0) return index
  }
  return code.length
}
