import { okrsFile, okrsFolder } from '../../okrs/okrs-paths.ts'
import type { BlobText } from './layer-fragment.ts'
import type { Nodes } from './nodes.ts'

/** The last commits that touched the OKR file, or the folder of them, each with what it left there. */
export const okrsHistoryQuery = `
query OkrsHistory($owner: String!, $name: String!, $most: Int!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef {
      target {
        ... on Commit {
          ofFile: history(first: $most, path: "${okrsFile}") { nodes { ...OkrsCommit } }
          ofFolder: history(first: $most, path: "${okrsFolder}") { nodes { ...OkrsCommit } }
        }
      }
    }
  }
}
fragment OkrsCommit on Commit {
  oid committedDate
  okrsFile: file(path: "${okrsFile}") { object { ... on Blob { text isBinary } } }
  okrsFolder: file(path: "${okrsFolder}") { object { ... on Tree { entries { name object { ... on Blob { text isBinary } } } } } }
}`

/** A commit with the OKR files that it left. */
export interface OkrsCommitFields {
  readonly oid: string
  readonly committedDate: string
  readonly okrsFile: { readonly object: BlobText | null } | null
  readonly okrsFolder: { readonly object: { readonly entries?: readonly { readonly name: string; readonly object: BlobText | null }[] | null } | null } | null
}

/** The answer to `okrsHistoryQuery`. */
export interface OkrsHistoryAnswer {
  readonly repository: {
    readonly defaultBranchRef: { readonly target: { readonly ofFile?: Nodes<OkrsCommitFields>; readonly ofFolder?: Nodes<OkrsCommitFields> } | null } | null
  } | null
}
