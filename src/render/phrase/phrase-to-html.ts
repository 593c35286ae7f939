import { escapeHtml } from '../markdown/escape-html.ts'
import { type Markdown, trusted } from '../markdown/markdown.ts'
import { safeUrl } from '../markdown/safe-url.ts'
import type { Part, Phrase } from './phrase.ts'

/** A phrase as inline HTML, for the places where Markdown is not read: a summary line. */
export function phraseToHtml(phrase: Phrase): Markdown {
  return trusted(phrase.parts.map(partToHtml).join(''))
}

function partToHtml(part: Part): string {
  switch (part.kind) {
    case 'words': return part.text
    case 'given': return escapeHtml(part.text, part.most)
    case 'code': return `<code>${escapeHtml(part.text)}</code>`
    case 'strong': return `<strong>${phraseToHtml(part.phrase)}</strong>`
    case 'link': return anchor(part.href, phraseToHtml(part.phrase))
  }
}

function anchor(href: string, text: string): string {
  const url = safeUrl(href)
  return url === undefined ? text : `<a href="${url}">${text}</a>`
}
