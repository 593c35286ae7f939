import type { Cycle } from '../domain/cycle.ts'
import type { Day } from '../domain/day.ts'
import { type Guardrail, isBreached } from '../domain/guardrail.ts'
import type { KeyResult } from '../domain/key-result.ts'
import type { QualityFinding } from '../domain/quality-finding.ts'
import type { Stage } from '../domain/stage.ts'
import type { Unit } from '../domain/unit.ts'
import { lastCheckIn, writtenOut } from './check-in-report.ts'
import type { Claim } from './claim.ts'
import { coverageOf } from './coverage.ts'
import { elapsedShare } from './elapsed-share.ts'
import type { GuardrailReport, KeyResultReport } from './key-result-report.ts'
import { forecastOf } from './forecast/forecast.ts'
import { trendOf } from './forecast/trend.ts'
import { progressOf } from './progress-of.ts'
import { rankedBy } from './ranked.ts'
import type { Revision } from './revisions/revision.ts'
import { statusOf } from './status.ts'

/** What else there is to know of a key result than its own file says. */
interface KeyResultFacts {
  readonly revisions?: readonly Revision[]
  readonly acceptedBy?: readonly string[]
  readonly findings?: readonly QualityFinding[] | undefined
}

/** What the report says of one key result on `today`, given the claims on it, how it was revised and who may accept proposals. */
export function keyResultReportOf(keyResult: KeyResult, cycle: Cycle, today: Day, claims: readonly Claim[], { revisions = [], acceptedBy = [], findings }: KeyResultFacts = {}): KeyResultReport {
  const progress = progressOf(keyResult)
  const expected = elapsedShare(cycle.start, keyResult.due, today)
  const forecast = forecastOf(keyResult, today)
  const reach = forecast.kind === 'forecast' ? forecast.reach : undefined
  const last = lastCheckIn(keyResult.checkIns, today, keyResult.due)
  const expectedAtCheckIn = last === undefined || last.date < cycle.start ? undefined : elapsedShare(cycle.start, keyResult.due, last.date)
  const { status, because } = statusOf({ keyResult, cycle, today, progress, expected: expectedAtCheckIn ?? expected, reach })
  return {
    id: keyResult.id,
    title: keyResult.title,
    metric: keyResult.metric,
    audience: keyResult.audience,
    owner: keyResult.owner,
    acceptedBy,
    level: keyResult.level,
    intent: keyResult.intent,
    unit: unitOf(keyResult.unit),
    weight: keyResult.weight,
    northStar: keyResult.northStar,
    proxy: keyResult.proxy,
    baseline: keyResult.baseline,
    now: last?.value,
    target: keyResult.target,
    due: keyResult.due,
    progress,
    expected,
    expectedAtCheckIn,
    status,
    statusBecause: because,
    trend: trendOf(keyResult, cycle.start),
    forecast,
    revisions,
    stages: stagesOf(claims),
    rankedBy: rankedBy(claims),
    lastCheckIn: last,
    checkIns: keyResult.checkIns.map(writtenOut),
    guardrails: keyResult.guardrails.map(guardrailReport),
    coverage: coverageOf(keyResult, claims),
    claims,
    ...(findings === undefined ? {} : { findings }),
  }
}

function guardrailReport(guardrail: Guardrail): GuardrailReport {
  const { metric, unit, min, max, current } = guardrail
  return { metric, unit: unitOf(unit), min, max, current, breached: isBreached(guardrail) }
}

function unitOf({ kind, symbol, scale, currency }: Unit): Unit {
  return { kind, symbol, scale, currency }
}

/** A delivery is part of the promise that it delivers. */
function stagesOf(claims: readonly Claim[]): Readonly<Record<Stage, number>> {
  const stages = { open: 0, proposed: 0, accepted: 0, committed: 0, shipped: 0, measured: 0, dropped: 0 }
  for (const { stage, role } of claims) if (role !== 'delivery') stages[stage] += 1
  return stages
}
