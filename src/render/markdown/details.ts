import type { Phrase } from '../phrase/phrase.ts'
import { phraseToHtml } from '../phrase/phrase-to-html.ts'
import { type Markdown, trusted } from './markdown.ts'

/** Folded content under a summary line; nothing where there is no content. */
export function details(summary: Phrase, content: Markdown | undefined): Markdown | undefined {
  if (content === undefined || content === '') return undefined
  return trusted(`<details>\n<summary>${phraseToHtml(summary)}</summary>\n\n${content}\n\n</details>`)
}
