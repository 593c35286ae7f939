/** A document that reads a branch's head and what `count` paths hold there; the variables are `ref`, `p0`, `p1`, … */
export function standingFilesQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index)
  return `
query StandingFiles($owner: String!, $name: String!, $ref: String!${indexes.map((index) => `, $p${index}: String!`).join('')}) {
  repository(owner: $owner, name: $name) {
    url
    branch: ref(qualifiedName: $ref) { target { oid ... on Commit { tree { oid } } } }
    ${indexes.map((index) => `p${index}: object(expression: $p${index}) { oid }`).join('\n    ')}
  }
}`
}

/** What a branch points to. */
export interface BranchFields {
  readonly target: { readonly oid: string; readonly tree?: { readonly oid: string } } | null
}

/** The answer to `standingFilesQuery`; the paths' objects stand under `p0`, `p1`, … */
export interface StandingFilesAnswer {
  readonly repository: { readonly url: string; readonly branch: BranchFields | null } | null
}
