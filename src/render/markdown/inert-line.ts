import { cleanText } from '../clean-text.ts'
import { BREAK, breakReferences } from './break-references.ts'
import { type Markdown, trusted } from './markdown.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;', [BREAK]: '&#8288;' }

/**
 * Somebody's words for a line of a description that they and others go on editing: nothing in them is a mention, a reference, a link
 * or markup, and as little as possible is changed. A dollar sign stays one, since amounts begin with it.
 */
export function inertLine(text: string, most = 500): Markdown {
  const broken = breakReferences(cleanText(text, most))
  return trusted(broken.replace(/[\\`*_[\]~&<>|\u2060]/g, (character) => ENTITIES[character] ?? `\\${character}`))
}
