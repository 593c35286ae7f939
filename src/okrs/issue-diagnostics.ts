import type * as z from 'zod/mini'
import type { Diagnostic } from '../domain/diagnostic.ts'
import { coded } from '../domain/message.ts'
import { capitalised } from './capitalised.ts'
import { hintAt, guideName, type KeyGuide } from './key-guide.ts'
import { synonymOf } from './synonym-of.ts'
import { nearestWord } from './nearest-word.ts'
import { shownValue } from './shown-value.ts'
import { diagnosticAt, type Spot, spotBelow } from './spot.ts'
import { valueAdvice } from './value-advice.ts'
import { nodeAt, type YamlPath } from './yaml/yaml-node.ts'

/** What one kind of file needs to speak about its mistakes. */
export interface Reader {
  readonly guide: KeyGuide
  /** What a reader calls the thing at a path: `O1.KR2`, `the cycle`. */
  readonly subject: (root: unknown, path: YamlPath) => string
  /** The same for a key of such a thing: `O1.KR2: target`. */
  readonly valueName: (subject: string, key: string) => string
}

/** What the schema found wrong, in a reader's words: one diagnostic, or one for each unknown key. */
export function issueDiagnostics(spot: Spot, issue: z.core.$ZodIssue, reader: Reader): readonly Diagnostic[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, 200).map((key) => unknownKey(spot, key, reader))
  const node = nodeAt(spot.yaml.root, spot.path)
  return [node === undefined || node.value === undefined ? missing(spot, reader) : wrongValue(spot, issue, reader)]
}

function unknownKey(spot: Spot, key: string, reader: Reader): Diagnostic {
  const keys = Object.keys(reader.guide[guideName(spot.path)] ?? {})
  const near = synonymOf(key, keys) ?? nearestWord(key, keys)
  const found = shownValue(key)
  const question = near === undefined ? `It knows ${keys.join(', ')}.` : `Did you mean ${near}?`
  const message = `Unknown key ${found} in ${reader.subject(spot.yaml.root?.value, spot.path)}. ${question}`
  return diagnosticAt(spotBelow(spot, key), 'key', 'error', 'unknown-key', message, { found, expected: keys.join(', '), ...(near === undefined ? {} : { fix: near }) })
}

function missing(spot: Spot, reader: Reader): Diagnostic {
  const key = spot.path.at(-1)
  const example = hintAt(reader.guide, spot.path)?.example
  const shown = example === undefined ? {} : { example }
  if (typeof key !== 'string') {
    const list = lastKey(spot.path)
    return diagnosticAt(spot, 'value', 'error', 'empty-entry', `${list} has an entry without content. Fill it in or remove it.`, { found: 'nothing', ...shown })
  }
  const subject = reader.subject(spot.yaml.root?.value, spot.path.slice(0, -1))
  const lack = `${capitalised(subject)} has no ${key}.`
  const message = example === undefined ? lack : coded`${lack} Add it, for example \`${example}\`.`
  return diagnosticAt(spot, 'key', 'error', 'missing-key', message, { found: 'nothing', expected: key, ...shown })
}

function wrongValue(spot: Spot, issue: z.core.$ZodIssue, reader: Reader): Diagnostic {
  const node = nodeAt(spot.yaml.root, spot.path)
  const found = shownValue(node?.kind === 'scalar' ? node.text : node?.value)
  const advice = valueAdvice(issue, node?.value, found)
  const name = spot.path.length === 0 ? 'The file' : reader.valueName(reader.subject(spot.yaml.root?.value, ownerPath(spot.path)), lastKey(spot.path))
  const example = hintAt(reader.guide, spot.path)?.example
  // What has keys is best explained by its keys.
  const message = advice.expected === 'keys of its own' && example !== undefined ? coded`${name} ${advice.message} For example: \`${example}\`.` : `${name} ${advice.message}`
  return diagnosticAt(spot, 'value', 'error', advice.code, message, {
    found, expected: advice.expected, ...(example === undefined ? {} : { example }), ...(advice.fix === undefined ? {} : { fix: advice.fix }),
  })
}

/** The last key of a path; positions in a list have none of their own. */
function lastKey(path: YamlPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'the file')
}

/** The path of what the last key belongs to. */
function ownerPath(path: YamlPath): YamlPath {
  return path.slice(0, Math.max(0, path.findLastIndex((step) => typeof step === 'string')))
}
