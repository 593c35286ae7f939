import { itemKey } from './side-store.ts'

const verbs = 'close|closes|closed|fix|fixes|fixed|resolve|resolves|resolved'
const reference = new RegExp(`\\b(?:${verbs}):? (?:([\\w.-]+/[\\w.-]+))?#([0-9]{1,9})\\b`, 'giu')

/** The issues that a pull request's text says it closes, as keys, in the order of the text. */
export function closingKeywords(body: string | null, repository: string): readonly string[] {
  const found = new Set<string>()
  for (const match of (body ?? '').matchAll(reference)) found.add(itemKey(match[1] ?? repository, Number(match[2])))
  return [...found]
}
