import type { Day } from '../../domain/day.ts'
import { type Phrase, phrase, words } from '../phrase/phrase.ts'
import { dayWords } from './day-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The sentences of the comment: kind, short, to nobody by name. */
export const commentWords = {
  missing: ({ keyResult, initiative }: Vocabulary): Phrase => phrase`👋 Something is still missing before this ${initiative.one} counts towards a ${keyResult.one}:`,
  invalid: ({ keyResult }: Vocabulary): Phrase => phrase`👋 Nearly there: the link to a ${keyResult.one} does not quite hold yet.`,
  paste: (withDots: boolean): Phrase => words(withDots ? 'This can go into the description; put your own words and numbers where the dots are:' : 'This can go into the description:'),
  settled: (): Phrase => words('nothing needs to be checked here any more'),
  again: (): Phrase => words('The description is read again as soon as it is saved, and this comment then says that all is set.'),
  onlyWarning: (): Phrase => words('For now this is only a hint: nothing is blocked.'),
  warningUntil: (day: Day): Phrase => phrase`Until ${dayWords(day)} this is only a hint; from then on it is enforced.`,
  breaksOkrs: (): Phrase => words('👋 With this change the OKR file could no longer be read. This is what to mend:'),
  breaksSettings: (): Phrase => words('👋 With this change a setting would be wrong, and its default would hold. This is what to mend:'),
  okrsBroken: (): Phrase => words('The OKR file on the default branch cannot be read right now, so this could not be checked. Nothing is wrong here.'),
} as const
