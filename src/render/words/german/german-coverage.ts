import { joined, type Phrase, phrase, strong, words } from '../../phrase/phrase.ts'
import type { CoverageEnding, CoverageSentences } from '../coverage-sentences.ts'
import { counted, type Vocabulary } from '../vocabulary.ts'

/** What is said about coverage in German. */
export function germanCoverage({ initiative }: Vocabulary): CoverageSentences {
  return {
    learning: (open, unanswered) => joined([words('Ein Lernziel: Was zählt, ist die Antwort.'), ...looking(open, initiative), ...(unanswered > 0 ? [phrase`Ausgeliefert, und noch ohne aufgeschriebene Antwort: ${counted(unanswered, initiative)}.`] : [])], ' '),
    noTarget: 'Ohne Zielwert kann niemand sagen, wie viel noch fehlt.',
    noValue: 'Ohne Ausgangswert oder Check-in kann niemand sagen, wie viel fehlt.',
    noReading: 'Ohne Check-in kann niemand sagen, wo es endete.',
    held: 'Es ist zu halten: Da gibt es keinen Weg zu planen, und Versprechen werden nicht zusammengezählt.',
    met: 'Das Ziel ist erreicht; mehr braucht keinen Plan.',
    bare: (id, gap) => phrase`Für ${id} noch nötig: ${strong(gap)}; nichts Offenes ist damit verknüpft, also hat nichts davon einen Plan.`,
    promised: ({ id, gap, claims, promised }, ending) =>
      phrase`Für ${id} noch nötig: ${strong(gap)}; versprochen: ${strong(promised)} (offen: ${counted(claims, initiative)}; gewichtet mit der Zuversicht)${endingWords(ending)}`,
    short: (id, size) => phrase`${id} endete ${strong(size)} vor dem Ziel.`,
    awaited: (claims, promised, weighted) => phrase`Ausgeliefert: ${counted(claims, initiative)}, versprochen: ${promised}${weighted === undefined ? words('') : phrase` (nach Zuversicht gewichtet ${weighted})`}; die Wirkung steht noch aus und zählt, sobald sie gemessen ist.`,
    withoutConfidence: (count, all) => `${ofThem(count, all)} keine Zuversicht und ${count === 1 ? 'zählt' : 'zählen'} voll.`,
    withoutNumber: (count, all) => `${ofThem(count, all)} keine Zahl und ${count === 1 ? 'zählt' : 'zählen'} nicht mit.`,
    cell: { met: 'Ziel erreicht', bare: 'kein Plan', unplanned: (size) => phrase`${size} ungeplant`, short: (size) => phrase`${size} vor dem Ziel` },
  }
}

function looking(open: number | undefined, initiative: Vocabulary['initiative']): readonly Phrase[] {
  if (open === undefined) return []
  return [open === 0 ? words('Nichts Offenes sucht danach.') : phrase`Danach ${words(open === 1 ? 'sucht' : 'suchen')} ${counted(open, initiative)}.`]
}

function endingWords(ending: CoverageEnding) {
  switch (ending.kind) {
    case 'uncovered': return phrase`; für ${strong(ending.size)} gibt es keinen Plan.`
    case 'over-promised': return words(`. Das ${ending.share === undefined ? 'ist mehr als das Doppelte der Lücke' : `sind ${ending.share} der Lücke`}: Die Versprechen verdienen einen zweiten Blick.`)
    case 'enough': return words(': genug, wenn die Versprechen halten.')
  }
}

function ofThem(count: number, all: number): string {
  if (count === all) return all === 1 ? 'Das Versprechen nennt' : all === 2 ? 'Beide Versprechen nennen' : `Alle ${all} Versprechen nennen`
  return `${count} von ${all} Versprechen ${count === 1 ? 'nennt' : 'nennen'}`
}
