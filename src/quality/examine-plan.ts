import { cyclePhase } from '../domain/cycle.ts'
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.ts'
import type { Plan } from '../domain/plan.ts'
import { applySuppressions } from './examine/apply-suppressions.ts'
import { diagnosticOf, type Finding } from './examine/finding.ts'
import { createRuleContext } from './examine/rule-context.ts'
import { type RuleSettings, severityOf } from './examine/rule-settings.ts'
import { findUnusedSuppressions, unusedSuppression } from './examine/unused-suppression.ts'
import { allRules } from './rules/all-rules.ts'

/** Everything that the rules find in the cycles that have not ended, as diagnostics in the order of the files. */
export function examinePlan(plan: Plan, settings: RuleSettings): readonly Diagnostic[] {
  return findingsOf(plan, settings).map(diagnosticOf).sort(compareDiagnostics)
}

/** The same as `examinePlan`, with what each finding is about; in the order of the rules. */
export function findingsOf(plan: Plan, settings: RuleSettings): readonly Finding[] {
  const open: Plan = { ...plan, cycles: plan.cycles.filter((cycle) => cyclePhase(cycle, plan.today) !== 'closed') }
  const { findings, used } = applySuppressions(runRules(open, settings))
  const severity = severityOf(unusedSuppression, settings)
  if (severity === undefined) return findings
  const rules = new Map(allRules.map((rule) => [rule.id, { id: rule.id, isOff: severityOf(rule, settings) === undefined, passing: rule.passing ?? false }]))
  const unused = findUnusedSuppressions(open, rules, used).map((observation) => ({ ...observation, rule: unusedSuppression.id, severity }))
  return [...findings, ...unused]
}

function runRules(plan: Plan, settings: RuleSettings): readonly Finding[] {
  const context = createRuleContext(settings)
  return allRules.flatMap((rule) => {
    const severity = severityOf(rule, settings)
    return severity === undefined ? [] : rule.check(plan, context).map((observation) => ({ ...observation, rule: rule.id, severity }))
  })
}
