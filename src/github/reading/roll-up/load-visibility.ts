import type { Visibility } from '../../../ports/portfolio-source.ts'
import { UnverifiableError } from '../../../ports/unverifiable-error.ts'
import { query, type RepositoryClient } from '../../client/repository-client.ts'
import { type VisibilityAnswer, visibilityQuery } from '../../documents/visibility-query.ts'

const NAMES = { PUBLIC: 'public', INTERNAL: 'internal', PRIVATE: 'private' } as const

/** Who may see a repository. */
export async function loadVisibility(place: RepositoryClient): Promise<Visibility> {
  const subject = `the visibility of ${place.repository}`
  const { data, errors } = await query<VisibilityAnswer>(place, subject, visibilityQuery)
  if (data.repository === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such repository'))
  return visibilityOf(data.repository.visibility)
}

/** GitHub's word for who may see a repository as ours; one that is not known is taken for the strictest. */
export function visibilityOf(word: string): Visibility {
  return NAMES[word as keyof typeof NAMES] ?? 'private'
}
