import type { CheckText } from './render-check.ts'
import { code, given, phrase, words } from './phrase/phrase.ts'
import { phraseToMarkdown } from './phrase/phrase-to-markdown.ts'

/** The check on a pull request about which GitHub would not, or could not, tell enough to decide. */
export function renderUnverifiable(subject: string, reason: 'denied' | 'unavailable', permission?: string): CheckText {
  const what = given(subject, 200)
  return reason === 'denied'
    ? {
        title: 'Could not verify: access was refused',
        summary: `${phraseToMarkdown(phrase`Throughline may not read ${what}${permission === undefined ? words('') : phrase` (the token lacks ${code(permission)})`}, so nothing can be said about this work.`)} `
          + 'This is not a verdict on it. An administrator can give the App or the token read access; the check then runs again with the next change or a re-run.',
      }
    : {
        title: 'Could not verify: GitHub did not answer',
        summary: `${phraseToMarkdown(phrase`GitHub did not answer when asked for ${what}, after several tries.`)} `
          + 'This is not a verdict on the work. The check runs again with the next change, or when you re-run it.',
      }
}
