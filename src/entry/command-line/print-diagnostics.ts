import type { Diagnostic } from '../../domain/diagnostic.ts'
import { renderGithubAnnotations } from '../../render/render-github-annotations.ts'
import { renderLintJson } from '../../render/json/render-lint-json.ts'
import { renderSarif } from '../../render/render-sarif.ts'
import { renderTerminalDiagnostics } from '../../render/terminal/render-terminal-diagnostics.ts'
import type { Format } from './arguments.ts'
import { readVersion } from './read-version.ts'
import type { Terminal } from './terminal.ts'

/** Prints findings in the format that was asked for. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], format: Format, terminal: Terminal, keyResults: Parameters<typeof renderLintJson>[1] = []): void {
  switch (format) {
    case 'text': return terminal.out(renderTerminalDiagnostics(diagnostics, { colour: terminal.colour }))
    case 'json': return terminal.out(renderLintJson(diagnostics, keyResults))
    case 'sarif': return terminal.out(renderSarif(diagnostics, readVersion()))
    case 'github': return terminal.out(renderGithubAnnotations(diagnostics))
  }
}
