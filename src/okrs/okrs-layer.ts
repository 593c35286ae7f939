/** One file as it stands in a repository or checkout; equal in shape to the file of a configuration layer. */
export interface OkrsText {
  /** Relative to the repository, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** The files of one repository that say anything about OKRs; lists of layers are nearest first. */
export interface OkrsLayer {
  /** `owner/name`, or `.` for a checkout. */
  readonly origin: string
  readonly okrs: readonly OkrsText[]
  readonly settings?: OkrsText | undefined
}

/** How a file is named in places: plainly in the nearest layer, `owner/name:path` in those behind it. */
export function layerFileName(layer: OkrsLayer, path: string, isNearest: boolean): string {
  return isNearest ? path : `${layer.origin}:${path}`
}
