import type { KeyResult } from '../../src/domain/key-result.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { createRuleContext } from '../../src/quality/examine/rule-context.ts'
import { defaultRuleSettings, type RuleSettings } from '../../src/quality/examine/rule-settings.ts'
import { findingsOf } from '../../src/quality/examine-plan.ts'
import { aPlanOf } from '../builders/a-plan.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'

/** The findings of one rule in a plan, each as the id that it is about. */
export function foundBy(rule: string, plan: Plan, settings: Partial<RuleSettings> = {}): readonly string[] {
  return findingsOf(plan, createRuleContext({ ...defaultRuleSettings, ...settings })).filter((finding) => finding.rule === rule).map(({ subject }) => {
    switch (subject.kind) {
      case 'key-result': return subject.keyResult.id
      case 'objective': return subject.objective.id
      case 'cycle': return subject.cycle.id
    }
  })
}

/** The rules that find something about a single key result, seen on 2 November 2026 unless another day is given. */
export function rulesOn(parts: KeyResultParts, today = '2026-11-02'): readonly string[] {
  return rulesIn([aKeyResult({ owner: '@ana', ...parts })], today)
}

/** The rules that find something about key results of one objective. */
function rulesIn(keyResults: readonly KeyResult[], today = '2026-11-02'): readonly string[] {
  return findingsOf({ ...aPlanOf(...keyResults), today }, createRuleContext(defaultRuleSettings)).filter(({ subject }) => subject.kind === 'key-result').map(({ rule }) => rule)
}
