import type { BlobText } from './layer-fragment.ts'

/** A document that reads `count` files of the default branch at once; the variables are `p0`, `p1`, … */
export function filesQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index)
  return `
query Files($owner: String!, $name: String!${indexes.map((index) => `, $p${index}: String!`).join('')}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${indexes.map((index) => `p${index}: object(expression: $p${index}) { ... on Blob { text isTruncated } }`).join('\n    ')}
  }
}`
}

/** The answer to `filesQuery`. */
export interface FilesAnswer {
  readonly repository: Readonly<Record<string, (BlobText & { readonly isTruncated?: boolean }) | null>> | null
}
