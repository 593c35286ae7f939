import { setOutput, warning } from '@actions/core'
import type { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { renderUnverifiable } from '../../render/render-unverifiable.ts'
import { writeSummary } from './write-summary.ts'

/** Tells that nothing could be found out, which is nobody's fault and fails nobody. */
export async function tellUnverifiable({ subject, reason, message }: UnverifiableError): Promise<void> {
  const { title, summary: text } = renderUnverifiable(subject, reason)
  setOutput('verdict', 'unverifiable')
  warning(message, { title })
  await writeSummary(() => `## ${title}\n\n${text}\n`)
}
