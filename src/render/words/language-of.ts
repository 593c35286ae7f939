import type { Settings } from '../../domain/settings.ts'
import { english } from './english/english.ts'
import { german } from './german/german.ts'
import type { Language } from './language.ts'
import { inOwnWords } from './own-words.ts'

const LANGUAGES = { en: english, de: german } as const

/** The language that the settings choose, with the team's own words in it. */
export function languageOf({ language, vocabulary }: Pick<Settings, 'language' | 'vocabulary'>): Language {
  const { tag, format, nouns, ...sentences } = LANGUAGES[language](vocabulary)
  return { tag, format, nouns, ...inOwnWords(sentences, nouns.own) }
}
