import type { Diagnostic, Severity } from '../domain/diagnostic.ts'
import type { Place } from '../domain/place.ts'
import { ruleDescriptions } from '../quality/rules/all-rules.ts'
import { cleanText } from './clean-text.ts'
import { diagnosticHints } from './diagnostic-hints.ts'
import { escapeMarkdown } from './markdown/escape-markdown.ts'
import { messagePhrase } from './phrase/message-phrase.ts'
import { messageText } from './phrase/message-text.ts'
import { phraseToMarkdown } from './phrase/phrase-to-markdown.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' }
const LONGEST_MESSAGE = 1000
const HOME = 'https://github.com/throughline/throughline'

/** Diagnostics as SARIF 2.1.0, which GitHub's code scanning and editors read; `version` is the program's. */
export function renderSarif(diagnostics: readonly Diagnostic[], version: string): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'Throughline', version, informationUri: HOME, rules: codes.map(ruleData) } },
      columnKind: 'utf16CodeUnits',
      results: diagnostics.map((diagnostic) => result(diagnostic, codes)),
    }],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** What editors and code scanning show beside a finding: what the rule looks for, and its page. */
function ruleData(id: string) {
  const text = id.replaceAll('-', ' ')
  const rule = ruleDescriptions.find((description) => description.id === id)
  const page = rule === undefined ? 'diagnostics.md' : `rules/${encodeURIComponent(id)}.md`
  return { id, shortDescription: { text }, fullDescription: { text: rule === undefined ? text : `${rule.what} ${rule.why}` }, helpUri: `${HOME}/blob/main/docs/${page}` }
}

function result(diagnostic: Diagnostic, codes: readonly string[]) {
  const { code, severity, place } = diagnostic
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: messageData(diagnostic),
    locations: place.file === '' ? [] : [{ physicalLocation: location(place) }],
  }
}

/** An address says where an item is, and has no lines. */
function location({ file, line, column }: Place) {
  const address = /^https?:\/\//.test(file) && URL.canParse(file) ? new URL(file).href : undefined
  if (address !== undefined) return { artifactLocation: { uri: address } }
  return { artifactLocation: { uri: uriOf(file) }, region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) } }
}

/** The message as plain text, and as Markdown for whoever shows that; the standard wants the text in any case. */
function messageData(diagnostic: Diagnostic) {
  const { code, message } = diagnostic
  const hints = diagnosticHints(diagnostic).map(({ label, text }) => cleanText(`${label}: ${text}`, LONGEST_MESSAGE))
  // Also where somebody's had nothing that can be seen.
  const text = withoutLinks([messageText(message, LONGEST_MESSAGE), ...hints].join('\n').trim() || code)
  if (!message.includes('`')) return { text }
  return { text, markdown: [phraseToMarkdown(messagePhrase(message, LONGEST_MESSAGE)), ...hints.map((hint) => escapeMarkdown(hint, LONGEST_MESSAGE))].join('\n\n') }
}

/** Even in plain text SARIF knows links, `[words](where)`; what people wrote is none. The joiner is seen by nobody. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', ']\u2060(')
}

function uriOf(file: string): string {
  return file.split('/').map((segment) => encodeURIComponent(cleanText(segment))).join('/')
}
