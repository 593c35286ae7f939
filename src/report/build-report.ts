import { type Cycle, cyclePhase } from '../domain/cycle.ts'
import { type Day, daysBetween } from '../domain/day.ts'
import type { Initiative } from '../domain/initiative.ts'
import { itemName } from '../domain/item.ts'
import type { Objective } from '../domain/objective.ts'
import { keyResultsOf, type Plan, reportedCycle } from '../domain/plan.ts'
import { attentionOf } from './attention/attention-of.ts'
import type { Claim } from './claim.ts'
import { claimsByKeyResult } from './claims-by-key-result.ts'
import { distinctInitiatives } from './distinct-initiatives.ts'
import { finite, sumOf } from './finite.ts'
import { elapsedShare } from './elapsed-share.ts'
import { initiativeReportOf, type ReportedKeyResults } from './initiative-report-of.ts'
import type { KeyResultReport } from './key-result-report.ts'
import { keyResultReportOf } from './key-result-report-of.ts'
import { loadOf } from './load.ts'
import type { ObjectiveReport } from './objective-report.ts'
import { isPast, ofTheirCycle } from './of-their-cycle.ts'
import { portfolioOf } from './portfolio.ts'
import { type CycleReport, type Report, reportSchema } from './report.ts'
import { summaryOf } from './summary.ts'

/** What a report depends on besides the plan and the work. */
export interface ReportContext {
  /** The repository that the report is for: `owner/name`, or empty. */
  readonly repository: string
  /** The weight of a claim without a confidence, 0 to 1; 1 where nothing is said. */
  readonly defaultConfidence?: number | undefined
  /** Leave out objectives that are marked private, for readers who may not see them. */
  readonly hidePrivate?: boolean | undefined
}

/** The report on the cycle that the plan's day falls in; the order of the initiatives makes no difference. */
export function buildReport(plan: Plan, initiatives: readonly Initiative[], context: ReportContext): Report {
  const cycle = reportedCycle(plan)
  const all = distinctInitiatives(initiatives)
  const distinct = cycle === undefined ? all : ofTheirCycle(all, plan, cycle)
  const claims = claimsByKeyResult(distinct, { defaultConfidence: context.defaultConfidence ?? 1, keyResults: new Map((cycle ? keyResultsOf(cycle) : []).map((keyResult) => [keyResult.id, keyResult])) })
  const shown = (cycle?.objectives ?? []).filter((objective) => !isHidden(objective, context))
  const objectives = cycle === undefined ? [] : shown.map((objective) => objectiveReport(objective, cycle, plan.today, claims))
  const keyResults = objectives.flatMap((objective) => objective.keyResults)
  const known = reportedKeyResults(plan, keyResults, context)
  const reports = distinct.flatMap((initiative) => {
    const report = initiativeReportOf(initiative, known)
    // What was over before the cycle began and serves none of its key results is history.
    return cycle !== undefined && report.placement !== 'linked' && isPast(initiative, cycle) ? [] : [report]
  })
  const byName = new Map(reports.map((report) => [itemName(report), report]))
  const load = loadOf(objectives, byName, (claim) => itemName(claim.item))
  return {
    schema: reportSchema,
    repository: context.repository,
    today: plan.today,
    cycle: cycle && cycleReport(cycle, plan.today),
    summary: summaryOf(keyResults),
    objectives,
    attention: attentionOf({ today: plan.today, over: cycle !== undefined && cyclePhase(cycle, plan.today) === 'closed', objectives, initiatives: byName, load }),
    portfolio: portfolioOf(reports, distinct.length - reports.length),
    load,
    initiatives: reports,
  }
}

function objectiveReport(objective: Objective, cycle: Cycle, today: Day, claims: ReadonlyMap<string, readonly Claim[]>): ObjectiveReport {
  const keyResults = objective.keyResults.map((keyResult) => keyResultReportOf(keyResult, cycle, today, claims.get(keyResult.id) ?? []))
  const { id, title, why, owner, team, parent, visibility } = objective
  return { id, title, why, owner, team, parent, visibility, progress: meanProgress(keyResults), keyResults }
}

function meanProgress(keyResults: readonly KeyResultReport[]): number | undefined {
  const measured = keyResults.flatMap(({ progress, weight }) => (progress === undefined || !(weight > 0) ? [] : [{ progress, weight }]))
  const whole = sumOf(measured.map(({ weight }) => weight))
  return finite(sumOf(measured.map(({ progress, weight }) => Math.min(1, Math.max(0, progress)) * weight)) / whole)
}

function cycleReport(cycle: Cycle, today: Day): CycleReport {
  const { id, start, end, file } = cycle
  const weeks = Math.max(1, Math.round((daysBetween(start, end) + 1) / 7))
  const week = Math.min(weeks, Math.max(0, Math.floor(daysBetween(start, today) / 7) + 1))
  return { id, start, end, phase: cyclePhase(cycle, today), elapsed: elapsedShare(start, end, today), week, weeks, file }
}

function reportedKeyResults(plan: Plan, keyResults: readonly KeyResultReport[], context: ReportContext): ReportedKeyResults {
  const hidden = plan.cycles.flatMap((cycle) => cycle.objectives).filter((objective) => isHidden(objective, context))
  return {
    shown: new Set(keyResults.map((keyResult) => keyResult.id)),
    hidden: new Set(hidden.flatMap((objective) => objective.keyResults).map((keyResult) => keyResult.id)),
  }
}

function isHidden(objective: Objective, context: ReportContext): boolean {
  return context.hidePrivate === true && objective.visibility === 'private'
}
