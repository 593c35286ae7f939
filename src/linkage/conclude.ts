import type { Mode } from '../domain/settings.ts'
import type { Verdict } from '../domain/verdict.ts'

/** What a check concludes from a verdict. */
type LinkageConclusion = 'success' | 'failure' | 'neutral'

/** Whether this pull request itself is what breaks the OKR file. */
interface Blame {
  readonly breaksOkrs: boolean
}

/** The conclusion of a verdict in a mode: only a person's own omission or mistake fails, and only where the mode enforces. */
export function conclude(verdict: Verdict, mode: Mode, blame: Blame = { breaksOkrs: false }): LinkageConclusion {
  if (mode === 'off') return 'success'
  const failing: LinkageConclusion = mode === 'enforce' ? 'failure' : 'neutral'
  switch (verdict.kind) {
    case 'not-an-initiative': case 'exempt': case 'waived': case 'linked': case 'inherited': return 'success'
    case 'missing': case 'invalid': return failing
    case 'okrs-invalid': return blame.breaksOkrs ? failing : 'neutral'
    case 'unverifiable': return 'neutral'
  }
}
