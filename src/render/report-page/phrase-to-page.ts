import type { Part, Phrase } from '../phrase/phrase.ts'
import { element, escapePage, type Html, html, text } from './html.ts'

/** An address of the web, or a place in the page. */
const ADDRESS = /^(?:https?:\/\/[^\s"'<>`\\]{1,2000}|#[a-z0-9-]{1,100})$/i

/** A phrase as HTML of the page. */
export function phraseToPage(phrase: Phrase): Html {
  return html(phrase.parts.map(partToPage).join(''))
}

function partToPage(part: Part): Html {
  switch (part.kind) {
    case 'words': return spaced(part.text)
    case 'given': return spaced(part.text, part.most)
    case 'code': return element('code', {}, text(part.text, 200))
    case 'strong': return element('strong', {}, phraseToPage(part.phrase))
    case 'link': return linkTo(part.href, phraseToPage(part.phrase))
  }
}

function linkTo(href: string, content: Html): Html {
  if (!ADDRESS.test(href)) return content
  return href.startsWith('#') ? element('a', { href }, content) : element('a', { href, rel: 'noreferrer' }, content)
}

/** Escaping trims, and the blanks between the parts of a sentence are to stay. */
function spaced(content: string, most = 2000): Html {
  if (/^\s+$/.test(content)) return html(' ')
  return html(`${/^\s/.test(content) ? ' ' : ''}${escapePage(content, most)}${/\s$/.test(content) ? ' ' : ''}`)
}
