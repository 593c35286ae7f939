import { messageOf } from '../../domain/message.ts'
import type { Plan } from '../../domain/plan.ts'
import type { FindingOnPlan } from '../../domain/quality-finding.ts'
import type { Finding } from '../../quality/examine/finding.ts'
import { createRuleContext } from '../../quality/examine/rule-context.ts'
import { defaultRuleSettings } from '../../quality/examine/rule-settings.ts'
import type { Subject } from '../../quality/examine/subject.ts'
import { unusedSuppression } from '../../quality/examine/unused-suppression.ts'
import { findingsOf } from '../../quality/examine-plan.ts'
import { allRules } from '../../quality/rules/all-rules.ts'
import { rememberingClassify } from '../lint/remembering-classify.ts'
import type { Configuration } from '../load-configuration.ts'

/** What these find comes and goes with the days, and is committed only as far as it has words that stay. */
const passing: ReadonlySet<string> = new Set(allRules.filter((rule) => rule.passing).map(({ id }) => id))

/**
 * What of `lint`'s findings a report shows: warnings and errors on the repository's own files, in words that no day changes by itself. `plan`
 * is the one that the report's readers may see, since rules name one key result in what they say of another.
 */
export function reportedFindings(plan: Plan, { settings, layers }: Pick<Configuration, 'settings' | 'layers'>): readonly FindingOnPlan[] {
  const own = new Set(layers[0]?.okrs.map(({ path }) => path))
  // A suppression that looks idle may be about a key result that this plan does not show; it is housekeeping of the file in any case.
  const levels = { ...settings.rules, [unusedSuppression.id]: 'off' } as const
  const context = createRuleContext({ ...defaultRuleSettings, levels }, rememberingClassify())
  return findingsOf(plan, context).flatMap((finding) => (own.has(finding.place.file) ? onPlan(finding) : []))
}

function onPlan({ rule, severity, message, lasting, question, suggestion, subject }: Finding): readonly FindingOnPlan[] {
  const words = lasting ?? (passing.has(rule) ? undefined : message)
  if (severity === 'info' || words === undefined) return []
  return [{ ...idsOf(subject), finding: { rule, severity, message: messageOf(words, question), suggestion } }]
}

function idsOf(subject: Subject): Omit<FindingOnPlan, 'finding'> {
  switch (subject.kind) {
    case 'key-result': return { cycle: subject.keyResult.cycleId, keyResult: subject.keyResult.id }
    case 'objective': return { cycle: subject.cycle.id, objective: subject.objective.id }
    case 'cycle': return { cycle: subject.cycle.id }
  }
}
