import { placeOfField } from '../domain/key-result.ts'
import type { Place } from '../domain/place.ts'
import type { PlanChange } from '../domain/plan-change.ts'

/** Where a change shows in the files after it; what is gone has no line any more and stands at what held it, or else at the top of its file. */
export function placeOfChange(change: PlanChange): Place {
  const { site } = change
  if (!/^(?:cycle|objective|key-result)-removed$/.test(change.kind)) return placeOfField(site, fieldOf(change))
  return site.holder ?? { file: site.place.file, line: 1, column: 1 }
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
