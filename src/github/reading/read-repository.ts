import { VISIBILITIES } from './read-layer.ts'
import type { RepositoryFacts } from '../../ports/source.ts'
import type { RepositoryFields } from '../documents/repository-fragment.ts'

/** What is to be known of the repository; an empty one has a branch name by convention and no head. */
export function readRepository(fields: RepositoryFields): RepositoryFacts {
  return {
    name: fields.nameWithOwner,
    defaultBranch: fields.defaultBranchRef?.name ?? 'main',
    head: fields.defaultBranchRef?.target?.oid,
    // What the whole company may read is no place for what a few may know.
    private: fields.visibility === 'PRIVATE',
    visibility: VISIBILITIES[fields.visibility],
    url: fields.url,
  }
}
