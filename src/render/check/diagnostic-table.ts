import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { Place } from '../../domain/place.ts'
import { diagnosticHints } from '../diagnostic-hints.ts'
import { paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { lines, small, table } from '../markdown/table.ts'
import { messagePhrase } from '../phrase/message-phrase.ts'
import { code, given, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'

const MOST = 50

/** What is wrong with the OKR file, by line; `name` may make a link of a place. */
export function diagnosticTable(diagnostics: readonly Diagnostic[], name: (place: Place) => Phrase = plainName): Markdown | undefined {
  const rest = diagnostics.length - MOST
  return stacked([
    table([{ title: trusted('Where') }, { title: trusted('What') }], diagnostics.slice(0, MOST).map((diagnostic) => row(diagnostic, name))),
    rest > 0 ? paragraph(words(`… and ${rest} more.`)) : undefined,
  ])
}

function plainName({ file, line, column }: Place): Phrase {
  return code(`${file}:${line}:${column}`)
}

function row(diagnostic: Diagnostic, name: (place: Place) => Phrase): readonly Markdown[] {
  const { place, severity, message } = diagnostic
  const hints = diagnosticHints(diagnostic).map(({ label, text, isCode }) => phrase`${label}: ${isCode ? code(text) : given(text, 160)}`)
  const sign = { error: '🔴', warning: '🟡', info: '⚪' }[severity]
  return [
    phraseToMarkdown(name(place)),
    lines(phraseToMarkdown(phrase`${words(sign)} ${messagePhrase(message, 300)}`), ...hints.map((hint) => small(phraseToMarkdown(hint)))),
  ]
}
