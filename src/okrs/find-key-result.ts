import type { Diagnostic } from '../domain/diagnostic.ts'
import { messageOf } from '../domain/message.ts'
import { nearestWord } from './nearest-word.ts'
import { placeAt, type YamlFile } from './yaml/yaml-file.ts'
import { childOf, type YamlNode, type YamlPath } from './yaml/yaml-node.ts'

/** Where a key result stands in a file, or why it cannot be found. */
type KeyResultLocation = { readonly kind: 'found'; readonly path: YamlPath } | { readonly kind: 'problem'; readonly diagnostic: Diagnostic }

interface Candidate {
  readonly path: YamlPath
  readonly names: readonly string[]
}

/** Finds a key result of a file by its id, or else by an alias, case aside. */
export function findKeyResult(yaml: YamlFile, name: string): KeyResultLocation {
  const broken = yaml.diagnostics[0]
  if (broken) return { kind: 'problem', diagnostic: broken }
  const candidates = candidatesIn(yaml.root)
  const wanted = name.trim().toLowerCase()
  const found = candidates.find(({ names }) => names[0] === wanted) ?? candidates.find(({ names }) => names.includes(wanted))
  return found ? { kind: 'found', path: found.path } : { kind: 'problem', diagnostic: unknownKeyResult(yaml, name, candidates) }
}

function candidatesIn(root: YamlNode | undefined): readonly Candidate[] {
  return itemsOf(childOf(root, 'objectives')).flatMap((objective, index) =>
    itemsOf(childOf(objective, 'key_results')).map((keyResult, position) => ({
      path: ['objectives', index, 'key_results', position],
      names: [childOf(keyResult, 'id'), ...itemsOf(childOf(keyResult, 'aliases'))].map((node) => (node?.kind === 'scalar' ? node.text.toLowerCase() : '')),
    })))
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : []
}

function unknownKeyResult(yaml: YamlFile, name: string, candidates: readonly Candidate[]): Diagnostic {
  const ids = candidates.flatMap(({ path }) => idAt(yaml.root, path))
  const near = nearestWord(name, ids.slice(0, 1000))
  const question = near === undefined ? '' : ` Did you mean ${near}?`
  const message = `${yaml.file} has no key result ${name}.${question}`
  const fix = near === undefined ? {} : { fix: near }
  return { code: 'unknown-key-result', severity: 'error', message: messageOf(message), place: placeAt(yaml, 0), found: name, expected: ids.slice(0, 20).join(', '), ...fix }
}

function idAt(root: YamlNode | undefined, path: YamlPath): readonly string[] {
  const id = [...path, 'id'].reduce<YamlNode | undefined>(childOf, root)
  return id?.kind === 'scalar' ? [id.text] : []
}
