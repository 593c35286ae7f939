/** A piece of TypeScript source. `text` of a string is its content, of everything else its source. */
export interface Token {
  readonly kind: 'word' | 'string' | 'template' | 'pattern' | 'mark' | 'comment'
  readonly text: string
  /** Line of the first character, from 1. */
  readonly line: number
  /** Line of the last character. */
  readonly endLine: number
}

const WORD = /[\p{L}\p{N}_$#@]+/uy
const PATTERN = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y
const QUOTED = /'(?:\\[^]|[^'\\\n])*'|"(?:\\[^]|[^"\\\n])*"/y
const COMMENT = /\/\/[^\n]*|\/\*[^]*?\*\//y
const SPACE = /\s+/y
/** Text of a template literal up to its end or to the next `${`. */
const TEMPLATE = /(?:\\[^]|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y
/** After these words an expression begins, so a slash opens a pattern. */
const BEFORE_EXPRESSION = new Set(['return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'else', 'do', 'await', 'yield', 'instanceof'])

/**
 * Takes TypeScript apart, so that the house rules read code and never a comment, a string or a pattern that looks like code.
 * Throws on what it cannot read: a rule that skips a file silently would be no rule.
 */
export function lex(source: string): readonly Token[] {
  const tokens: Token[] = []
  /** For each open brace, whether it is the `${` of a template. */
  const braces: boolean[] = []
  let at = 0
  let line = 1
  while (at < source.length) {
    const [kind, text] = next()
    const start = line
    line += text.split('\n').length - 1
    at += text.length
    if (kind !== 'space') tokens.push({ kind, text: kind === 'string' ? text.slice(1, -1) : text, line: start, endLine: line })
  }
  return tokens

  function next(): readonly [Token['kind'] | 'space', string] {
    const character = source[at] ?? ''
    if (character === '`') return ['template', template('`')]
    if (character === '}' && braces.pop() === true) return ['template', template('}')]
    const space = match(SPACE)
    if (space !== undefined) return ['space', space]
    const comment = match(COMMENT)
    if (comment !== undefined) return ['comment', comment]
    if (character === "'" || character === '"') return ['string', match(QUOTED) ?? fail('a string without an end')]
    const pattern = character === '/' && beginsExpression() ? match(PATTERN) : undefined
    if (pattern !== undefined) return ['pattern', pattern]
    const word = match(WORD)
    if (word !== undefined) return ['word', word]
    if (character === '{') braces.push(false)
    return ['mark', source.startsWith('=>', at) ? '=>' : character]
  }

  function template(opening: string): string {
    const text = match(TEMPLATE, at + opening.length) ?? fail('a template without an end')
    if (text.endsWith('${')) braces.push(true)
    return opening + text
  }

  function match(pattern: RegExp, from = at): string | undefined {
    pattern.lastIndex = from
    return pattern.exec(source)?.[0]
  }

  function beginsExpression(): boolean {
    const previous = tokens.findLast((token) => token.kind !== 'comment')
    if (previous === undefined) return true
    if (previous.kind === 'word') return BEFORE_EXPRESSION.has(previous.text)
    return previous.kind === 'mark' && !')]}'.includes(previous.text)
  }

  function fail(what: string): never {
    throw new Error(`line ${line}: ${what}`)
  }
}
