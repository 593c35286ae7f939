import { cleanText } from '../clean-text.ts'
import { BREAK, breakReferences } from './break-references.ts'
import { type Markdown, trusted } from './markdown.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;', $: '<span>$</span>', [BREAK]: '&#8288;' }

/** Somebody's text as HTML that shows exactly that text, also where GitHub looks for mentions in it. */
export function escapeHtml(text: string, most?: number): Markdown {
  return trusted(breakReferences(cleanText(text, most)).replace(/[&<>"'`$\u2060]/g, (character) => ENTITIES[character] ?? character))
}
