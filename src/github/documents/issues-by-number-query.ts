import type { IssueFields } from './issue-fragment.ts'
import { originFragments } from './origin-fragments.ts'

/** A document that reads `count` issues of any repositories, and who may read these and the repository that asks; the variables are `o0`, `r0`, `n0`, `o1`, … */
export function issuesByNumberQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index)
  return `
query IssuesByNumber($owner: String!, $name: String!, ${indexes.map((index) => `$o${index}: String!, $r${index}: String!, $n${index}: Int!`).join(', ')}) {
  home: repository(owner: $owner, name: $name) { visibility }
  ${indexes.map((index) => `i${index}: repository(owner: $o${index}, name: $r${index}) { visibility issue(number: $n${index}) { ...OriginFields ...Parents } }`).join('\n  ')}
}${originFragments}`
}

/** The answer to `issuesByNumberQuery`: null where the repository or the issue is not to be seen. */
export type IssuesByNumberAnswer = Readonly<Record<string, { readonly visibility: string; readonly issue?: IssueFields | null } | null>>
