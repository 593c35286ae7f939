import type { Diagnostic } from '../domain/diagnostic.ts'
import { messageOf } from '../domain/message.ts'
import type { Problem } from '../domain/problem.ts'
import type { VerdictKind } from '../domain/verdict.ts'
import { checkTitle } from './check/check-title.ts'
import { type CheckedItem, checkedName } from './checked-item.ts'
import { phraseToText } from './phrase/phrase-to-text.ts'
import { suggestionWords } from './words/problem-words.ts'

/** What is wrong with checked items in the form of diagnostics, for the formats that speak of places in files. */
export function itemDiagnostics(items: readonly CheckedItem[]): readonly Diagnostic[] {
  return items.flatMap((item) => {
    const severity = severityOf(item)
    if (severity === undefined) return []
    const place = { file: fileOf(item), line: 1, column: 1 }
    const { problems, kind, diagnostics } = item.verdict
    if (kind === 'okrs-invalid') return diagnostics
    if (problems.length === 0) return [{ code: kind, severity, place, message: messageOf(`${checkedName(item)}: ${checkTitle(item.verdict, item.context)}`) }]
    return problems.map((problem) => ({ code: problem.code, severity, place, message: messageOf(`${checkedName(item)}: ${problem.message}${meant(problem)}`), found: problem.found, expected: problem.expected, example: problem.example }))
  })
}

function meant(problem: Problem): string {
  const words = suggestionWords(problem)
  return words === undefined ? '' : ` ${phraseToText(words)}`
}

const FAILING: ReadonlySet<VerdictKind> = new Set<VerdictKind>(['missing', 'invalid', 'okrs-invalid'])

/** Where an item can be looked at: its address, or the file of a bare body; an item of a list without addresses is in no file that anybody would open. */
function fileOf({ source, number }: CheckedItem): string {
  if (number !== undefined) return /^https?:\/\//.test(source) ? source : ''
  return source === '-' ? '' : source
}

/** Closed work is history, and where the check is off nothing is to be said. */
function severityOf({ verdict, context }: CheckedItem): Diagnostic['severity'] | undefined {
  if (context.settings.mode === 'off') return undefined
  if (verdict.kind === 'unverifiable') return 'warning'
  if (!FAILING.has(verdict.kind)) return undefined
  if (context.item.state === 'closed') return 'info'
  return context.settings.mode === 'enforce' ? 'error' : 'warning'
}
