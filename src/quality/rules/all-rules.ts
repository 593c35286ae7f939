import type { Rule, RuleDescription } from '../examine/rule.ts'
import { unusedSuppression } from '../examine/unused-suppression.ts'
import { alreadyMet } from './already-met.ts'
import { businessKrWithoutProductKr } from './business-kr-without-product-kr.ts'
import { cascadeTooDeep } from './cascade-too-deep.ts'
import { conflictingDefinitions } from './conflicting-definitions.ts'
import { deadlineOutsideCycle } from './deadline-outside-cycle.ts'
import { duplicateKeyResult } from './duplicate-key-result.ts'
import { learnWithoutQuestion } from './learn-without-question.ts'
import { missingAudience } from './missing-audience.ts'
import { missingBaseline } from './missing-baseline.ts'
import { missingDeadline } from './missing-deadline.ts'
import { missingGuardrail } from './missing-guardrail.ts'
import { missingMetricDefinition } from './missing-metric-definition.ts'
import { missingOwner } from './missing-owner.ts'
import { missingTarget } from './missing-target.ts'
import { mixedOutputAndOutcome } from './mixed-output-and-outcome.ts'
import { outputInDisguise } from './output-in-disguise.ts'
import { outputNotOutcome } from './output-not-outcome.ts'
import { ownerOverload } from './owner-overload.ts'
import { percentOver100 } from './percent-over-100.ts'
import { sentimentOnly } from './sentiment-only.ts'
import { severalNorthStars } from './several-north-stars.ts'
import { severalOwners } from './several-owners.ts'
import { staleCheckIn } from './stale-check-in.ts'
import { titleAndFieldsDisagree } from './title-and-fields-disagree.ts'
import { tooFewKeyResults } from './too-few-key-results.ts'
import { tooFewObjectives } from './too-few-objectives.ts'
import { tooManyKeyResults } from './too-many-key-results.ts'
import { tooManyObjectives } from './too-many-objectives.ts'
import { tractionMetric } from './traction-metric.ts'
import { unreachable } from './unreachable.ts'
import { wrongMoment } from './wrong-moment.ts'

/** Every rule that looks through a plan, by id. */
export const allRules: readonly Rule[] = [
  alreadyMet, businessKrWithoutProductKr, cascadeTooDeep, conflictingDefinitions, deadlineOutsideCycle, duplicateKeyResult, learnWithoutQuestion,
  missingAudience, missingBaseline, missingDeadline, missingGuardrail, missingMetricDefinition, missingOwner, missingTarget,
  mixedOutputAndOutcome, outputInDisguise, outputNotOutcome, ownerOverload, percentOver100, sentimentOnly, severalNorthStars,
  severalOwners, staleCheckIn, titleAndFieldsDisagree, tooFewKeyResults, tooFewObjectives, tooManyKeyResults, tooManyObjectives,
  tractionMetric, unreachable, wrongMoment,
]

/** What people can read about every code that a finding can have: the rules, and what is said about suppressions. */
export const ruleDescriptions: readonly RuleDescription[] = [...allRules, unusedSuppression].sort((a, b) => (a.id < b.id ? -1 : 1))
