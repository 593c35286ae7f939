import { type CountedFields, countedFragment, labelVariables } from './counted-fragment.ts'

/** `count` repositories by name, with the number of items under each of `labels` labels; the variables are `o0`, `r0`, …, `l0`, … */
export function repositoriesCountQuery(count: number, labels = 1): string {
  const indexes = Array.from({ length: count }, (_, index) => index)
  return `
query RepositoriesCount(${indexes.map((index) => `$o${index}: String!, $r${index}: String!`).join(', ')}${labelVariables(labels)}) {
  ${indexes.map((index) => `c${index}: repository(owner: $o${index}, name: $r${index}) { ...Counted }`).join('\n  ')}
}${countedFragment(labels)}`
}

/** The answer to `repositoriesCountQuery`, under `c0`, `c1`, …; null where a repository is not to be seen. */
export type RepositoriesCountAnswer = Readonly<Record<string, CountedFields | null>>
