import type { Settings } from '../domain/settings.ts'
import { collectCandidates } from '../linkage/collect-candidates.ts'
import { fieldNamesOf } from '../linkage/read-fields.ts'
import { scanBody } from '../linkage/text/scan-body.ts'
import { formLabels } from '../okrs/templates/form-labels.ts'
import { templateKind } from '../okrs/templates/template-kind.ts'
import type { TextFile } from '../ports/configuration-layer.ts'

/** Whether what is written with a template has a place for the key result: a section, a key, or a question of a form. */
export function asksForKeyResult({ path, text }: TextFile, fields: Settings['fields']): boolean {
  // GitHub writes what is answered in a form below its labels.
  const body = templateKind(path) === 'issue-form' ? formLabels(text).map((label) => `### ${label}`).join('\n') : text
  return collectCandidates(scanBody(body).lines, fieldNamesOf(fields)).some(({ field }) => field === 'key_result')
}
