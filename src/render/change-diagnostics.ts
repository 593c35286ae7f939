import type { OkrsReview } from '../changes/okrs-review.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import { itemName } from '../domain/item.ts'
import { placeOfField } from '../domain/key-result.ts'
import { isLoweredLate, type PlanChange } from '../domain/plan-change.ts'
import { phraseToText } from './phrase/phrase-to-text.ts'
import { changeLine } from './words/change-row.ts'
import { groupedWork } from './words/grouped-work.ts'
import { affectedBy, lateWords } from './words/review-words.ts'
import type { Vocabulary } from './words/vocabulary.ts'

/** Changes in the form of diagnostics, for the formats that speak of places in files; what is gone has no line any more and stands at the top of its file. */
export function changeDiagnostics(changes: readonly PlanChange[], vocabulary: Vocabulary): readonly Diagnostic[] {
  return changes.map((change) => {
    const { site } = change
    const late = isLoweredLate(change)
    const message = `${site.keyResult ?? site.objective ?? site.cycle}: ${phraseToText(changeLine(change, vocabulary))}${late ? `, ${phraseToText(lateWords([change]))}` : ''}.`
    const place = /^(?:cycle|objective|key-result)-removed$/.test(change.kind) ? { file: site.place.file, line: 1, column: 1 } : placeOfField(site, fieldOf(change))
    return { code: late ? 'lowered-in-mid-cycle' : `okrs-${change.kind}`, severity: late ? 'warning' : 'info', message, place }
  })
}

/** The key of the field that a change is one of, as the file has it. */
function fieldOf(change: PlanChange): string | undefined {
  switch (change.kind) {
    case 'text': case 'value': return change.field
    case 'mark': return change.field.replace('-', '_')
    case 'unit': case 'due': case 'weight': return change.kind
    case 'key-result-renamed': return 'id'
    case 'guardrail-added': case 'guardrail-removed': case 'guardrail-changed': return 'guardrails'
    case 'check-in-added': case 'check-in-removed': case 'check-in-changed': return 'check_ins'
    default: return undefined
  }
}

/** Everything that a review says in the form of diagnostics: changes, affected work at the top of the first file that changes, findings. */
export function reviewDiagnostics({ changes, work, findings }: OkrsReview, vocabulary: Vocabulary): readonly Diagnostic[] {
  const file = changes.find(({ site }) => site.place.file !== '')?.site.place.file ?? ''
  const affected = groupedWork(affectedBy(work), changes, vocabulary).map(({ text, items }): Diagnostic => ({
    code: `${items[0]?.effect ?? 'affected'}-work`,
    severity: items[0]?.effect === 'mended' ? 'info' : 'warning',
    message: `${phraseToText(text)}: ${items.map(({ item }) => itemName(item)).join(', ')}.`,
    place: { file, line: 1, column: 1 },
  }))
  return [...changeDiagnostics(changes, vocabulary), ...affected, ...findings]
}
