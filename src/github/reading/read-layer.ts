import { isOkrsPath, okrsFile, okrsFolder, settingsFile } from '../../okrs/okrs-paths.ts'
import type { ConfigurationLayer, TextFile } from '../../ports/configuration-layer.ts'
import type { BlobText, CompanyFields, LayerFields } from '../documents/layer-fragment.ts'

/** The configuration that an answer holds. A file that is no text counts as an empty one, so that it is reported and not passed over. */
export function readLayer(origin: string, fields: LayerFields, settingsPath: string): ConfigurationLayer {
  const settings = readFile(settingsPath, fields.settingsFile)
  return { origin, okrs: readOkrs(fields), ...(settings === undefined ? {} : { settings }) }
}

/** What the owner's `.github` repository has; undefined where it has nothing to say, or is not there for whoever asks. */
export function readCompany(fields: CompanyFields | null | undefined): ConfigurationLayer | undefined {
  const layer = fields ? readLayer(fields.nameWithOwner, fields, settingsFile) : undefined
  if (!fields || layer === undefined || (layer.okrs.length === 0 && layer.settings === undefined)) return undefined
  return { ...layer, visibility: VISIBILITIES[fields.visibility] }
}

/** GitHub's words in small letters. */
export const VISIBILITIES = { PUBLIC: 'public', INTERNAL: 'internal', PRIVATE: 'private' } as const

function readOkrs(fields: LayerFields): readonly TextFile[] {
  const single = readFile(okrsFile, fields.okrsFile)
  if (single !== undefined) return [single]
  return (fields.okrsFolder?.entries ?? [])
    .flatMap((entry) => readFile(`${okrsFolder}/${entry.name}`, entry.object) ?? [])
    .filter((file) => isOkrsPath(file.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function readFile(path: string, blob: BlobText | null): TextFile | undefined {
  // A folder or a submodule of that name is an object without text.
  return blob === null || blob.text === undefined ? undefined : { path, text: blob.text ?? '' }
}
