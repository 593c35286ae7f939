/** A value of a YAML file together with where it stands; offsets count UTF-16 units from the start of the text. */
export type YamlNode = YamlMap | YamlList | YamlScalar

/** A single value: text, number, true or false; an empty one is undefined, as if it were not written. */
export interface YamlScalar {
  readonly kind: 'scalar'
  readonly offset: number
  readonly value: string | number | boolean | undefined
  /** As it stands in the file, without quotes. */
  readonly text: string
  /** Already refused with a diagnostic of its own, so that nothing more is to be said about it. */
  readonly refused: boolean
}

/** A list, with its items as nodes and as plain values. */
export interface YamlList {
  readonly kind: 'list'
  readonly offset: number
  readonly value: unknown[]
  readonly items: YamlNode[]
}

/** Keys and values; every key is an own property of `value`, whatever its name. */
export interface YamlMap {
  readonly kind: 'map'
  readonly offset: number
  readonly value: Record<string, unknown>
  readonly entries: Map<string, YamlEntry>
}

/** One key of a map with its value. */
interface YamlEntry {
  readonly keyOffset: number
  readonly node: YamlNode
}

/** Keys and list positions from the root of a file to a value. */
export type YamlPath = readonly PropertyKey[]

/** The node at a path, or undefined where the file has none. */
export function nodeAt(root: YamlNode | undefined, path: YamlPath): YamlNode | undefined {
  let node = root
  for (const step of path) node = childOf(node, step)
  return node
}

/** The value under a key or at a position of a node. */
export function childOf(node: YamlNode | undefined, step: PropertyKey): YamlNode | undefined {
  if (node?.kind === 'map') return node.entries.get(String(step))?.node
  return node?.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined
}
