import type { UnverifiableError } from '../ports/unverifiable-error.ts'
import type { CheckText } from './render-check.ts'
import { code, given, type Phrase, phrase, words } from './phrase/phrase.ts'
import { phraseToMarkdown } from './phrase/phrase-to-markdown.ts'

/** What is known of the silence or the refusal, as an UnverifiableError has it. */
type Unverified = Pick<UnverifiableError, 'subject' | 'reason' | 'permission' | 'tokenRefused'>

/** The check on a pull request about which GitHub would not, or could not, tell enough to decide. */
export function renderUnverifiable({ subject, reason, permission, tokenRefused }: Unverified): CheckText {
  const what = given(subject, 200)
  if (tokenRefused) return withoutToken(what)
  switch (reason) {
    case 'outdated': return {
      title: 'Could not verify: this GitHub Enterprise Server is too old',
      summary: `${phraseToMarkdown(phrase`This server does not know all that Throughline asks for ${what}, so nothing can be said about this work.`)} `
        + 'This is not a verdict on it. Throughline needs GitHub Enterprise Server 3.18 or later, or GitHub.com.',
    }
    case 'denied': return {
      title: 'Could not verify: access was refused',
      summary: `${phraseToMarkdown(phrase`Throughline may not read ${what}${permission === undefined ? words('') : phrase` (the token lacks ${code(permission)})`}, so nothing can be said about this work.`)} `
        + 'This is not a verdict on it. An administrator can give the App or the token read access; the check then runs again with the next change or a re-run.',
    }
    case 'unavailable': return {
      title: 'Could not verify: GitHub did not answer',
      summary: `${phraseToMarkdown(phrase`GitHub did not answer when asked for ${what}, after several tries.`)} `
        + 'This is not a verdict on the work. The check runs again with the next change, or when you re-run it.',
    }
  }
}

/** Seen where a person set the token up, in the log and the job summary: with a token that does not count no check can be written. */
function withoutToken(what: Phrase): CheckText {
  return {
    title: 'Could not verify: the token was not accepted',
    summary: `${phraseToMarkdown(phrase`GitHub did not accept the token when asked for ${what}: it is wrong, has expired or was revoked. So nothing can be said about this work; this is not a verdict on it.`)}\n\n`
      + phraseToMarkdown(phrase`What to do: if the workflow sets the input ${code('token')}, renew the secret that it names, or leave the input out, and the job’s own token is used (${code('token: ${{ github.token }}')}). Then run the job again.`),
  }
}
