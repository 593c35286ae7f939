import { affectedWork, canAffectWork } from '../changes/affected-work.ts'
import { comparePlans } from '../changes/compare-plans.ts'
import { type AffectedWork, findingsOnChanges, type OkrsReview, type PlacedFinding, subjectKey } from '../changes/okrs-review.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Item } from '../domain/item.ts'
import type { Plan } from '../domain/plan.ts'
import type { PlanChange } from '../domain/plan-change.ts'
import type { Classification } from '../quality/classification.ts'
import { diagnosticOf, type Finding } from '../quality/examine/finding.ts'
import { type Classify, createRuleContext } from '../quality/examine/rule-context.ts'
import { defaultRuleSettings } from '../quality/examine/rule-settings.ts'
import { findingsOf } from '../quality/examine-plan.ts'
import { readTitlePromise } from '../quality/read-title-promise.ts'
import { verdictOn } from './decide-item.ts'
import type { Configuration } from './load-configuration.ts'
import { unchangedKeyResults } from './lint/unchanged-key-results.ts'
import { rememberingClassify } from './lint/remembering-classify.ts'

/** Two versions of a repository's configuration, both parsed, neither with a broken OKR file in the second. */
export interface ConfigurationChange {
  readonly before: Configuration
  readonly after: Configuration
}

/** A review but for the open work that the change affects, and whether that can be any. */
export interface ReviewDraft extends Omit<OkrsReview, 'work'> {
  readonly canAffect: boolean
}

/** What two versions of the OKRs differ in, and what the rules find in what differs. */
export function draftReview({ before, after }: ConfigurationChange): ReviewDraft {
  if (before.okrs.kind === 'broken') return { changes: [], findings: [], files: 'mended', canAffect: false }
  const [from, to] = [planOf(before), planOf(after)]
  const changes = comparePlans(from, to, readTitlePromise)
  const files = before.okrs.kind === 'absent' ? 'added' : after.okrs.kind === 'absent' ? 'removed' : 'changed'
  return { changes, findings: findings({ before, after }, from, to, changes), files, canAffect: files !== 'added' && canAffectWork(changes) }
}

/** The open items whose link stands otherwise under the second version. */
export function affectedItems({ before, after }: ConfigurationChange, items: readonly Item[], changes: readonly PlanChange[]): AffectedWork {
  const open = items.filter(({ state }) => state === 'open')
  const compared = open.map((item) => ({ item, before: verdictOn(item, before), after: verdictOn(item, after) }))
  const initiatives = compared.filter(({ before: verdict }) => verdict.kind !== 'not-an-initiative')
  return { kind: 'looked', looked: initiatives.length, affected: affectedWork(initiatives, changes) }
}

function planOf({ okrs }: Configuration): Plan {
  return okrs.kind === 'plan' ? okrs.plan : { today: '1970-01-01', cycles: [] }
}

function findings(change: ConfigurationChange, from: Plan, to: Plan, changes: readonly PlanChange[]): readonly Diagnostic[] {
  const [read, same] = [rememberingClassify(), unchangedKeyResults(from, to)]
  // What is found in both versions is nothing new, and reading words costs more than all else.
  const classify: Classify = (keyResult) => (same.has(keyResult) ? unread : read(keyResult))
  // Levels are the default branch's, so that no pull request waves itself through.
  const context = createRuleContext({ ...defaultRuleSettings, levels: change.before.settings.rules }, classify)
  const former = (): readonly PlacedFinding[] => findingsOf(from, context).map(placed)
  const own = new Set(change.after.layers[0]?.okrs.map(({ path }) => path))
  const found = findingsOf(to, context).filter(({ place }) => own.has(place.file))
  return findingsOnChanges(former, found.map(placed), changes)
}

/** No rule speaks of what was not read. */
const unread: Classification = { kind: 'unclear', traps: [], confidence: 0, because: [] }

function placed(finding: Finding): PlacedFinding {
  return { finding: diagnosticOf(finding), subject: subjectOf(finding) }
}

function subjectOf({ subject }: Finding): string {
  switch (subject.kind) {
    case 'key-result': return subjectKey(subject.keyResult.cycleId, subject.keyResult.id)
    case 'objective': return subjectKey(subject.cycle.id, subject.objective.id)
    case 'cycle': return subjectKey(subject.cycle.id)
  }
}
