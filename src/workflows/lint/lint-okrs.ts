import type { Day } from '../../domain/day.ts'
import { compareDiagnostics, type Diagnostic } from '../../domain/diagnostic.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { keyResultsOf, type Plan } from '../../domain/plan.ts'
import { unknownRules } from '../../okrs/checks/unknown-rules.ts'
import type { ConfigurationLayer } from '../../ports/configuration-layer.ts'
import type { Classification } from '../../quality/classification.ts'
import { defaultRuleSettings } from '../../quality/examine/rule-settings.ts'
import { examinePlan } from '../../quality/examine-plan.ts'
import { ruleDescriptions } from '../../quality/rules/all-rules.ts'
import { supersededWarnings } from '../../quality/superseded-warnings.ts'
import { diagnosticsOf } from '../decide-item.ts'
import { parseLayers } from '../load-configuration.ts'
import { rememberingClassify } from './remembering-classify.ts'

/** What an examination of OKR files finds. */
interface LintResult {
  /** In order of file, line and column. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every key result with what kind of thing it asks for; none where a file is broken. */
  readonly keyResults: readonly ClassifiedKeyResult[]
  /** Whether there was any OKR file. */
  readonly found: boolean
}

/** A key result and what its words say it is. */
interface ClassifiedKeyResult extends Classification {
  readonly id: string
}

/** Examines OKR files and settings, the nearest layer first: what is wrong with them, and whether their key results are ones. */
export function lintOkrs(layers: readonly ConfigurationLayer[], today: Day): LintResult {
  const configuration = parseLayers(layers, today)
  const plan = configuration.okrs.kind === 'plan' ? configuration.okrs.plan : undefined
  const classify = rememberingClassify()
  const findings = plan === undefined ? [] : examinePlan(plan, { ...defaultRuleSettings, levels: configuration.settings.rules }, classify)
  const remarks = diagnosticsOf(configuration).filter(({ code }) => plan === undefined || !supersededWarnings.has(code))
  return {
    diagnostics: [...remarks, ...rulesThatAreNone(layers), ...findings.filter((finding) => isOwn(finding, layers))].sort(compareDiagnostics),
    keyResults: plan === undefined ? [] : classifyAll(plan, classify),
    found: configuration.okrs.kind !== 'absent',
  }
}

function rulesThatAreNone(layers: readonly ConfigurationLayer[]): readonly Diagnostic[] {
  // The company's settings are the company's to mend.
  return layers.slice(0, 1).flatMap((layer) => unknownRules(layer, ruleDescriptions.map(({ id }) => id)))
}

/** What the company's own files could do better is told where they are kept. */
function isOwn({ place }: Diagnostic, layers: readonly ConfigurationLayer[]): boolean {
  return !layers.slice(1).some(({ origin }) => place.file.startsWith(`${origin}:`))
}

function classifyAll(plan: Plan, classify: (keyResult: KeyResult) => Classification): readonly ClassifiedKeyResult[] {
  return plan.cycles.flatMap(keyResultsOf).map((keyResult) => ({ id: keyResult.id, ...classify(keyResult) }))
}
