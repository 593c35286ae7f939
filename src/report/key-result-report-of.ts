import type { Cycle } from '../domain/cycle.ts'
import type { Day } from '../domain/day.ts'
import { type Guardrail, isBreached } from '../domain/guardrail.ts'
import { currentValue, type KeyResult } from '../domain/key-result.ts'
import type { Unit } from '../domain/unit.ts'
import { lastCheckIn, writtenOut } from './check-in-report.ts'
import type { Claim } from './claim.ts'
import { coverageOf } from './coverage.ts'
import { elapsedShare } from './elapsed-share.ts'
import type { GuardrailReport, KeyResultReport } from './key-result-report.ts'
import { progressOf } from './progress-of.ts'
import { statusOf } from './status.ts'

/** What the report says of one key result on `today`, given the claims on it. */
export function keyResultReportOf(keyResult: KeyResult, cycle: Cycle, today: Day, claims: readonly Claim[]): KeyResultReport {
  const progress = progressOf(keyResult)
  const expected = elapsedShare(cycle.start, keyResult.due, today)
  const last = lastCheckIn(keyResult.checkIns, today, keyResult.due)
  return {
    id: keyResult.id,
    title: keyResult.title,
    metric: keyResult.metric,
    audience: keyResult.audience,
    owner: keyResult.owner,
    level: keyResult.level,
    intent: keyResult.intent,
    unit: unitOf(keyResult.unit),
    weight: keyResult.weight,
    northStar: keyResult.northStar,
    proxy: keyResult.proxy,
    baseline: keyResult.baseline,
    now: currentValue(keyResult),
    target: keyResult.target,
    due: keyResult.due,
    progress,
    expected,
    expectedAtCheckIn: last && elapsedShare(cycle.start, keyResult.due, last.date),
    status: statusOf({ keyResult, cycleStart: cycle.start, today, progress, expected }),
    lastCheckIn: last,
    checkIns: keyResult.checkIns.map(writtenOut),
    guardrails: keyResult.guardrails.map(guardrailReport),
    coverage: coverageOf(keyResult, claims),
    claims,
  }
}

function guardrailReport(guardrail: Guardrail): GuardrailReport {
  const { metric, unit, min, max, current } = guardrail
  return { metric, unit: unitOf(unit), min, max, current, breached: isBreached(guardrail) }
}

function unitOf({ kind, symbol, scale, currency }: Unit): Unit {
  return { kind, symbol, scale, currency }
}
