/** What a key is for, and a line of YAML to paste. */
export interface KeyHint {
  readonly about: string
  readonly example: string
}

/** The keys of every map of a file, in the order in which people should write them; maps are named by their path without list positions. */
export type KeyGuide = Readonly<Record<string, Readonly<Record<string, KeyHint>>>>

/** The name that a guide gives to the map at a path: `objectives.key_results` for `['objectives', 0, 'key_results', 2]`. */
export function guideName(path: readonly PropertyKey[]): string {
  return path.filter((step) => typeof step === 'string').join('.')
}

/** The hint for the key at the end of a path, or, for an item of a list, for the list. */
export function hintAt(guide: KeyGuide, path: readonly PropertyKey[]): KeyHint | undefined {
  const keys = path.filter((step) => typeof step === 'string')
  const key = keys.at(-1)
  const map = guide[keys.slice(0, -1).join('.')]
  return key !== undefined && map && Object.hasOwn(map, key) ? map[key] : undefined
}
