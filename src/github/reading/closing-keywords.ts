import type { Item, ItemReference } from '../../domain/item.ts'

/** Every repetition is bounded and no two overlap, so that a hostile body costs linear time. */
const KEYWORD = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,4}(?:(https?:\/\/[\w.:-]{1,100}\/)?([\w.-]{1,39}\/[\w.-]{1,100})(?:#|\/issues\/)|#|GH-)(\d{1,9})\b/giu

/** The issues that a pull request's text says it closes, in order, each once. Links to another host than the pull request's own name nothing here. */
export function closingKeywords(pull: Pick<Item, 'body' | 'repository' | 'url'>): readonly ItemReference[] {
  const found = new Map<string, ItemReference>()
  for (const match of withoutHidden(pull.body).matchAll(KEYWORD)) {
    const [, host, repository, number] = match
    if (host !== undefined && !pull.url.startsWith(host)) continue
    const reference = { repository: repository ?? pull.repository, number: Number(number) }
    const key = referenceKey(reference)
    if (!found.has(key)) found.set(key, reference)
  }
  return [...found.values()]
}

/** One text for all ways to write a reference: GitHub tells no case in names. */
export function referenceKey(reference: ItemReference): string {
  return `${reference.repository.toLowerCase()}#${reference.number}`
}

/** Templates explain the keywords in comments and code, where GitHub does not read them either. */
function withoutHidden(body: string): string {
  return cutBetween(cutBetween(body, '<!--', '-->'), '```', '```')
}

function cutBetween(text: string, open: string, close: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = text.indexOf(open, at)
    if (start < 0) return kept.join('') + text.slice(at)
    kept.push(text.slice(at, start), ' ')
    const end = text.indexOf(close, start + open.length)
    if (end < 0) return kept.join('')
    at = end + close.length
  }
}
