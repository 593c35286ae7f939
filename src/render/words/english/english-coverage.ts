import { joined, type Phrase, phrase, strong, words } from '../../phrase/phrase.ts'
import type { CoverageEnding, CoverageSentences } from '../coverage-sentences.ts'
import { counted, type Vocabulary } from '../vocabulary.ts'

/** What is said about coverage in English. */
export function englishCoverage({ initiative }: Vocabulary): CoverageSentences {
  return {
    learning: (open, unanswered) => joined([words('A learning goal: what counts is the answer.'), ...looking(open, initiative), ...(unanswered > 0 ? [phrase`${counted(unanswered, initiative)} shipped and ${words(unanswered === 1 ? 'has' : 'have')} no answer written down yet.`] : [])], ' '),
    noTarget: 'Without a target nobody can say how much is still to go.',
    noValue: 'Without a baseline or a check-in nobody can say how much there is to go.',
    noReading: 'Without a check-in nobody can say where it ended.',
    held: 'It is to be held, so there is no way to plan for, and promises are not added up.',
    met: 'The target is met; nothing more needs a plan.',
    bare: (id, gap) => phrase`${id} needs ${strong(gap)}; no open ${initiative.one} is linked to it, so none of it has a plan.`,
    promised: ({ id, gap, claims, promised }, ending) =>
      phrase`${id} needs ${strong(gap)}; ${claims} open ${claims === 1 ? initiative.one : initiative.many} ${words(claims === 1 ? 'promises' : 'promise')} ${strong(promised)}, weighted by confidence${endingWords(ending)}`,
    short: (id, size) => phrase`${id} ended ${strong(size)} short of its target.`,
    awaited: (claims, promised, weighted) => phrase`${counted(claims, initiative)} that promised ${promised}${weighted === undefined ? words('') : phrase` (${weighted} weighted by confidence)`} shipped; the effect is awaited and counts once it is measured.`,
    withoutConfidence: (count, all) => `${ofThem(count, all)} no confidence and ${count === 1 ? 'counts' : 'count'} in full.`,
    withoutNumber: (count, all) => `${ofThem(count, all)} no number and ${count === 1 ? 'counts' : 'count'} for nothing.`,
    cell: { met: 'target met', bare: 'no plan', unplanned: (size) => phrase`${size} unplanned`, short: (size) => phrase`${size} short` },
  }
}

function looking(open: number | undefined, initiative: Vocabulary['initiative']): readonly Phrase[] {
  if (open === undefined) return []
  return [open === 0 ? phrase`No open ${initiative.one} looks for it.` : phrase`${counted(open, initiative)} ${words(open === 1 ? 'looks' : 'look')} for it.`]
}

function endingWords(ending: CoverageEnding) {
  switch (ending.kind) {
    case 'uncovered': return phrase`; ${strong(ending.size)} ${words(ending.single ? 'has' : 'have')} no plan.`
    case 'over-promised': return words(`. That is ${ending.share === undefined ? 'more than twice the gap' : `${ending.share} of the gap`}: the claims deserve a second look.`)
    case 'enough': return words(': enough, if the claims hold.')
  }
}

function ofThem(count: number, all: number): string {
  if (count === all) return all === 1 ? 'The claim names' : all === 2 ? 'Both claims name' : `All ${all} claims name`
  return `${count} of the ${all} claims ${count === 1 ? 'names' : 'name'}`
}
