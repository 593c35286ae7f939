import type { Phrase } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { type Markdown, trusted } from './markdown.ts'

/** A paragraph. */
export function paragraph(phrase: Phrase): Markdown {
  return atLineStart(phraseToMarkdown(phrase))
}

/** A heading of one of the six levels. */
export function heading(level: 1 | 2 | 3 | 4, phrase: Phrase): Markdown {
  return trusted(`${'#'.repeat(level)} ${phraseToMarkdown(phrase)}`)
}

/** A list of points. */
export function bullets(points: readonly Phrase[]): Markdown {
  return trusted(points.map((point) => `- ${atLineStart(phraseToMarkdown(point))}`).join('\n'))
}

/** Text set off from the rest, paragraph by paragraph. */
export function quote(block: Markdown): Markdown {
  return trusted(block.split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n'))
}

/** A place in the document that links can lead to. */
export function anchor(name: string): Markdown {
  return trusted(`<a name="${anchorName(name)}"></a>`)
}

/** The name of the place for an id, in letters, digits and hyphens. */
export function anchorName(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

/** What would begin a heading, a list or a rule at the start of a line is taken as text. */
function atLineStart(text: Markdown): Markdown {
  return trusted(text.replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`).replace(/^([-+=#])/, String.raw`\$1`))
}
