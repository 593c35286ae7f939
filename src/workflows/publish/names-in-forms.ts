import { keyResultsOf, openKeyResults, type Plan } from '../../domain/plan.ts'
import type { Settings } from '../../domain/settings.ts'
import { indexFieldNames, matchFieldName, matchQuestion } from '../../linkage/field-names.ts'
import { readReferences } from '../../linkage/references/read-references.ts'
import { referenceKey } from '../../linkage/references/reference-key.ts'
import type { KeyResultNames } from '../../okrs/templates/key-result-names.ts'

/** What names a key result in a form, as the check reads answers; `former` are ids of earlier versions of the OKRs. */
export function namesInForms(plan: Plan, fields: Settings['fields'], former: readonly string[]): KeyResultNames {
  const fieldNames = indexFieldNames(fields)
  const idOf = idsByName(plan)
  const gone = new Set(former.map((id) => id.toLowerCase()))
  return {
    idOf: (word) => idOf(word) ?? (gone.has(word.toLowerCase()) ? word.toLowerCase() : undefined),
    linkedBy: (answer) => readReferences(answer, plan).flatMap((reference) => (reference.kind === 'resolved' || reference.kind === 'closed' ? [reference.keyResult.id.toLowerCase()] : [])),
    isAskedBy: (label) => matchFieldName(label, fieldNames) === 'key_result' || matchQuestion(label, fieldNames) === 'key_result',
  }
}

/** By ids and aliases as they stand, and without their separators where only one fits. What is open goes before what is not, and an id before an alias. */
function idsByName(plan: Plan): KeyResultNames['idOf'] {
  const keyResults = [...openKeyResults(plan), ...plan.cycles.flatMap(keyResultsOf)]
  const exact = new Map(keyResults.map(({ id }) => [id.toLowerCase(), id.toLowerCase()]))
  for (const { id, aliases } of keyResults) {
    for (const alias of aliases) if (!exact.has(alias.toLowerCase())) exact.set(alias.toLowerCase(), id.toLowerCase())
  }
  const loose = new Map<string, Set<string>>()
  for (const [name, id] of exact) loose.set(referenceKey(name), (loose.get(referenceKey(name)) ?? new Set()).add(id))
  return (word) => {
    const [id, other] = exact.has(word.toLowerCase()) ? [exact.get(word.toLowerCase())] : [...(loose.get(referenceKey(word)) ?? [])]
    return other === undefined ? id : undefined
  }
}
