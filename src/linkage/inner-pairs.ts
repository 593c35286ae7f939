import { letter } from '../domain/letter.ts'
import type { FieldName } from '../domain/settings.ts'
import { comparableName, type FieldNames } from './field-names.ts'

/** A field and what is said for it. */
interface FieldValue {
  readonly field: FieldName
  readonly value: string
}

/** Fields whose values are prose, in which a colon is only a colon. */
const PROSE: ReadonlySet<FieldName> = new Set(['hypothesis', 'audience', 'evidence'])
const LAST_WORDS = new RegExp(String.raw`(?:[${letter}_-]{1,30} ){0,2}[${letter}_-]{1,30}\s?$`)
const LONGEST = 600
const MOST_COLONS = 10

/** Takes apart several keys of one line: `KR: O1.KR1, Impact: +2 pp, confidence: 70 %`. */
export function splitInnerPairs(first: FieldValue, names: FieldNames): readonly FieldValue[] {
  const text = first.value.slice(0, LONGEST)
  if (PROSE.has(first.field) || !text.includes(':')) return [first]
  const pairs: FieldValue[] = []
  let { field } = first
  let start = 0
  let colon = text.indexOf(':')
  for (let count = 0; colon >= 0 && count < MOST_COLONS; count += 1) {
    const key = keyBefore(text.slice(start, colon), names)
    if (key) {
      pairs.push({ field, value: withoutSeparator(text.slice(start, start + key.at)) })
      field = key.field
      start = colon + 1
    }
    colon = text.indexOf(':', colon + 1)
  }
  return [...pairs, { field, value: start === 0 ? first.value : text.slice(start).trim() }]
}

/** The field whose exact name ends the text, and where that name begins. */
function keyBefore(text: string, names: FieldNames): { readonly field: FieldName; readonly at: number } | undefined {
  const words = LAST_WORDS.exec(text)
  if (!words) return undefined
  let at = words.index
  for (const word of words[0].split(' ')) {
    const field = names.byName.get(comparableName(text.slice(at)))
    if (field && /^$|[\s,;|·•(]/.test(text[at - 1] ?? '')) return { field, at }
    at += word.length + 1
  }
  return undefined
}

function withoutSeparator(value: string): string {
  let end = value.length
  while (end > 0 && ' ,;|·•–—-('.includes(value[end - 1] ?? '')) end -= 1
  return value.slice(0, end)
}
