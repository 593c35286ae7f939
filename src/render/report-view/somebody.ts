import { given, type Phrase } from '../phrase/phrase.ts'
import { person } from './item-link.ts'
import type { ReportView } from './report-view.ts'

/** Whose move it is, by the bare name that the report has: with an `@` only where that is a login. */
export function somebody({ plainNames }: Pick<ReportView, 'plainNames'>, who: string | undefined): Phrase {
  return who !== undefined && plainNames.has(who) ? given(who, 60) : person(who)
}

/** An owner as the OKR file has it: without an `@` it is no login, and links to nobody. */
export function ownerAsWritten(owner: string | undefined): Phrase {
  const name = owner?.trim() ?? ''
  return name === '' || name.startsWith('@') ? person(owner) : given(name, 60)
}
