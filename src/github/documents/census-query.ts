import { type CountedFields, countedFragment, labelVariables } from './counted-fragment.ts'

/** A page of an owner's repositories with the number of items under each of `labels` labels; the variables are `owner`, `after`, `l0`, `l1`, … */
export function censusQuery(labels: number): string {
  return `
query Census($owner: String!, $after: String${labelVariables(labels)}) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...Counted }
    }
  }
}${countedFragment(labels)}`
}

/** The answer to `censusQuery`. */
export interface CensusAnswer {
  readonly repositoryOwner: {
    readonly repositories: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly nodes: readonly (CountedFields | null)[] | null
    }
  } | null
}
