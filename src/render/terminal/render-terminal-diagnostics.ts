import type { Diagnostic } from '../../domain/diagnostic.ts'
import { cleanLines, cleanText } from '../clean-text.ts'
import { diagnosticHints } from '../diagnostic-hints.ts'
import { messageText } from '../phrase/message-text.ts'
import { type Paint, paint } from './paint.ts'

/** How to print diagnostics. */
interface DiagnosticsStyle {
  readonly colour: boolean
  /** The files' texts by path, to show the lines that are meant. */
  readonly texts?: ReadonlyMap<string, string> | undefined
}

/** Of one kind of advice, so many are shown before the rest is only counted; errors are shown all. */
const MOST_ALIKE = 3

/** Diagnostics for a terminal: place, message, the line with a caret, what was found and expected; then how many there are. Advice that comes again and again is counted. */
export function renderTerminalDiagnostics(diagnostics: readonly Diagnostic[], style: DiagnosticsStyle): string {
  const ink = paint(style.colour)
  const kept = withoutRepetition(diagnostics)
  const blocks = kept.map((diagnostic) => block(diagnostic, ink, style.texts))
  return `${[...blocks, ...others(diagnostics, kept, ink), tally(diagnostics, ink)].join('\n')}\n`
}

function withoutRepetition(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, number>()
  return diagnostics.filter(({ code, severity }) => {
    const before = seen.get(code) ?? 0
    if (severity !== 'error') seen.set(code, before + 1)
    return severity === 'error' || before < MOST_ALIKE
  })
}

function others(diagnostics: readonly Diagnostic[], kept: readonly Diagnostic[], ink: Paint): readonly string[] {
  const codes = [...new Set(diagnostics.map(({ code }) => code))]
  const lines = codes.flatMap((code) => {
    const rest = countOf(diagnostics, code) - countOf(kept, code)
    return rest > 0 ? [`… and ${rest} more of ${cleanText(code)}`] : []
  })
  return lines.length === 0 ? [] : [`${[...lines, ink.dim('(--format json lists them all)')].join('\n')}\n`]
}

function countOf(diagnostics: readonly Diagnostic[], code: string): number {
  return diagnostics.filter((diagnostic) => diagnostic.code === code).length
}

function block(diagnostic: Diagnostic, ink: Paint, texts: DiagnosticsStyle['texts']): string {
  const { place, severity, message, code } = diagnostic
  const label = severity === 'error' ? ink.red('error') : severity === 'warning' ? ink.yellow('warning') : ink.blue('info')
  const lines = [
    `${ink.bold(`${cleanText(place.file)}:${place.line}:${place.column}`)}  ${label}  ${messageText(message, 500)}  ${ink.dim(cleanText(code))}`,
    ...excerpt(texts?.get(place.file), place.line, place.column, ink),
    ...diagnosticHints(diagnostic).map(({ label, text }) => `  ${ink.dim(`${label.toLowerCase()}:`)} ${cleanText(text, 500)}`),
  ]
  return `${lines.join('\n')}\n`
}

const WIDEST = 100

function excerpt(text: string | undefined, line: number, column: number, ink: Paint): readonly string[] {
  const whole = text?.split(/\r\n|\n|\r/)[line - 1]
  if (whole === undefined || whole.trim() === '') return []
  const start = Math.max(0, column - WIDEST)
  const shown = cleanLines(whole.slice(start), WIDEST)
  // A stand-in for the meant character keeps the blanks before it.
  const before = cleanLines(`${whole.slice(start, column - 1)}^`, WIDEST * 2).length - 1
  return [`  ${ink.dim(`${line} │`)} ${shown}`, `  ${ink.dim(`${' '.repeat(String(line).length)} │`)} ${' '.repeat(before)}${ink.red('^')}`]
}

function tally(diagnostics: readonly Diagnostic[], ink: Paint): string {
  if (diagnostics.length === 0) return ink.green('No findings.')
  const count = (severity: Diagnostic['severity'], one: string) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return number === 0 ? [] : [`${number} ${number === 1 || severity === 'info' ? one : `${one}s`}`]
  }
  return ink.bold([...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'info')].join(', '))
}
