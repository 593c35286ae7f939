import type { FieldName, Settings } from '../domain/settings.ts'
import { type AnswerRules, type FieldReading, readAnswer, type TemplateLines } from './answer.ts'
import { type Candidate, collectCandidates } from './collect-candidates.ts'
import { type FieldNames, indexFieldNames } from './field-names.ts'
import { plainText } from './text/plain-text.ts'
import { type ScannedBody, scanBody } from './text/scan-body.ts'

/** What a body says for every field. */
export interface ReadFields {
  readonly fields: Readonly<Record<FieldName, FieldReading>>
  /** A comment or code fence that is never closed, so that nothing after it is read. */
  readonly unclosed?: ScannedBody['unclosed']
}

const NAMES = new WeakMap<Settings['fields'], FieldNames>()
const TEMPLATES = new WeakMap<readonly string[], TemplateLines>()
const MOST_OTHERS = 12
const MOST_PLACES = 200
const ID_LIKE = /[a-z]\d/i

/**
 * Reads the fields of a body: headings with text below, `Key: value` lines and table rows. A field's own heading goes before
 * a key inside another section, and of several places the first that answers counts.
 * `templateTexts` are the repository's own templates, whose lines are nobody's answer.
 */
export function readFields(body: string, fields: Settings['fields'], templateTexts: readonly string[] = []): ReadFields {
  const names = fieldNamesOf(fields)
  const templates = templateTexts.length === 0 ? new Set<string>() : cached(TEMPLATES, templateTexts, templateLines)
  const scanned = scanBody(body)
  const candidates = collectCandidates(scanned.lines, names)
  const read = Object.keys(fields).map((field) => [field, choose(field as FieldName, candidates, templates)])
  return { fields: Object.fromEntries(read) as Record<FieldName, FieldReading>, unclosed: scanned.unclosed }
}

/** The names of a repository's fields, prepared once. */
export function fieldNamesOf(fields: Settings['fields']): FieldNames {
  return cached(NAMES, fields, indexFieldNames)
}

function choose(field: FieldName, all: readonly Candidate[], templates: TemplateLines): FieldReading {
  const rules: AnswerRules = { templates, keepNone: field === 'key_result' }
  const candidates = all.filter((candidate) => candidate.field === field).sort((a, b) => a.tier - b.tier).slice(0, MOST_PLACES)
  const readings = candidates.map(({ tier, content, repeated }) => ({ tier, repeated, reading: readAnswer(content, rules) }))
  const answers = readings.flatMap(({ tier, repeated, reading }) => (reading.kind === 'answered' ? [{ tier, repeated, reading }] : []))
  const own = answers.filter(({ repeated }) => !repeated)
  const [first] = own
  const figure = field === 'expected_impact' ? own.find(({ tier, reading }) => tier === first?.tier && hasNumber(reading.text)) : undefined
  const chosen = figure ?? first
  if (!chosen) return readings.find(({ reading }) => reading.kind === 'placeholder')?.reading ?? { kind: 'absent' }
  const others = answers.filter((answer) => answer !== chosen && answer.tier < 3).slice(0, MOST_OTHERS).map(({ tier, reading }) => ({ text: reading.text, level: tier === chosen.tier }))
  return others.length === 0 ? chosen.reading : { ...chosen.reading, others }
}

/** Of two headings, the "Impact" of a bug is not where the promise stands, but the one with a figure. */
function hasNumber(text: string): boolean {
  return /\d|\b(?:doubl|halv|half|twice|tripl|third|quarter)/i.test(text)
}

function templateLines(texts: readonly string[]): TemplateLines {
  const lines = texts.flatMap((text) => text.split(/\r\n|\n|\r/)).map((line) => plainText(line.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, '')))
  // A template may list the ids themselves, as the options of a dropdown do; those are answers.
  return new Set(lines.filter((line) => line.length > 2 && !ID_LIKE.test(line)))
}

function cached<Key extends object, Value>(cache: WeakMap<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const found = cache.get(key)
  if (found !== undefined) return found
  const made = make(key)
  cache.set(key, made)
  return made
}
