import { failureOf } from '../../github/client/github-failure.ts'
import type { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { cleanText } from '../../render/clean-text.ts'

/** What GitHub itself, or the network, said when it would not or could not answer; whoever has to mend it searches for these words. */
export function wordsOfGitHub({ cause }: UnverifiableError): string | undefined {
  if (cause === undefined) return undefined
  const { status, message } = failureOf(cause)
  const words = cleanText(message, 300)
  if (words === '') return status === undefined ? undefined : String(status)
  return status === undefined || status === 200 ? words : `${status} ${words}`
}
