import type { BlobText } from './layer-fragment.ts'

/** The issue forms of the default branch, and its pull request template by either spelling. */
export const templatesQuery = `
query Templates($owner: String!, $name: String!, $forms: String!, $lower: String!, $upper: String!) {
  repository(owner: $owner, name: $name) {
    forms: object(expression: $forms) { ... on Tree { entries { name object { ...TemplateText } } } }
    lower: object(expression: $lower) { ...TemplateText }
    upper: object(expression: $upper) { ...TemplateText }
  }
}
fragment TemplateText on Blob { text isTruncated }`

type Template = BlobText & { readonly isTruncated?: boolean }

/** The answer to `templatesQuery`. */
export interface TemplatesAnswer {
  readonly repository: {
    readonly forms: { readonly entries?: readonly { readonly name: string; readonly object: Template | null }[] | null } | null
    readonly lower: Template | null
    readonly upper: Template | null
  } | null
}
