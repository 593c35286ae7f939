import { warning } from '@actions/core'
import type { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { renderUnverifiable } from '../../render/render-unverifiable.ts'

/** Tells that nothing could be found out, which is nobody's fault and fails nobody. */
export async function tellUnverifiable({ subject, reason, permission, message }: UnverifiableError): Promise<void> {
  const { title, summary: text } = renderUnverifiable(subject, reason, permission)
  warning(message, { title })
  const { writeSummary } = await import('./write-summary.ts')
  await writeSummary(`## ${title}\n\n${text}\n`)
}
