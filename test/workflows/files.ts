import { isOkrsPath, okrsFile, settingsFile } from '../../src/okrs/okrs-paths.ts'
import type { ConfigurationLayer } from '../../src/ports/configuration-layer.ts'

/** Texts by path. */
export type Files = Readonly<Record<string, string>>

/** New texts by path; undefined takes a file away. */
export type FilesChange = Readonly<Record<string, string | undefined>>

/** The files after a change. */
export function withChange(files: Files, change: FilesChange): Files {
  const changed = Object.entries({ ...files, ...change })
  return Object.fromEntries(changed.flatMap(([path, text]): [string, string][] => (text === undefined ? [] : [[path, text]])))
}

/** A repository's configuration among its files: the one OKR file counts before the folder of them. */
export function layerOf(origin: string, files: Files): ConfigurationLayer {
  const paths = files[okrsFile] === undefined ? Object.keys(files).filter(isOkrsPath).sort() : [okrsFile]
  const settings = files[settingsFile]
  return {
    origin,
    okrs: paths.map((path) => ({ path, text: files[path] ?? '' })),
    ...(settings === undefined ? {} : { settings: { path: settingsFile, text: settings } }),
  }
}
