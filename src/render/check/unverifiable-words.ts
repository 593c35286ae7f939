import type { Verdict } from '../../domain/verdict.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { checkWords } from '../words/check-words.ts'
import type { Vocabulary } from '../words/vocabulary.ts'

/** What an unverifiable verdict asks for: nothing while GitHub does not answer; a word of the author's own where an issue stays hidden. */
export function unverifiableWords({ problems }: Verdict, vocabulary: Vocabulary): Phrase {
  return problems.some(({ code }) => code === 'origin-unreadable') ? checkWords.unseen(vocabulary) : checkWords.unverifiable(vocabulary)
}
