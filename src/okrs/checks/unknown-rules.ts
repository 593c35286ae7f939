import type { Diagnostic } from '../../domain/diagnostic.ts'
import { nearestWord } from '../nearest-word.ts'
import type { OkrsLayer } from '../okrs-layer.ts'
import { parseYaml } from '../yaml/parse-yaml.ts'
import { shownValue } from '../shown-value.ts'
import { diagnosticAt } from '../spot.ts'
import { nodeAt } from '../yaml/yaml-node.ts'

const MOST = 200

/** Finds rules that a repository's settings weigh and that are none of `known`; whoever examines OKRs knows the rules, this room does not. */
export function unknownRules(layer: OkrsLayer, known: readonly string[]): readonly Diagnostic[] {
  if (layer.settings === undefined) return []
  const yaml = parseYaml(layer.settings.path, layer.settings.text)
  const rules = nodeAt(yaml.root, ['rules'])
  if (rules?.kind !== 'map') return []
  return [...rules.entries.keys()].filter((id) => !known.includes(id)).slice(0, MOST).map((id) => {
    const near = nearestWord(id, known)
    const question = near === undefined ? 'docs/rules lists them all.' : `Did you mean ${near}?`
    const message = `rules: there is no rule ${shownValue(id)}. ${question}`
    return diagnosticAt({ yaml, path: ['rules', id] }, 'key', 'error', 'unknown-rule', message, { found: shownValue(id), expected: 'the name of a rule', ...(near === undefined ? {} : { fix: near }) })
  })
}
