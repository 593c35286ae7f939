import type { Day } from '../../domain/day.ts'
import { type Phrase, phrase, words } from '../phrase/phrase.ts'
import { code } from '../phrase/phrase.ts'
import { dayWords } from './day-words.ts'
import { listWords } from './list-words.ts'
import { inOwnWords } from './own-words.ts'
import { aOrAn, type Vocabulary } from './vocabulary.ts'

/** What there is to say about a verdict besides its own facts; one sentence a function, so that another language is one file. */
export const checkWords = {
  notAnInitiative: (labels: readonly string[], { initiative, keyResult }: Vocabulary): Phrase => labels.length === 0
    ? phrase`No label makes this ${aOrAn(initiative.one)}, so there is nothing to check.`
    : phrase`This does not carry the label ${listWords(labels.map(code), 'or')}, so there is nothing to check. Add the label if it is to serve ${aOrAn(keyResult.one)}.`,
  exempt: ({ own }: Vocabulary): Phrase => inOwnWords(words('The settings exempt it, so it needs no link. It is counted as exempt in the report.'), own),
  waived: ({ keyResult, own }: Vocabulary): Phrase => inOwnWords(phrase`It is waived and needs no ${keyResult.one}; the report lists it as waived.`, own),
  linked: ({ keyResult, own }: Vocabulary): Phrase => inOwnWords(phrase`The link holds. An expected impact is a claim: the ${keyResult.one} itself moves only by its check-ins.`, own),
  asReported: (week: Day | undefined): Phrase => words(`This is what the last report before this check counted${week === undefined ? '' : `, as of the week of ${dayWords(week)}`}; work that was linked or changed after it is not in these numbers.`),
  inherited: (origin: Phrase): Phrase => phrase`The link is written in ${origin}, and counts there, once.`,
  missing: ({ initiative, keyResult }: Vocabulary): Phrase => phrase`Every ${initiative.one} says which ${keyResult.one} it serves and what it is expected to change. Here is what is still to be said:`,
  fieldsMissing: ({ initiative }: Vocabulary): Phrase => phrase`This repository asks more of ${aOrAn(initiative.one)}. Here is what is still to be said:`,
  invalid: (): Phrase => words('What is written here does not fit the OKR file yet. This is what to mend:'),
  breaksOkrs: ({ own }: Vocabulary): Phrase => inOwnWords(words('With this change the OKR file could no longer be read, so every check and report would stop. Please mend it here:'), own),
  breaksSettings: (): Phrase => words('With this change the default would hold in place of each setting that is wrong. Please mend it here:'),
  okrsBroken: (): Phrase => words('The OKR file on the default branch cannot be read, so nothing can be checked against it. Nothing is wrong with this change.'),
  settingsBroken: (count: number): Phrase => words(count === 1
    ? '⚠ One setting on the default branch does not count, and what stands behind it, or the default, holds meanwhile:'
    : `⚠ ${count} settings on the default branch do not count, and what stands behind them, or the default, holds meanwhile:`),
  unseen: ({ keyResult, own }: Vocabulary): Phrase => inOwnWords(phrase`This is not a verdict on what is written here, and it blocks nobody. Naming the ${keyResult.one} here settles it.`, own),
  unverifiable: ({ own }: Vocabulary): Phrase => inOwnWords(words('This is not a verdict on what is written here. It is looked at again as soon as that is possible; nothing needs to be done.'), own),
  warnOnly: (): Phrase => words('Throughline only warns in this repository for now. This would fail once enforcement is on.'),
  warnUntil: (day: Day): Phrase => phrase`This repository enforces from ${dayWords(day)}. Until then this only warns; from that day on it would fail.`,
  warnOlder: (above: number): Phrase => phrase`This repository enforces what is numbered above ${above}. This came before, so it only warns.`,
  editHint: (replaces: boolean): Phrase => words(`Edit the description${replaces ? ', and put this in place of the former answer' : ''}: the check reads it again as soon as it is saved.`),
  chooseHint: (replaces: boolean, { keyResult }: Vocabulary): Phrase => phrase`Put the id of ${aOrAn(keyResult.one)} from the table below and your own numbers where the dots are, and then this into the description${replaces ? ', in place of the former answer' : ''}. The check reads it again as soon as it is saved.`,
  noneHint: (field: string, { keyResult, own }: Vocabulary): Phrase => inOwnWords(phrase`Serves no ${keyResult.one}? Say so, with the reason, and it is listed in the report as such: ${code(`${field}: none — the reason`)}`, own),
} as const
