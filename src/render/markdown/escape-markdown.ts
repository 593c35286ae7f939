import { cleanText } from '../clean-text.ts'
import { BREAK, breakReferences } from './break-references.ts'
import { type Markdown, trusted } from './markdown.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;', [BREAK]: '&#8288;',
  // GitHub sets what stands between two dollar signs as a formula; its manual asks for this.
  $: '<span>$</span>',
}

/** Somebody's text as inline Markdown that shows exactly that text: no markup, mention, reference, link or formula comes alive. */
export function escapeMarkdown(text: string, most?: number): Markdown {
  const broken = breakReferences(cleanText(text, most))
  return trusted(broken.replace(/[\\`*_[\]~&<>|$\u2060]/g, (character) => ENTITIES[character] ?? `\\${character}`))
}
