import type { Plan } from '../../domain/plan.ts'
import { clipped } from './clipped.ts'
import type { Advice, Observation } from './finding.ts'
import { onCycle, onKeyResult, onObjective } from './observe.ts'
import type { RuleDescription } from './rule.ts'
import type { Subject, Suppressor } from './subject.ts'

/** What is known about a rule when suppressions are looked through. */
interface SuppressibleRule {
  readonly about: Subject['kind']
  readonly isOff: boolean
  readonly passing: boolean
}

/** The description of findings about suppressions, which are looked through when all rules have run. */
export const unusedSuppression: RuleDescription = {
  id: 'unused-suppression',
  severity: 'warning',
  what: 'A `suppress` names a rule that does not exist or finds nothing there, or gives no reason.',
  why: 'A suppression that has outlived its cause will hide the next finding, which may be a new one.',
  practice: ['P19'],
  examples: {
    good: [`key_results:
  - id: O1.KR1
    title: Grow monthly revenue from 40000 to 55000
    unit: "€"
    baseline: 40000
    target: 55000
    owner: "@ana"
    suppress: { missing-guardrail: Prices are fixed by contract until March }
`],
    bad: [`key_results:
  - id: O1.KR1
    title: Reduce refunds from 8% to 5%
    unit: "%"
    baseline: 8
    target: 5
    owner: "@ana"
    suppress: { missing-owner: Ana is still to be asked }
`],
  },
}

/** A rule that somebody waves through, who that is, and what for. */
interface Suppression {
  readonly by: Suppressor
  readonly kind: Subject['kind']
  /** As people say it: `O1.KR1`, `Objective O1`. */
  readonly name: string
  readonly id: string
  readonly reason: string
  readonly observe: (advice: Advice) => Observation
}

/** Finds suppressions without effect; `used` holds those that had one. */
export function findUnusedSuppressions(
  plan: Plan, rules: ReadonlyMap<string, SuppressibleRule>, used: ReadonlyMap<Suppressor, ReadonlySet<string>>,
): readonly Observation[] {
  return suppressionsIn(plan).flatMap((suppression) => {
    const advice = adviceOn(suppression, rules.get(suppression.id), used.get(suppression.by)?.has(suppression.id) === true)
    return advice === undefined ? [] : [suppression.observe(advice)]
  })
}

function suppressionsIn(plan: Plan): readonly Suppression[] {
  return plan.cycles.flatMap((cycle) => [
    ...suppressionsOf(cycle, 'cycle', `Cycle ${cycle.id}`, (advice) => onCycle(cycle, advice)),
    ...cycle.objectives.flatMap((objective) => [
      ...suppressionsOf(objective, 'objective', `Objective ${objective.id}`, (advice) => onObjective({ cycle, objective }, advice)),
      ...objective.keyResults.flatMap((keyResult) => suppressionsOf(keyResult, 'key-result', keyResult.id, (advice) => onKeyResult(keyResult, advice))),
    ]),
  ])
}

function suppressionsOf(by: Suppressor, kind: Subject['kind'], name: string, observe: Suppression['observe']): readonly Suppression[] {
  return Object.entries(by.suppressed).map(([id, reason]) => ({ by, kind, name, id, reason, observe }))
}

function adviceOn({ name, kind, id, reason }: Suppression, rule: SuppressibleRule | undefined, isUsed: boolean): Advice | undefined {
  const found = /\S/.test(id) ? clipped(id, 60) : 'a rule without a name'
  if (rule === undefined) return { message: `${name} suppresses ${found}, which is no rule.`, found, expected: 'the id of a rule' }
  if (!/\S/.test(reason)) {
    const message = `${name} suppresses ${found} without a reason, so the finding stands.`
    return { message, question: 'Why does it not apply here?', found: 'no reason', expected: 'a sentence', template: `suppress: { ${found}: ⟨reason⟩ }` }
  }
  if (isUsed || rule.isOff) return undefined
  if (!isWithinReach(kind, rule.about)) {
    const place = PLACES[rule.about]
    return { message: `${name} suppresses ${found}, which speaks of ${place}s.`, question: `Move it to the ${place}.`, found, expected: `${found} under suppress of the ${place}` }
  }
  if (rule.passing) return undefined
  return { message: `${name} suppresses ${found}, which has nothing to say here.`, question: 'Is the cause gone? Then take the line out.', found, expected: 'no suppression' }
}

const PLACES: Readonly<Record<Subject['kind'], string>> = { 'key-result': 'key result', objective: 'objective', cycle: 'cycle' }

/** What is said of an objective can be waved through at its key results too. */
function isWithinReach(kind: Subject['kind'], about: Subject['kind']): boolean {
  return kind === about || (kind === 'key-result' && about === 'objective')
}
