/** Who may see a repository. */
export const visibilityQuery = `
query Visibility($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { visibility }
}`

/** The answer to `visibilityQuery`. */
export interface VisibilityAnswer {
  readonly repository: { readonly visibility: 'PUBLIC' | 'INTERNAL' | 'PRIVATE' } | null
}
