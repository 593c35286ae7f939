import type { Item } from '../../domain/item.ts'
import { dependenciesField, type IssueFields, issueFragment } from './issue-fragment.ts'
import type { ItemPage } from './item-page.ts'
import { originFragments } from './origin-fragments.ts'
import { type PullRequestFields, pullRequestFragment } from './pull-request-fragment.ts'

/** What a list holds, and what is asked of each. */
const LISTS = { issue: ['issues', `...IssueFields ${dependenciesField}`], 'pull-request': ['pullRequests', '...PullRequestFields'] } as const

/** A list of each of these kinds, of any repositories; the variables of list 2 are `o2`, `r2`, `l2`, `f2` and `a2`. A number stands for so many lists of issues and pull requests by turns. */
export function stretchesQuery(kinds: readonly Item['kind'][] | number): string {
  const all = typeof kinds === 'number' ? Array.from({ length: kinds }, (_, index): Item['kind'] => (index % 2 === 0 ? 'issue' : 'pull-request')) : kinds
  const fragments = [...(all.includes('issue') ? [issueFragment] : []), ...(all.includes('pull-request') ? [pullRequestFragment] : [])]
  return `
query Stretches(${all.map((_, index) => `$o${index}: String!, $r${index}: String!, $l${index}: String!, $f${index}: Int!, $a${index}: String`).join(', ')}) {
  ${all.map(list).join('\n  ')}
}${originFragments}${fragments.join('')}`
}

function list(kind: Item['kind'], index: number): string {
  const [field, fields] = LISTS[kind]
  return `s${index}: repository(owner: $o${index}, name: $r${index}) { items: ${field}(labels: [$l${index}], first: $f${index}, after: $a${index}, orderBy: { field: CREATED_AT, direction: ASC }) { pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`
}

/** The answer to `stretchesQuery`, under `s0`, `s1`, …; null where the repository is not to be seen. */
export type StretchesAnswer = Readonly<Record<string, { readonly items: ItemPage<IssueFields | PullRequestFields> } | null>>
