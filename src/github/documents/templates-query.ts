import { pullRequestTemplates, templateFolders } from '../../okrs/templates/template-kind.ts'
import type { BlobText } from './layer-fragment.ts'

/** The issue forms and templates of the default branch, wherever they may stand: folders, and files by the spellings in use. */
export const templatesQuery = `
query Templates($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
${templateFolders.map((path, index) => `    folder${index}: object(expression: "HEAD:${path}") { ... on Tree { entries { name object { ...TemplateText } } } }`).join('\n')}
${pullRequestTemplates.map((path, index) => `    file${index}: object(expression: "HEAD:${path}") { ...TemplateText }`).join('\n')}
  }
}
fragment TemplateText on Blob { text isTruncated }`

/** A file's text; what is no file has none. */
export type TemplateText = BlobText & { readonly isTruncated?: boolean }

/** A folder or a file. */
type TemplatePlace = TemplateText & { readonly entries?: readonly { readonly name: string; readonly object: TemplateText | null }[] | null }

/** The answer to `templatesQuery`: places by their aliases. */
export interface TemplatesAnswer {
  readonly repository: Readonly<Record<string, TemplatePlace | null>> | null
}
