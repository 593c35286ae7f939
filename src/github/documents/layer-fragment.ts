import { okrsFile, okrsFolder, settingsFile } from '../../okrs/okrs-paths.ts'

/** The OKR files and settings as they stand at one commit, which the variables name. */
export const layerFragment = `
fragment BlobText on Blob { text isBinary }
fragment LayerFields on Repository {
  okrsFile: object(expression: $okrsFile) { ...BlobText }
  okrsFolder: object(expression: $okrsFolder) { ... on Tree { entries { name object { ...BlobText } } } }
  settingsFile: object(expression: $settingsFile) { ...BlobText }
}`

/** The owner's `.github` repository as its default branch has it, next to a fragment that defines BlobText; GitHub says NOT_FOUND beside the rest where there is none to be seen. */
export const companyField = `
  company: repository(owner: $owner, name: ".github") {
    nameWithOwner visibility
    okrsFile: object(expression: "HEAD:${okrsFile}") { ...BlobText }
    okrsFolder: object(expression: "HEAD:${okrsFolder}") { ... on Tree { entries { name object { ...BlobText } } } }
    settingsFile: object(expression: "HEAD:${settingsFile}") { ...BlobText }
  }`

/** How an operation that uses `layerFragment` declares its variables. */
export const layerVariables = '$okrsFile: String!, $okrsFolder: String!, $settingsFile: String!'

/** The text of a file; null when it is no text. An object that is no file has neither field. */
export interface BlobText {
  readonly text?: string | null
  readonly isBinary?: boolean | null
}

/** The answer to `layerFragment`. */
export interface LayerFields {
  readonly okrsFile: BlobText | null
  readonly okrsFolder: { readonly entries?: readonly { readonly name: string; readonly object: BlobText | null }[] | null } | null
  readonly settingsFile: BlobText | null
}

/** The answer to `companyField`. */
export interface CompanyFields extends LayerFields {
  readonly nameWithOwner: string
  readonly visibility: 'PUBLIC' | 'INTERNAL' | 'PRIVATE'
}

/** The variables that read the layer of a revision: a commit, or `HEAD` for the default branch. `settings` is where the settings stand. */
export function layerAt(revision: string, settings: string): Readonly<Record<'okrsFile' | 'okrsFolder' | 'settingsFile', string>> {
  return {
    okrsFile: `${revision}:${okrsFile}`,
    okrsFolder: `${revision}:${okrsFolder}`,
    settingsFile: `${revision}:${settings}`,
  }
}
