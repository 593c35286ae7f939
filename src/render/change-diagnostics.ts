import type { OkrsReview } from '../changes/okrs-review.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import { itemName } from '../domain/item.ts'
import { messageOf } from '../domain/message.ts'
import type { Place } from '../domain/place.ts'
import { goneKeyResults, isLoweredLate, isReading, type PlanChange } from '../domain/plan-change.ts'
import { phraseToText } from './phrase/phrase-to-text.ts'
import { placeOfChange } from './place-of-change.ts'
import { changeLine } from './words/change-row.ts'
import { groupedWork } from './words/grouped-work.ts'
import { inOwnWords } from './words/own-words.ts'
import { affectedBy, lateWords } from './words/review-words.ts'
import type { Vocabulary } from './words/vocabulary.ts'

/** Changes in the form of diagnostics, for the formats that speak of places in files. */
export function changeDiagnostics(changes: readonly PlanChange[], vocabulary: Vocabulary): readonly Diagnostic[] {
  return changes.map((change) => {
    const { site } = change
    const late = isLoweredLate(change)
    const message = messageOf(`${site.keyResult ?? site.objective ?? site.cycle}: ${phraseToText(changeLine(change, vocabulary))}${late ? `, ${phraseToText(inOwnWords(lateWords([change]), vocabulary.own))}` : ''}.`)
    return { code: late ? 'lowered-in-mid-cycle' : `okrs-${change.kind}`, severity: late ? 'warning' : 'info', message, place: placeOfChange(change) }
  })
}

/** Everything that a review says in the form of diagnostics: changes, affected work at what affects it, findings. */
export function reviewDiagnostics({ changes, work, findings }: OkrsReview, vocabulary: Vocabulary): readonly Diagnostic[] {
  const affected = groupedWork(affectedBy(work), changes, vocabulary).map(({ text, items }): Diagnostic => ({
    code: `${items[0]?.effect ?? 'affected'}-work`,
    severity: items[0]?.effect === 'mended' ? 'info' : 'warning',
    message: messageOf(`${phraseToText(text)}: ${items.map(({ item }) => itemName(item)).join(', ')}.`),
    place: causeOf(items[0]?.keyResults ?? [], changes),
  }))
  return [...changeDiagnostics(changes, vocabulary), ...affected, ...findings]
}

/** The place of the change that work feels: the first one that is about one of its key results, under the former id or the new one. */
function causeOf(keyResults: readonly string[], changes: readonly PlanChange[]): Place {
  const felt = changes.filter((change) => !isReading(change))
  const cause = felt.find((change) => keyResults.some((id) => formerIds(change).includes(id)))
    ?? felt.find(({ site }) => site.keyResult !== undefined && keyResults.includes(site.keyResult))
  const file = felt[0]?.site.place.file ?? ''
  return cause === undefined ? { file, line: 1, column: 1 } : placeOfChange(cause)
}

/** Ids that lead elsewhere or nowhere because of a change. */
function formerIds(change: PlanChange): readonly string[] {
  switch (change.kind) {
    case 'key-result-renamed': return [change.from]
    case 'key-result-reused': return [change.from.id]
    default: return goneKeyResults([change]).map(({ id }) => id)
  }
}
