import { type Item, itemKey, type ItemReference } from '../../domain/item.ts'

/** Every repetition is bounded and no two overlap, so that a hostile body costs linear time. */
const KEYWORD = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,4}(?:(https?:\/\/[\w.:-]{1,100}\/)?([\w.-]{1,39}\/[\w.-]{1,100})(?:#|\/issues\/)|#|GH-)(\d{1,9})\b/gi
/** What every such reference has; most bodies have none, and compiling the pattern above takes a cold start longer than all else here. */
const NUMBERED = /[#/]\d|gh-\d/i

/** GitHub takes no longer body. */
const LONGEST = 65_536

/** The issues that a pull request's text says it closes, in order, each once. Links to another host than the pull request's own name nothing here. */
export function closingReferences(pull: Pick<Item, 'body' | 'repository' | 'url'>): readonly ItemReference[] {
  if (!NUMBERED.test(pull.body)) return []
  const found = new Map<string, ItemReference>()
  for (const match of withoutHidden(pull.body.slice(0, LONGEST)).matchAll(KEYWORD)) {
    const [, host, repository, number] = match
    if (host !== undefined && !pull.url.startsWith(host)) continue
    const reference = { repository: repository ?? pull.repository, number: Number(number) }
    const key = itemKey(reference)
    if (!found.has(key)) found.set(key, reference)
  }
  return [...found.values()]
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
