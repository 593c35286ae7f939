/** The declarations of `count` label variables, to stand behind others. */
export function labelVariables(count: number): string {
  return indexes(count).map((index) => `, $l${index}: String!`).join('')
}

/** A repository with the number of items under each label. */
export function countedFragment(labels: number): string {
  return `
fragment Counted on Repository {
  nameWithOwner visibility
  ${indexes(labels).map((index) => `i${index}: issues(first: 1, labels: [$l${index}]) { totalCount } p${index}: pullRequests(first: 1, labels: [$l${index}]) { totalCount }`).join('\n  ')}
}`
}

/** The answer to `countedFragment`; the counts stand under `i0`, `p0`, `i1`, … */
export interface CountedFields extends Readonly<Record<string, unknown>> {
  readonly nameWithOwner: string
  readonly visibility: 'PUBLIC' | 'INTERNAL' | 'PRIVATE'
}

function indexes(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}
