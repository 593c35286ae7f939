/**
 * A document that reads how a branch and its proposal stand: their heads, what `count` folders hold on each, and the latest pull
 * requests between them. The variables of folder 2 are `m2` and `q2`.
 */
export function standingFilesQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index)
  return `
query StandingFiles($owner: String!, $name: String!, $ref: String!, $proposal: String!, $head: String!, $base: String!${indexes.map((index) => `, $m${index}: String!, $q${index}: String!`).join('')}) {
  repository(owner: $owner, name: $name) {
    url
    branch: ref(qualifiedName: $ref) { target { oid ... on Commit { tree { oid } } } }
    proposal: ref(qualifiedName: $proposal) { target { oid ... on Commit { tree { oid } } } }
    pullRequests(headRefName: $head, baseRefName: $base, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number url state title body mergeable isCrossRepository }
    }
    ${indexes.map((index) => `m${index}: object(expression: $m${index}) { ...Folder } q${index}: object(expression: $q${index}) { ...Folder }`).join('\n    ')}
  }
}
fragment Folder on GitObject { ... on Tree { entries { name oid } } }`
}

/** What a branch points to. */
export interface BranchFields {
  readonly target: { readonly oid: string; readonly tree?: { readonly oid: string } } | null
}

/** What stands in a folder; nothing where there is none, or a file of that name. */
export interface FolderFields {
  readonly entries?: readonly { readonly name: string; readonly oid: string }[] | null
}

/** A pull request as far as keeping one current needs it. */
export interface ReportPullRequest {
  readonly number: number
  readonly url: string
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly title: string
  readonly body: string
  readonly mergeable: 'CONFLICTING' | 'MERGEABLE' | 'UNKNOWN'
  readonly isCrossRepository: boolean
}

/** The answer to `standingFilesQuery`; the folders stand under `m0`, `q0`, `m1`, … */
export interface StandingFilesAnswer {
  readonly repository: {
    readonly url: string
    readonly branch: BranchFields | null
    readonly proposal: BranchFields | null
    readonly pullRequests: { readonly nodes: readonly (ReportPullRequest | null)[] | null }
  } | null
}
