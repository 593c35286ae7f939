import { letter } from '../domain/letter.ts'
import type { FieldName, Settings } from '../domain/settings.ts'

const BETWEEN_WORDS = new RegExp(String.raw`[^${letter}\d]+`, 'g')

/** Every name that people use for a field, in the form in which names are compared. */
export interface FieldNames {
  readonly byName: ReadonlyMap<string, FieldName>
  /** No text longer than this is a name, with or without words around it. */
  readonly longest: number
  /** The words with which names begin. */
  readonly firstWords: ReadonlySet<string>
}

const NOTE = /\([^()]{0,120}\)/g
const NUMBERING = /^\s*\d{1,2}[.)]\s/
/** What most names are, so that most need no more than a look. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/
const ASCII = /^[ -~]*$/
const LONGEST_NAME = 120
/** For modifiers, numbering, emoji and emphasis around a name. */
const ROOM = 20

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
  const all = [...names.keys()]
  return { byName: names, longest: Math.max(...all.map((name) => name.length)) + ROOM, firstWords: new Set(all.map((name) => name.split(' ', 1)[0] ?? '')) }
}

/** Letters and digits of a name in lower case; emoji, punctuation, notes in brackets and numbering are left out. */
export function comparableName(text: string): string {
  const lower = text.slice(0, LONGEST_NAME).toLowerCase()
  if (PLAIN_WORDS.test(lower)) return lower
  const bare = (lower.includes('(') ? lower.replace(NOTE, ' ') : lower).replace(NUMBERING, ' ')
  if (ASCII.test(bare)) return bare.replace(/'/g, '').replace(/[^a-z\d]+/g, ' ').trim()
  return bare.normalize('NFKC').toLowerCase().replace(/['’]/g, '').replace(BETWEEN_WORDS, ' ').trim()
}

/** The field of that name, if the text is a field's name and nothing more. */
export function matchFieldName(text: string, names: FieldNames): FieldName | undefined {
  if (text.length > LONGEST_NAME || (text.length > names.longest && !text.includes('('))) return undefined
  const name = comparableName(text)
  if (name === '') return undefined
  return lookUp(name, names) ?? (name.includes(' ') ? (withoutModifiers(name, names) ?? firstOf(text, names)) : undefined)
}

/** The field that a question asks for: `Which key result does this serve?` */
export function matchQuestion(question: string, names: FieldNames): FieldName | undefined {
  const words = comparableName(question).split(' ')
  for (let start = 0; start < words.length; start += 1) {
    const word = words[start] ?? ''
    if (!names.firstWords.has(word) && !names.firstWords.has(word.replace(/s$/, ''))) continue
    for (let length = 3; length > 0; length -= 1) {
      const name = words.slice(start, start + length).join(' ')
      const field = lookUp(name, names)
      // "Does this impact speed?" asks for something else.
      if (field && (length > 1 || ASKING.has(words[start - 1] ?? ''))) return field
    }
  }
  return undefined
}

function lookUp(name: string, { byName }: FieldNames): FieldName | undefined {
  return byName.get(name) ?? (name.endsWith('s') ? byName.get(name.slice(0, -1)) : undefined)
}

function withoutModifiers(name: string, names: FieldNames): FieldName | undefined {
  const words = name.split(' ')
  let end = words.length
  while (end > 1 && TRAILERS.has(words[end - 1] ?? '')) end -= 1
  if (end === words.length && !MODIFIERS.has(words[0] ?? '')) return undefined
  for (let start = 0; start < end; start += 1) {
    const rest = words.slice(start, end).join(' ')
    const field = lookUp(rest, names)
    if (field) return field
    if (!MODIFIERS.has(words[start] ?? '')) return undefined
  }
  return undefined
}

/** `KR / OKR`, `Key result & objective`: the first of several names. */
function firstOf(text: string, names: FieldNames): FieldName | undefined {
  const end = text.search(/[/|&]/)
  return end < 1 || /\d/.test(text) ? undefined : names.byName.get(comparableName(text.slice(0, end)))
}
