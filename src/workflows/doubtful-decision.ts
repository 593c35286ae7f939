import type { Problem } from '../domain/problem.ts'
import type { Settings } from '../domain/settings.ts'
import { plainVerdict, type Verdict } from '../domain/verdict.ts'
import { conclude } from '../linkage/conclude.ts'
import type { UnverifiableError } from '../ports/unverifiable-error.ts'
import type { Decision } from './decide-item.ts'

/** The decision while the files of the company behind a repository cannot be read: nothing is said for the item, and nothing against it. */
export function doubtfulDecision(settings: Settings, doubt: UnverifiableError): Decision {
  const verdict: Verdict = { ...plainVerdict('unverifiable'), problems: [companyProblem(doubt)] }
  return { verdict, conclusion: conclude(verdict, settings.mode), settings, breaksOkrs: false, remarks: [], doubt }
}

function companyProblem({ subject, reason }: UnverifiableError): Problem {
  const unread = { code: 'company-unreadable', field: 'key_result', found: subject } as const
  const consequence = 'This repository extends them, so whether the work is linked cannot be said.'
  switch (reason) {
    case 'denied': return {
      ...unread,
      message: `Access to ${subject} was refused. ${consequence}`,
      expected: 'a repository that the App, or the token, may read, by its owner and name in the settings',
      example: 'extends: acme/.github',
    }
    case 'outdated': return {
      ...unread,
      message: `This GitHub Enterprise Server is too old to be asked for ${subject}. ${consequence}`,
      expected: 'GitHub Enterprise Server 3.18 or later, or GitHub.com',
      example: '/throughline check',
    }
    case 'unavailable': return {
      ...unread,
      message: `GitHub did not answer when asked for ${subject}. ${consequence}`,
      expected: 'an answer from GitHub, which the next change or a re-run of the check asks for again',
      example: '/throughline check',
    }
  }
}
