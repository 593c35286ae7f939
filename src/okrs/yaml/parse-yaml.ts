import { type Event, parseEvents, YAMLException } from 'js-yaml'
import type { Diagnostic } from '../../domain/diagnostic.ts'
import { messageOf } from '../../domain/message.ts'
import { composeYaml, type Refusal } from './compose-yaml.ts'
import { damageDiagnostics } from './damage-diagnostics.ts'
import { lineStarts } from './line-starts.ts'
import { shownValue } from '../shown-value.ts'
import { type SyntaxStop, syntaxDiagnostic } from './syntax-diagnostic.ts'
import { placeAt, type YamlFile } from './yaml-file.ts'

/** Characters that a configuration file may have: about 1,100 key results with all their check-ins. */
export const maximumLength = 262_144

const MAXIMUM_DEPTH = 20
const BYTE_ORDER_MARK = 0xfe_ff

type Source = Pick<YamlFile, 'file' | 'text' | 'lines'>

/** Reads a YAML file into values with places; whatever the text, it answers in linear time and never throws. */
export function parseYaml(file: string, text: string): YamlFile {
  const clean = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text
  if (clean.length > maximumLength) return tooLarge(file, clean)
  const source = { file, text: clean, lines: lineStarts(clean) }
  const events = readEvents(clean)
  // In another encoding than UTF-8 a NUL byte stands beside every letter, which says it all.
  const damage = clean.includes('\0') ? [] : damageDiagnostics(source)
  if ('reason' in events) return { ...source, root: undefined, diagnostics: [...damage, syntaxDiagnostic(source, events)] }
  const { root, refusals } = composeYaml(clean, events)
  return { ...source, root, diagnostics: [...damage, ...refusals.slice(0, 100).map((refusal) => refusalDiagnostic(source, refusal))] }
}

function readEvents(text: string): readonly Event[] | SyntaxStop {
  try {
    return parseEvents(text, { maxDepth: MAXIMUM_DEPTH })
  } catch (error) {
    if (error instanceof YAMLException) return { reason: error.reason, offset: error.mark?.position ?? 0 }
    throw error
  }
}

function tooLarge(file: string, text: string): YamlFile {
  const found = `${Math.ceil(text.length / 1000)} kB`
  const message = `The file is too large to be read: ${found}. Keep one cycle a file and move finished cycles to files of their own.`
  const place = { file, line: 1, column: 1 }
  return { file, text: '', lines: [0], root: undefined, diagnostics: [{ code: 'file-too-large', severity: 'error', message: messageOf(message), place, found, expected: 'at most 262 kB' }] }
}

function refusalDiagnostic(source: Source, refusal: Refusal): Diagnostic {
  const { message, expected } = refusalWords(refusal)
  return { code: refusal.code, severity: 'error', message: messageOf(message), place: placeAt(source, refusal.offset), found: shownValue(refusal.found), expected }
}

function refusalWords(refusal: Refusal): { readonly message: string; readonly expected: string } {
  const found = shownValue(refusal.found)
  switch (refusal.code) {
    case 'yaml-anchor': return { message: `The anchor ${found} is not accepted: every value is to stand where it is used.`, expected: 'the value itself; text that begins with & in quotes' }
    case 'yaml-alias': return { message: `The alias ${found} is not accepted: every value is to stand where it is used.`, expected: 'the value itself; text that begins with * in quotes' }
    case 'yaml-tag': return { message: `The tag ${found} is not accepted: values are plain text, numbers, lists and keys.`, expected: 'the value without a tag; text that begins with ! in quotes' }
    case 'several-documents': return { message: 'A second document begins here. A file holds one cycle; put the next one into a file of its own under .github/okrs/.', expected: 'one document a file' }
    case 'duplicate-key': return { message: `The key ${found} stands twice in the same place; the second would silently win.`, expected: 'each key once' }
    case 'key-not-text': return { message: `A key must be a word, but here it is ${found}.`, expected: 'a word and a colon' }
  }
}
