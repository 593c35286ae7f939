import type { FieldName, Settings } from '../domain/settings.ts'

/** Every name that people use for a field, in the form in which names are compared. */
export type FieldNames = ReadonlyMap<string, FieldName>

const NOTE = /\([^()]{0,120}\)/g
const NUMBERING = /^\s*\d{1,2}[.)]\s/
const LONGEST_NAME = 120

/** Words that say which one is meant, not what is meant. */
const MODIFIERS: ReadonlySet<string> = new Set([
  'linked', 'related', 'company', 'our', 'the', 'this', 'associated', 'primary', 'main', 'supported', 'target', 'affected', 'estimated', 'anticipated', 'projected', 'planned', 'kr', 'okr',
])
const TRAILERS: ReadonlySet<string> = new Set(['id', 'ids', 'reference', 'link', 'name', 'number', 'required', 'optional'])
const ASKING: ReadonlySet<string> = new Set(['which', 'what', 'whats', 'the', 'an', 'your', 'its', 'expected', 'how'])

/** Prepares the names of a repository's fields for look-up. */
export function indexFieldNames(fields: Settings['fields']): FieldNames {
  const names = new Map<string, FieldName>()
  for (const [field, words] of Object.entries(fields)) {
    for (const word of [...words, field]) {
      const name = comparableName(word)
      if (name !== '' && !names.has(name)) names.set(name, field as FieldName)
    }
  }
  return names
}

/** Letters and digits of a name in lower case; emoji, punctuation, notes in brackets and numbering are left out. */
export function comparableName(text: string): string {
  return text.slice(0, LONGEST_NAME).replace(NOTE, ' ').replace(NUMBERING, ' ').normalize('NFKC').toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

/** The field of that name, if the text is a field's name and nothing more. */
export function matchFieldName(text: string, names: FieldNames): FieldName | undefined {
  if (text.length > LONGEST_NAME) return undefined
  const name = comparableName(text)
  if (name === '') return undefined
  return names.get(name) ?? names.get(name.replace(/s$/, '')) ?? withoutModifiers(name, names) ?? firstOf(text, names)
}

/** The field that a question asks for: `Which key result does this serve?` */
export function matchQuestion(question: string, names: FieldNames): FieldName | undefined {
  const words = comparableName(question).split(' ')
  for (let start = 0; start < words.length; start += 1) {
    for (let length = 3; length > 0; length -= 1) {
      const name = words.slice(start, start + length).join(' ')
      const field = names.get(name) ?? names.get(name.replace(/s$/, ''))
      // "Does this impact speed?" asks for something else.
      if (field && (length > 1 || ASKING.has(words[start - 1] ?? ''))) return field
    }
  }
  return undefined
}

function withoutModifiers(name: string, names: FieldNames): FieldName | undefined {
  const words = name.split(' ')
  let end = words.length
  while (end > 1 && TRAILERS.has(words[end - 1] ?? '')) end -= 1
  for (let start = 0; start < end; start += 1) {
    const rest = words.slice(start, end).join(' ')
    const field = names.get(rest) ?? names.get(rest.replace(/s$/, ''))
    if (field) return field
    if (!MODIFIERS.has(words[start] ?? '')) return undefined
  }
  return undefined
}

/** `KR / OKR`, `Key result & objective`: the first of several names. */
function firstOf(text: string, names: FieldNames): FieldName | undefined {
  const end = text.search(/[/|&]/)
  return end < 1 ? undefined : names.get(comparableName(text.slice(0, end)))
}
