import { bracketContent } from './bracket-content.ts'

/** Words with which a template speaks to people. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  'please', 'which', 'what', 'why', 'how', 'who', 'describe', 'enter', 'add', 'fill', 'insert', 'link', 'list', 'name', 'pick', 'choose', 'select', 'state', 'specify', 'replace', 'write', 'use', 'put', 'give', 'provide',
  'explain', 'id', 'one', 'delete', 'remove', 'optional', 'required',
])
const WORDS: ReadonlySet<string> = new Set(['here', 'your', 'which'])

/** Words of a template that tell people what to write. */
export function isInstruction(text: string): boolean {
  const inner = bracketContent(text) ?? text
  const words = inner.toLowerCase().split(/[^a-z]+/)
  return text.endsWith('?') || FIRST_WORDS.has(words[0] ?? '') || words.some((word) => WORDS.has(word))
}
