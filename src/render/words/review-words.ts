import type { AffectedItem, WorkEffect } from '../../changes/affected-work.ts'
import type { AffectedWork, FilesChange, OkrsReview } from '../../changes/okrs-review.ts'
import { isLoweredLate, isReading, isRemoval, type PlanChange } from '../../domain/plan-change.ts'
import { code, given, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { listWords } from './list-words.ts'
import { inOwnWords } from './own-words.ts'
import { counted, type Vocabulary } from './vocabulary.ts'

/** What a change of the OKRs comes to, in a few words, what stands out first; undefined where nothing but layout and comments changed. */
export function headlineWords({ changes, work, findings, files }: OkrsReview, vocabulary: Vocabulary): Phrase | undefined {
  if (files === 'mended') return words('the OKR file can be read again')
  const lost = affectedBy(work).filter(({ effect }) => effect !== 'mended').length
  const affected = tally(lost, () => phrase`${counted(lost, vocabulary.initiative)} affected`)
  if (files === 'removed') return listWords([words('the OKRs are removed'), ...affected])
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const late = changes.filter(isLoweredLate)
  const parts = [
    ...(errors === 0 ? [] : [words(errors === 1 ? '1 finding at error level' : `${errors} findings at error level`)]),
    ...tally(late.filter((change) => !isRemoval(change)).length, (count) => phrase`${count} lowered ${lateWords(late)}`),
    ...tally(late.filter(isRemoval).length, (count) => phrase`${count} dropped ${lateWords(late)}`),
    ...affected,
    ...kinds(changes.filter((change) => !isLoweredLate(change))),
  ]
  return parts.length === 0 ? undefined : inOwnWords(listWords(parts), vocabulary.own)
}

function kinds(changes: readonly PlanChange[]): readonly Phrase[] {
  const count = (test: (change: PlanChange) => boolean) => changes.filter(test).length
  const settled = count((change) => !isReading(change) && (change.kind.startsWith('guardrail-') || !/-(?:added|removed|renamed|reused)$/.test(change.kind)))
  return [
    ...tally(count(({ kind }) => kind === 'key-result-reused'), (number) => phrase`${number} ${number === 1 ? 'id' : 'ids'} given to something else`),
    ...tally(count((change) => isRemoval(change) || isEmptyObjective(change, 'objective-removed')), (number) => phrase`${number} removed`),
    ...tally(count(({ kind }) => kind.endsWith('-renamed')), (number) => phrase`${number} renamed`),
    ...tally(count((change) => change.kind === 'cycle-added' || change.kind === 'key-result-added' || isEmptyObjective(change, 'objective-added')), (number) => phrase`${number} added`),
    ...tally(settled, (number) => phrase`${number} changed`),
    ...tally(count(isReading), (number) => words(number === 1 ? '1 check-in' : `${number} check-ins`)),
  ]
}

/** An objective is counted by its key results, unless it has none. */
function isEmptyObjective(change: PlanChange, kind: 'objective-added' | 'objective-removed'): boolean {
  return change.kind === kind && 'objective' in change && change.objective.keyResults.length === 0
}

/** When the bar was lowered: while the cycle runs, or when it was over. */
export function lateWords(late: readonly PlanChange[]): Phrase {
  return words(late.every(({ phase }) => phase === 'closed') ? 'after the cycle has ended' : 'in mid-cycle')
}

function tally(count: number, say: (count: number) => Phrase): readonly Phrase[] {
  return count === 0 ? [] : [say(count)]
}

/** The affected work, where it is known. */
export function affectedBy(work: AffectedWork): readonly AffectedItem[] {
  return work.kind === 'looked' ? work.affected : []
}

/** The sentences of the review; one a function. */
export const reviewWords = {
  opening: (headline: Phrase): Phrase => phrase`🧭 ${strong(words('This changes the OKRs:'))} ${headline}.`,
  onlyLayout: (): Phrase => words('The OKR file is touched, and nothing that it says is changed: only comments and layout.'),
  lowered: (late: readonly PlanChange[]): Phrase => phrase`${late.every(isRemoval) ? words('Dropped') : late.some(isRemoval) ? words('Lowered or dropped') : words('Lowered')} ${lateWords(late)}`,
  loweredNote: (): Phrase => words('Less is to be reached than was agreed, or later. That can be right; it is shown so that it is decided knowingly.'),
  work: ({ initiative }: Vocabulary): Phrase => phrase`Open ${initiative.many} that this affects`,
  findings: (): Phrase => words('What could be better about the lines that change'),
  changes: (): Phrase => words('All changes'),
  notBlocking: (): Phrase => words('None of this blocks the pull request.'),
  blocking: (): Phrase => words('A finding at error level keeps this pull request from passing; the settings’ rules say which findings are errors.'),
  file: (files: FilesChange): Phrase | undefined => {
    switch (files) {
      case 'added': return words('These are the first OKRs of this repository. Once they are merged, work that carries the label is held against them.')
      case 'removed': return words('Without an OKR file Throughline falls silent here: no checks, no report, and nothing that is linked stays linked.')
      case 'mended': return words('The OKR file on the default branch could not be read, so there is nothing to compare with. As it is here, it can be read.')
      case 'changed': return undefined
    }
  },
  unknownWork: (reason: string, { initiative }: Vocabulary): Phrase => phrase`Which open ${initiative.many} this affects could not be looked up: ${given(reason, 200)}.`,
  noWork: (looked: number, { initiative }: Vocabulary): Phrase => looked === 1
    ? phrase`The one open ${initiative.one} is not affected.`
    : phrase`None of the ${looked} open ${initiative.many} is affected.`,
  keepAlias: (from: string, to: string): Phrase => phrase`Keep the former id as an alias, and what points to ${code(from)} goes on counting. Below ${code(`id: ${to}`)}:`,
  takenId: (from: string): Phrase => phrase`The id ${code(from)} names something else now, so that no alias can keep the links: they have to be changed in the work itself, or the ids given back.`,
} as const

/** What happens to work, in a sentence that ends in its list: `Renaming O1.KR3 to O1.CHURN orphans 4 open initiatives`. */
export function effectWords(effect: WorkEffect, count: number, subject: Phrase, vocabulary: Vocabulary): Phrase {
  const open = phrase`${count} open ${count === 1 ? vocabulary.initiative.one : vocabulary.initiative.many}`
  switch (effect) {
    case 'orphaned': return phrase`${subject} orphans ${open}`
    case 'invalid': return phrase`What ${open} ${count === 1 ? 'promises' : 'promise'} to ${subject} would not fit any more`
    case 'repointed': return phrase`${subject} names another ${vocabulary.keyResult.one} now, and ${open} would count for that one, or fit no more`
    case 'mended': return phrase`${open} would be linked that ${count === 1 ? 'is' : 'are'} not now: to ${subject}`
  }
}
