import { companyField, type CompanyFields, type LayerFields, layerFragment, layerVariables } from './layer-fragment.ts'
import { type RepositoryFields, repositoryFragment } from './repository-fragment.ts'

/** A page of an owner's repositories, each with its configuration, and the owner's `.github` repository. Fifty a page stay below what GitHub computes in its ten seconds. */
export const ownerQuery = `
query OwnerRepositories($owner: String!, $after: String, ${layerVariables}) {
  repositoryOwner(login: $owner) {
    repositories(first: 50, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { isArchived ...RepositoryFields ...LayerFields }
    }
  }${companyField}
}${repositoryFragment}${layerFragment}`

/** The answer to `ownerQuery`. */
export interface OwnerAnswer {
  readonly repositoryOwner: {
    readonly repositories: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly nodes: readonly ((RepositoryFields & LayerFields & { readonly isArchived: boolean }) | null)[] | null
    }
  } | null
  readonly company?: CompanyFields | null
}
