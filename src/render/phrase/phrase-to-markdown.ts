import { escapeMarkdown } from '../markdown/escape-markdown.ts'
import { markdownCode } from '../markdown/markdown-code.ts'
import { type Markdown, trusted } from '../markdown/markdown.ts'
import { safeUrl } from '../markdown/safe-url.ts'
import type { Part, Phrase } from './phrase.ts'

/** A phrase as inline Markdown, fit for a paragraph, a list item or a table cell. */
export function phraseToMarkdown(phrase: Phrase): Markdown {
  return trusted(phrase.parts.map(partToMarkdown).join(''))
}

function partToMarkdown(part: Part): Markdown {
  switch (part.kind) {
    case 'words': return trusted(part.text)
    case 'given': return escapeMarkdown(part.text, part.most)
    case 'code': return markdownCode(part.text)
    case 'strong': return trusted(`**${phraseToMarkdown(part.phrase)}**`)
    case 'link': return linkTo(part.href, phraseToMarkdown(part.phrase))
  }
}

function linkTo(href: string, text: Markdown): Markdown {
  const url = safeUrl(href)
  return url === undefined ? text : trusted(`[${text}](${url})`)
}
