import type { Day } from '../domain/day.ts'
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.ts'
import { keyResultsOf, type Plan } from '../domain/plan.ts'
import type { ConfigurationLayer } from '../ports/configuration-layer.ts'
import type { Classification } from '../quality/classification.ts'
import { classifyKeyResult } from '../quality/classify-key-result.ts'
import { defaultRuleSettings } from '../quality/examine/rule-settings.ts'
import { examinePlan } from '../quality/examine-plan.ts'
import { supersededWarnings } from '../quality/superseded-warnings.ts'
import { diagnosticsOf } from './decide-item.ts'
import { parseLayers } from './load-configuration.ts'

/** What an examination of OKR files finds. */
export interface LintResult {
  /** In order of file, line and column. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every key result with what kind of thing it asks for; none where a file is broken. */
  readonly keyResults: readonly ClassifiedKeyResult[]
  /** Whether there was any OKR file. */
  readonly found: boolean
}

/** A key result and what its words say it is. */
export interface ClassifiedKeyResult extends Classification {
  readonly id: string
}

/** Examines OKR files and settings: what is wrong with them, and whether their key results are ones. */
export function lintOkrs(layers: readonly ConfigurationLayer[], today: Day): LintResult {
  const configuration = parseLayers(layers, today)
  const plan = configuration.okrs.kind === 'plan' ? configuration.okrs.plan : undefined
  const findings = plan === undefined ? [] : examinePlan(plan, defaultRuleSettings)
  return {
    diagnostics: [...diagnosticsOf(configuration).filter(({ code }) => plan === undefined || !supersededWarnings.has(code)), ...findings].sort(compareDiagnostics),
    keyResults: plan === undefined ? [] : classifyAll(plan),
    found: configuration.okrs.kind !== 'absent',
  }
}

function classifyAll(plan: Plan): readonly ClassifiedKeyResult[] {
  return plan.cycles.flatMap(keyResultsOf).map((keyResult) => ({ id: keyResult.id, ...classifyKeyResult({ ...keyResult, unit: keyResult.unit.symbol }) }))
}
