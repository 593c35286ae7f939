import type { Severity } from '../../domain/diagnostic.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Observation } from './finding.ts'
import type { PracticeId } from './practice.ts'
import type { RuleContext } from './rule-context.ts'

/** What people can read about a rule. */
export interface RuleDescription {
  /** Kebab-case; the code of its diagnostics and the key under `suppress`. */
  readonly id: string
  /** Unless the settings say otherwise. */
  readonly severity: Severity
  /** What it looks for, in a sentence. */
  readonly what: string
  /** Why that is worth somebody's time, in a sentence. */
  readonly why: string
  readonly practice: readonly PracticeId[]
  /** Parts of an OKR file that the rule has nothing against, and parts in which it finds exactly one thing. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] }
  /** What its findings speak of, where that is not a key result. */
  readonly about?: 'objective' | 'cycle' | undefined
  /** The finding comes and goes with the days, so that a suppression may rest for a while without being idle. */
  readonly passing?: boolean | undefined
}

/** One thing worth telling people about their OKRs, and how to find it. */
export interface Rule extends RuleDescription {
  /** The key of the field that it speaks of: what it finds on a key result stands on that field's line, where the file has one. */
  readonly field?: string | undefined
  /** Looks through a plan whose cycles have all not ended; linear in the number of key results. */
  check(plan: Plan, context: RuleContext): readonly Observation[]
}
