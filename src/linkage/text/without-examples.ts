import { isSlot } from './is-slot.ts'
import { mentionsAny } from './mentions-any.ts'

const EXAMPLE = /^\(?\s*(?:e\.?\s?g\b\.?|ex(?:ample)?s?\s?[:.]|example\s|for (?:example|instance)\b|such as\b|sample\s?:|i\.?e\.(?=\s))/i
const INNER_EXAMPLE = /[,;]?\s\(?(?:e\.g\.?|eg\.|for example|for instance|such as)[,:\s].*$/i
const BRACKETED_EXAMPLE = /\(\s?(?:e\.g\.?|eg\.?|for example|for instance|ex\.?:|example:)[^()]{0,200}\)/gi
const MARKS = ['e.g', 'e. g', 'eg', 'e g', 'ex', 'instance', 'such as', 'sample', 'i.e']

/** What a line says once examples are taken out; empty when it is nothing but an example or a slot to fill. */
export function withoutExamples(line: string): string {
  if (!mentionsAny(line, MARKS)) return isSlot(line) ? '' : line
  const text = line.replace(BRACKETED_EXAMPLE, ' ').trim()
  if (EXAMPLE.test(text)) return ''
  const rest = text.replace(INNER_EXAMPLE, '').trim()
  return isSlot(rest) ? '' : rest
}
