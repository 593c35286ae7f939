/**
 * A document that reads what `count` issues of any repositories wait for, by GitHub's own links; the variables are `o0`, `r0`, `n0`, `o1`, …
 * GitHub takes no more than fifty links of an issue.
 */
export function blockersQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index)
  return `
query Blockers(${indexes.map((index) => `$o${index}: String!, $r${index}: String!, $n${index}: Int!`).join(', ')}) {
  ${indexes.map((index) => `i${index}: repository(owner: $o${index}, name: $r${index}) { issue(number: $n${index}) { ...Waiting } }`).join('\n  ')}
}
fragment Waiting on Issue {
  issueDependenciesSummary { blockedBy totalBlockedBy }
  blockedBy(first: 50) { nodes { number state repository { nameWithOwner visibility } } }
}`
}

/** What an issue waits for; the counts hold also what the token may not see. */
export interface WaitingFields {
  /** The open ones, and all. */
  readonly issueDependenciesSummary: { readonly blockedBy: number; readonly totalBlockedBy: number } | null
  readonly blockedBy: {
    readonly nodes: readonly ({ readonly number: number; readonly state: 'OPEN' | 'CLOSED'; readonly repository: { readonly nameWithOwner: string; readonly visibility: string } } | null)[] | null
  } | null
}

/** The answer to `blockersQuery`: null where the repository or the issue is not to be seen. */
export type BlockersAnswer = Readonly<Record<string, { readonly issue: WaitingFields | null } | null>>
