import { cleanLines } from '../clean-text.ts'
import { type Markdown, trusted } from './markdown.ts'

/** Text in a block of its own, to be read or copied as it stands; the fence outdoes every fence in the text. */
export function fence(text: string, language: 'markdown' | 'yaml' | 'text' = 'text', most?: number): Markdown {
  const clean = cleanLines(text, most)
  const longest = clean.match(/`+/g)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0
  const mark = '`'.repeat(Math.max(3, longest + 1))
  return trusted(`${mark}${language}\n${clean}\n${mark}`)
}
