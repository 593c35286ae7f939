import { warning } from '@actions/core'
import type { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { given, phrase } from '../../render/phrase/phrase.ts'
import { phraseToMarkdown } from '../../render/phrase/phrase-to-markdown.ts'
import { renderUnverifiable } from '../../render/render-unverifiable.ts'
import { wordsOfGitHub } from './words-of-github.ts'

/** Tells that nothing could be found out, which is nobody's fault and fails nobody. */
export async function tellUnverifiable(error: UnverifiableError): Promise<void> {
  const { title, summary: text } = renderUnverifiable(error)
  const said = wordsOfGitHub(error)
  warning(`${error.message}${said === undefined ? '' : `. GitHub said: ${said}`}`, { title })
  const { writeSummary } = await import('./write-summary.ts')
  await writeSummary(`## ${title}\n\n${text}\n${said === undefined ? '' : `\n${phraseToMarkdown(phrase`GitHub said: ${given(said, 300)}`)}\n`}`)
}
