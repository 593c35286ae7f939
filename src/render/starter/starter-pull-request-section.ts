import { keyResultComment } from '../../okrs/templates/sync-pull-request-template.ts'
import type { KeyResultOption } from '../../okrs/templates/key-result-option.ts'

/** A pull request template for who has none. */
export function starterPullRequestTemplate(options: readonly KeyResultOption[]): string {
  return `## Why\n\n${starterPullRequestSection(options)}`
}

/** The section of a pull request template; the instructions are comments, which nobody has to remove. */
export function starterPullRequestSection(options: readonly KeyResultOption[]): string {
  return `<!-- A pull request that closes an initiative ("Closes #12") inherits its key result: leave the two sections below empty then. -->

### Key result

<!-- The id of a key result in .github/okrs.yml, such as ${options[0]?.id ?? 'O1.KR1'}, or: none — the reason -->
${options.length === 0 ? '' : `${keyResultComment(options)}\n`}
### Expected impact

<!-- Such as: +2 pp by 2026-12-01 (70 %) -->
`
}
