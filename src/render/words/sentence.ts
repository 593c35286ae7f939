import { type Phrase, phrase } from '../phrase/phrase.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'

/** A phrase as a sentence: with its full stop, unless it ends with a mark of its own. */
export function sentence(clause: Phrase): Phrase {
  return /[.?!…][”"')]?$/.test(phraseToText(clause)) ? clause : phrase`${clause}.`
}
