import type { Diagnostic } from '../../domain/diagnostic.ts'
import { diagnosticData } from './diagnostic-data.ts'

/** The version of the shape that `lint --format json` prints. */
const lintSchema = 'throughline/lint@1'

/** What was found out about one key result's words. */
interface KeyResultReading {
  readonly id: string
  readonly kind: 'outcome' | 'output' | 'mixed' | 'unclear'
  readonly traps: readonly ('traction' | 'sentiment-only' | 'output-in-disguise' | 'wrong-moment')[]
  /** 0 to 1. */
  readonly confidence: number
}

/** Findings on OKR files as data, in the order of files and lines. */
export function renderLintJson(diagnostics: readonly Diagnostic[], keyResults: readonly KeyResultReading[]): string {
  const data = {
    schema: lintSchema,
    diagnostics: diagnostics.map(diagnosticData),
    keyResults: keyResults.map(({ id, kind, traps, confidence }) => ({ id, kind, traps, confidence })),
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}
