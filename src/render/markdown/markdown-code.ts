import { cleanText } from '../clean-text.ts'
import { escapeHtml } from './escape-html.ts'
import { type Markdown, trusted } from './markdown.ts'

/** Text as code within a line; what a code span cannot hold in a table is written as HTML. */
export function markdownCode(text: string): Markdown {
  const clean = cleanText(text)
  return /^[^`|\\$<>]+$/.test(clean) ? trusted(`\`${clean}\``) : trusted(`<code>${escapeHtml(clean)}</code>`)
}
