import type { Day } from '../../domain/day.ts'
import { type Phrase, phrase, words } from '../phrase/phrase.ts'
import { dayWords } from './day-words.ts'
import { listWords } from './list-words.ts'
import { aOrAn, type Vocabulary } from './vocabulary.ts'

/** The sentences of the comment: kind, short, to nobody by name. */
export const commentWords = {
  missing: ({ keyResult, initiative }: Vocabulary): Phrase => phrase`👋 Something is still missing before this ${initiative.one} counts towards ${aOrAn(keyResult.one)}:`,
  invalid: ({ keyResult }: Vocabulary): Phrase => phrase`👋 Nearly there: the link to ${aOrAn(keyResult.one)} does not quite hold yet.`,
  paste: (withDots: boolean, replaces: boolean): Phrase => words(`This can go into the description${replaces ? ', in place of the former answer' : ''}${withDots ? '; put your own words and numbers where the dots are' : ''}:`),
  choose: (replaces: boolean, { keyResult }: Vocabulary): Phrase => phrase`This can go into the description${replaces ? ', in place of the former answer' : ''}; put the id of ${aOrAn(keyResult.one)} from the table below and your own words and numbers where the dots are:`,
  examples: (examples: readonly Phrase[]): Phrase => phrase`For example: ${listWords(examples, 'and')}.`,
  settled: (): Phrase => words('nothing needs to be checked here any more'),
  again: (): Phrase => words('The description is read again as soon as it is saved, and this comment then says that all is set.'),
  onlyWarning: (): Phrase => words('For now this is only a hint: nothing is blocked.'),
  warningUntil: (day: Day): Phrase => phrase`Until ${dayWords(day)} this is only a hint; from then on it is enforced.`,
  closesOn: (day: Day, reopens: boolean): Phrase => phrase`If nothing is added, this issue is closed as not planned on ${dayWords(day)}${reopens ? '; it is opened again when it is' : ''}.`,
  wasClosed: (reopens: boolean): Phrase => words(reopens ? 'Nothing was added in time, so this issue was closed as not planned. Add it to the description, and it is opened again.' : 'Nothing was added in time, so this issue was closed as not planned.'),
  breaksOkrs: (): Phrase => words('👋 With this change the OKR file could no longer be read. This is what to mend:'),
  breaksSettings: (): Phrase => words('👋 With this change a setting would be wrong, and its default would hold. This is what to mend:'),
  okrsBroken: (): Phrase => words('The OKR file on the default branch cannot be read right now, so this could not be checked. Nothing is wrong here.'),
} as const
