/** The section of a pull request template; the instructions are comments, which nobody has to remove. */
export function starterPullRequestSection(): string {
  return `## Why

<!-- A pull request that closes an initiative ("Closes #12") inherits its key result: leave the two sections below empty then. -->

### Key result

<!-- The id of a key result in .github/okrs.yml, such as O1.KR1, or: none — the reason -->

### Expected impact

<!-- Such as: +2 pp by 2026-12-01 (70 %) -->
`
}
