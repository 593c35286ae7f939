import { cyclePhase } from '../domain/cycle.ts'
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.ts'
import { placeOfField } from '../domain/key-result.ts'
import type { Place } from '../domain/place.ts'
import type { Plan } from '../domain/plan.ts'
import { applySuppressions } from './examine/apply-suppressions.ts'
import { diagnosticOf, type Finding, type Observation } from './examine/finding.ts'
import { type Classify, classifyByFields, createRuleContext, type RuleContext } from './examine/rule-context.ts'
import { type RuleSettings, severityOf } from './examine/rule-settings.ts'
import { findUnusedSuppressions, unusedSuppression } from './examine/unused-suppression.ts'
import { withCompleteTitles } from './examine/with-complete-titles.ts'
import { allRules } from './rules/all-rules.ts'

/**
 * Everything that the rules find in the cycles that have not ended, as diagnostics in the order of the files. Classifying costs more
 * than all rules together, so whoever has classified the key results already may hand that over in `classify`.
 */
export function examinePlan(plan: Plan, settings: RuleSettings, classify: Classify = classifyByFields): readonly Diagnostic[] {
  return findingsOf(plan, createRuleContext(settings, classify)).map(diagnosticOf).sort(compareDiagnostics)
}

/** The same as `examinePlan`, with what each finding is about; in the order of the rules. Plans that share a context share the readings of titles. */
export function findingsOf(plan: Plan, context: RuleContext): readonly Finding[] {
  const { settings } = context
  const open: Plan = { ...plan, cycles: plan.cycles.filter((cycle) => cyclePhase(cycle, plan.today) !== 'closed') }
  const { findings: kept, used } = applySuppressions(runRules(open, context))
  const findings = withCompleteTitles(kept, context)
  const severity = severityOf(unusedSuppression, settings)
  if (severity === undefined) return findings
  const rules = new Map(allRules.map((rule) => [rule.id, { about: rule.about ?? 'key-result' as const, isOff: severityOf(rule, settings) === undefined, passing: rule.passing ?? false }]))
  const unused = findUnusedSuppressions(open, rules, used).map((observation) => ({ ...observation, place: placeOf(observation, 'suppress'), rule: unusedSuppression.id, severity }))
  return [...findings, ...unused]
}

function runRules(plan: Plan, context: RuleContext): readonly Finding[] {
  return allRules.flatMap((rule) => {
    const severity = severityOf(rule, context.settings)
    return severity === undefined ? [] : rule.check(plan, context).map((observation) => ({ ...observation, place: placeOf(observation, rule.field), rule: rule.id, severity }))
  })
}

function placeOf({ subject, place, field }: Observation, usual: string | undefined): Place {
  return subject.kind === 'key-result' ? placeOfField(subject.keyResult, field ?? usual) : place
}
