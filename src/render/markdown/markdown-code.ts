import { cleanText } from '../clean-text.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { type Markdown, trusted } from './markdown.ts'

/** Text as code within a line; what a code span cannot hold in a table is written as HTML, in which Markdown stays alive. */
export function markdownCode(text: string): Markdown {
  const clean = cleanText(text)
  return /^[^`|\\$<>]+$/.test(clean) ? trusted(`\`${clean}\``) : trusted(`<code>${escapeMarkdown(clean)}</code>`)
}
