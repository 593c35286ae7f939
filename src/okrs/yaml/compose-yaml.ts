import { CORE_SCHEMA, type Event, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-node.ts'

/** Something in the file that YAML allows and an OKR file does not. */
export interface Refusal {
  readonly code: 'yaml-anchor' | 'yaml-alias' | 'yaml-tag' | 'several-documents' | 'duplicate-key' | 'key-not-text'
  readonly offset: number
  readonly found: string
}

/** The first document's tree, and all that had to be refused. */
interface Composition {
  readonly root: YamlNode | undefined
  readonly refusals: readonly Refusal[]
}

interface Frame {
  readonly node: YamlMap | YamlList
  /** The key that waits for its value; undefined while a key is expected. */
  key: YamlNode | undefined
}

interface Composer {
  readonly text: string
  readonly refusals: Refusal[]
  readonly frames: Frame[]
  root: YamlNode | undefined
  documents: number
  /** Where the last event ended, as far as is known: values that are not there are looked for behind it. */
  end: number
}

/** Composes parser events into a tree of values with offsets, in time linear in the number of events. */
export function composeYaml(text: string, events: readonly Event[]): Composition {
  const composer: Composer = { text, refusals: [], frames: [], root: undefined, documents: 0, end: 0 }
  for (const event of events) {
    takeEvent(composer, event)
    // A second document is refused as a whole; what it holds does not matter.
    if (composer.documents > 1) break
  }
  return { root: composer.root, refusals: composer.refusals }
}

function takeEvent(composer: Composer, event: Event): void {
  switch (event.type) {
    case EVENT_ID.DOCUMENT: return startDocument(composer)
    case EVENT_ID.SEQUENCE: {
      refuseProperties(composer, event)
      return open(composer, { kind: 'list', offset: event.start, value: [], items: [] })
    }
    case EVENT_ID.MAPPING: {
      refuseProperties(composer, event)
      return open(composer, { kind: 'map', offset: event.start, value: {}, entries: new Map() })
    }
    case EVENT_ID.SCALAR: {
      refuseProperties(composer, event)
      return add(composer, scalarOf(composer, event))
    }
    case EVENT_ID.ALIAS: {
      const found = composer.text.slice(event.anchorStart - 1, event.anchorEnd)
      composer.refusals.push({ code: 'yaml-alias', offset: event.anchorStart - 1, found })
      return add(composer, { kind: 'scalar', offset: event.anchorStart - 1, value: undefined, text: found, refused: true })
    }
    case EVENT_ID.POP: return close(composer)
  }
}

function startDocument(composer: Composer): void {
  composer.documents++
  if (composer.documents === 2) {
    const marker = composer.text.indexOf('\n---', composer.end)
    composer.refusals.push({ code: 'several-documents', offset: marker < 0 ? composer.end : marker + 1, found: '---' })
  }
}

function open(composer: Composer, node: YamlMap | YamlList): void {
  composer.end = node.offset
  composer.frames.push({ node, key: undefined })
}

function close(composer: Composer): void {
  const frame = composer.frames.pop()
  if (frame) add(composer, frame.node)
}

function add(composer: Composer, node: YamlNode): void {
  const frame = composer.frames.at(-1)
  if (!frame) composer.root ??= node
  else if (frame.node.kind === 'list') {
    frame.node.items.push(node)
    frame.node.value.push(node.value)
  } else if (!frame.key) frame.key = node
  else {
    addEntry(composer, frame.node, frame.key, node)
    frame.key = undefined
  }
}

function addEntry(composer: Composer, map: YamlMap, key: YamlNode, node: YamlNode): void {
  if (key.kind !== 'scalar') {
    composer.refusals.push({ code: 'key-not-text', offset: key.offset, found: key.kind === 'list' ? 'a list' : 'keys and values' })
  } else if (map.entries.has(key.text)) {
    composer.refusals.push({ code: 'duplicate-key', offset: key.offset, found: key.text })
  } else {
    map.entries.set(key.text, { keyOffset: key.offset, node })
    // An assignment would change what the object inherits from, in place of adding a key.
    if (key.text === '__proto__') Object.defineProperty(map.value, key.text, { value: node.value, enumerable: true })
    else map.value[key.text] = node.value
  }
}

function scalarOf(composer: Composer, event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): YamlScalar {
  const text = getScalarValue(composer.text, event)
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
  const offset = event.valueStart < 0 ? nextVisible(composer) : event.valueStart - (quoted ? 1 : 0)
  composer.end = event.valueStart < 0 ? offset : event.valueEnd + (quoted ? 1 : 0)
  // A key is text, whatever else it looks like; only values need to be resolved.
  const value = event.style === SCALAR_STYLE.PLAIN && !awaitsKey(composer) ? CORE_SCHEMA.resolveImplicitScalarTag(text).value : text
  return { kind: 'scalar', offset, value: (value ?? undefined) as YamlScalar['value'], text, refused: false }
}

function awaitsKey({ frames }: Composer): boolean {
  const frame = frames.at(-1)
  return frame?.node.kind === 'map' && frame.key === undefined
}

/** The next mark behind the last event, such as the dash of an empty entry. */
function nextVisible({ text, end }: Composer): number {
  let offset = end
  while (offset < text.length && text.charCodeAt(offset) <= 32) offset++
  return offset < text.length ? offset : end
}

function refuseProperties(composer: Composer, event: { readonly anchorStart: number; readonly anchorEnd: number; readonly tagStart: number; readonly tagEnd: number }): void {
  if (event.anchorStart >= 0) {
    composer.refusals.push({ code: 'yaml-anchor', offset: event.anchorStart - 1, found: composer.text.slice(event.anchorStart - 1, event.anchorEnd) })
  }
  if (event.tagStart >= 0) composer.refusals.push({ code: 'yaml-tag', offset: event.tagStart, found: composer.text.slice(event.tagStart, event.tagEnd) })
}
