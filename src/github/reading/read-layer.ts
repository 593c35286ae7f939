import { isOkrsPath, okrsFile, okrsFolder } from '../../okrs/okrs-paths.ts'
import type { ConfigurationLayer, TextFile } from '../../ports/configuration-layer.ts'
import type { BlobText, LayerFields } from '../documents/layer-fragment.ts'

/** The configuration that an answer holds. A file that is no text counts as an empty one, so that it is reported and not passed over. */
export function readLayer(origin: string, fields: LayerFields, settingsPath: string): ConfigurationLayer {
  const settings = readFile(settingsPath, fields.settingsFile)
  return { origin, okrs: readOkrs(fields), ...(settings === undefined ? {} : { settings }) }
}

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
