import type { Diagnostic, Severity } from '../domain/diagnostic.ts'
import { type Coded, messageOf } from '../domain/message.ts'
import type { Place } from '../domain/place.ts'
import { placeAt, type YamlFile } from './yaml/yaml-file.ts'
import { childOf, nodeAt, type YamlPath } from './yaml/yaml-node.ts'

/** A value of a file, whether it is written or only missed. */
export interface Spot {
  readonly yaml: YamlFile
  readonly path: YamlPath
}

/** The spot of a key or position below another. */
export function spotBelow(spot: Spot, ...steps: YamlPath): Spot {
  return { yaml: spot.yaml, path: [...spot.path, ...steps] }
}

/** Where the value stands, or its key on demand; of a missing one, the nearest thing around it that is there. */
export function placeOf(spot: Spot, part: 'key' | 'value' = 'value'): Place {
  let node = spot.yaml.root
  let offset = node?.offset ?? 0
  for (const [index, step] of spot.path.entries()) {
    const entry = node?.kind === 'map' ? node.entries.get(String(step)) : undefined
    const child = childOf(node, step)
    if (!child) break
    const isLast = index === spot.path.length - 1
    offset = entry && isLast && part === 'key' ? entry.keyOffset : child.offset
    node = child
  }
  return placeAt(spot.yaml, offset)
}

/** Where each key of a map stands. */
export function keyPlacesOf({ yaml, path }: Spot): Readonly<Record<string, Place>> {
  const node = nodeAt(yaml.root, path)
  // Keys may have any name, also one that every object inherits.
  const places = Object.create(null) as Record<string, Place>
  if (node?.kind === 'map') for (const [key, { keyOffset }] of node.entries) places[key] = placeAt(yaml, keyOffset)
  return places
}

/** What a diagnostic may say besides its message. */
type DiagnosticDetails = Pick<Diagnostic, 'found' | 'expected' | 'example' | 'fix'>

/** A diagnostic about the value at a spot, or about its key. */
export function diagnosticAt(spot: Spot, part: 'key' | 'value', severity: Severity, code: string, message: string | Coded, details: DiagnosticDetails = {}): Diagnostic {
  return { code, severity, message: messageOf(message), place: placeOf(spot, part), ...details }
}
