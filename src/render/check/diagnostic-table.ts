import type { Diagnostic } from '../../domain/diagnostic.ts'
import { paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { lines, small, table } from '../markdown/table.ts'
import { code, given, phrase, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'

const MOST = 50

/** What is wrong with the OKR file, by line. */
export function diagnosticTable(diagnostics: readonly Diagnostic[]): Markdown | undefined {
  const rest = diagnostics.length - MOST
  return stacked([
    table([{ title: trusted('Where') }, { title: trusted('What') }], diagnostics.slice(0, MOST).map(row)),
    rest > 0 ? paragraph(words(`… and ${rest} more.`)) : undefined,
  ])
}

function row({ place, severity, message, found, expected, example, fix }: Diagnostic): readonly Markdown[] {
  const hints = [
    ...(found === undefined ? [] : [phrase`Found: ${given(found, 160)}`]),
    ...(expected === undefined ? [] : [phrase`Expected: ${given(expected, 160)}`]),
    ...(fix === undefined ? [] : [phrase`Put instead: ${code(fix)}`]),
    ...(example === undefined || fix !== undefined ? [] : [phrase`For example: ${code(example)}`]),
  ]
  const sign = { error: '🔴', warning: '🟡', info: '⚪' }[severity]
  return [
    phraseToMarkdown(code(`${place.file}:${place.line}:${place.column}`)),
    lines(phraseToMarkdown(phrase`${words(sign)} ${given(message, 300)}`), ...hints.map((hint) => small(phraseToMarkdown(hint)))),
  ]
}
