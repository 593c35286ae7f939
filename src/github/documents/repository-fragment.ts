/** What every reading says about the repository itself. */
export const repositoryFragment = `
fragment RepositoryFields on Repository {
  nameWithOwner
  visibility
  url
  owner { __typename }
  defaultBranchRef { name target { oid } }
}`

/** The answer to `repositoryFragment`. */
export interface RepositoryFields {
  readonly nameWithOwner: string
  readonly visibility: 'PUBLIC' | 'INTERNAL' | 'PRIVATE'
  readonly url: string
  readonly owner: { readonly __typename: string }
  readonly defaultBranchRef: { readonly name: string; readonly target: { readonly oid: string } | null } | null
}
