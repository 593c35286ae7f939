import { type Cycle, cyclePhase } from '../domain/cycle.ts'
import { type Day, daysBetween } from '../domain/day.ts'
import type { Initiative } from '../domain/initiative.ts'
import { itemName } from '../domain/item.ts'
import type { KeyResult } from '../domain/key-result.ts'
import type { Objective } from '../domain/objective.ts'
import { type Plan, reportedCycle } from '../domain/plan.ts'
import type { FindingOnPlan, QualityFinding } from '../domain/quality-finding.ts'
import { defaultSettings, type ReportSettings } from '../domain/settings.ts'
import { acceptorsOf } from './acceptors-of.ts'
import { attentionOf } from './attention/attention-of.ts'
import { changeLogOf } from './changes/change-log-of.ts'
import { type EarlierReport, readEarlierReport } from './changes/read-earlier-report.ts'
import { standingOf } from './changes/standing.ts'
import { claimsByKeyResult } from './claims-by-key-result.ts'
import { distinctInitiatives } from './distinct-initiatives.ts'
import { elapsedShare } from './elapsed-share.ts'
import { executiveSummaryOf } from './executive-summary.ts'
import { type FindingsByPlace, findingsByPlace } from './findings-by-place.ts'
import { initiativeReportOf, type ReportedKeyResults } from './initiative-report-of.ts'
import type { KeyResultReport } from './key-result-report.ts'
import { keyResultReportOf } from './key-result-report-of.ts'
import { loadOf } from './load.ts'
import { meanProgress } from './mean-progress.ts'
import type { ObjectiveReport } from './objective-report.ts'
import { isPast, ofTheirCycle } from './of-their-cycle.ts'
import { portfolioOf } from './portfolio/portfolio.ts'
import type { CycleReport, Report } from './report.ts'
import type { ReportReading } from './report-reading.ts'
import { reportSchema } from './report-schema.ts'
import { calibrationOf } from './review/calibration.ts'
import { outcomeReviews } from './review/outcome-review.ts'
import { joinedRevisions } from './revisions/joined-revisions.ts'
import { type PlanRevision, revisionsOf } from './revisions/revisions-of.ts'
import { summaryOf } from './summary.ts'
import { waitingOf } from './sync/waiting.ts'
import { weeklySyncOf } from './sync/weekly-sync.ts'

/** What a report depends on besides the plan and the work. */
interface ReportContext {
  /** The repository that the report is for: `owner/name`, or empty. */
  readonly repository: string
  /** The weight of a claim without a confidence, 0 to 1; 1 where nothing is said. */
  readonly defaultConfidence?: number | undefined
  /** Leave out objectives that are marked private, for readers who may not see them. */
  readonly hidePrivate?: boolean | undefined
  /** The `report.json` that was committed before, as far as there is one. */
  readonly earlier?: string | undefined
  /** What earlier commits changed of the OKRs, oldest first. */
  readonly revisions?: readonly PlanRevision[] | undefined
  readonly settings?: Pick<ReportSettings, 'groups' | 'debtBand'> | undefined
  /** Who may accept proposals, where the OKR file does not say. */
  readonly acceptedBy?: readonly string[] | undefined
  /** What the quality rules find in the plan as the report's readers may see it. */
  readonly findings?: readonly FindingOnPlan[] | undefined
  /** Where the initiatives are those of many repositories. */
  readonly reading?: ReportReading | undefined
}

/** The report on the cycle that the plan's day falls in; the order of the initiatives makes no difference. */
export function buildReport(plan: Plan, initiatives: readonly Initiative[], context: ReportContext): Report {
  const cycle = reportedCycle(plan)
  const all = distinctInitiatives(initiatives)
  const distinct = cycle === undefined ? all : ofTheirCycle(all, plan, cycle)
  const earlier = context.earlier === undefined || cycle === undefined ? undefined : readEarlierReport(context.earlier, cycle.id)
  const findings = findingsByPlace(context.findings ?? [], cycle)
  const objectives = objectiveReports(plan, cycle, distinct, { ...context, earlier, findings })
  const keyResults = objectives.flatMap((objective) => objective.keyResults)
  const known = reportedKeyResults(plan, objectives, context)
  const reports = distinct.flatMap((initiative) => {
    const report = initiativeReportOf(initiative, known)
    // What was over before the cycle began and serves none of its key results is history.
    return cycle !== undefined && report.placement !== 'linked' && isPast(initiative, cycle) ? [] : [report]
  })
  const byName = new Map(reports.map((report) => [itemName(report), report]))
  const phase = cycle && cyclePhase(cycle, plan.today)
  const load = loadOf(objectives, byName, (claim) => itemName(claim.item))
  const portfolio = portfolioOf({ initiatives: byName, past: distinct.length - reports.length, keyResults, ...(context.settings ?? defaultSettings.report) })
  const attention = attentionOf({ today: plan.today, ended: phase === 'closed' ? cycle?.end : undefined, objectives, initiatives: byName, load, teams: portfolio.teams, dependencies: portfolio.dependencies })
  const reviews = outcomeReviews(keyResults, byName, plan.today)
  return {
    schema: reportSchema,
    repository: context.repository,
    reading: context.reading,
    today: plan.today,
    cycle: cycle && cycleReport(cycle, plan.today),
    summary: summaryOf(keyResults),
    executive: executiveSummaryOf(objectives, attention),
    changes: changeLogOf(standingOf(objectives, reports), earlier, plan.today, { keyResults, initiatives: byName }),
    objectives,
    attention,
    portfolio,
    load,
    reviews,
    calibration: calibrationOf(reviews),
    waiting: waitingOf(objectives, byName).filter(({ step }) => phase !== 'closed' || step === 'measurement'),
    sync: weeklySyncOf(objectives, attention, phase),
    initiatives: reports,
    ...(findings.cycle === undefined ? {} : { findings: findings.cycle }),
  }
}

/** What the reports on objectives depend on besides the plan and the work. */
interface ObjectiveContext extends Omit<ReportContext, 'earlier' | 'findings'> {
  readonly earlier: EarlierReport | undefined
  readonly findings: FindingsByPlace
}

function objectiveReports(plan: Plan, cycle: Cycle | undefined, initiatives: readonly Initiative[], context: ObjectiveContext): readonly ObjectiveReport[] {
  if (cycle === undefined) return []
  const { today } = plan
  const { earlier, findings } = context
  const shown = cycle.objectives.filter((objective) => !isHidden(objective, context)).map((objective) => asOf(objective, today))
  const keyResults = new Map(shown.flatMap((objective) => objective.keyResults).map((keyResult) => [keyResult.id, keyResult]))
  const claims = claimsByKeyResult(initiatives, { defaultConfidence: context.defaultConfidence ?? 1, keyResults })
  const revisions = revisionsOf(context.revisions ?? [], cycle)
  return shown.map((objective) => objectiveReport(objective, (keyResult) => keyResultReportOf(keyResult, cycle, today, claims.get(keyResult.id) ?? [], {
    revisions: joinedRevisions(revisions.get(keyResult.id) ?? [], earlier?.revisions.get(keyResult.id) ?? []),
    acceptedBy: acceptorsOf(keyResult, objective, context.acceptedBy ?? []),
    findings: findings.keyResults.get(keyResult.id),
  }), findings.objectives.get(objective.id)))
}

/** What is dated later than today has not happened. */
function asOf(objective: Objective, today: Day): Objective {
  return { ...objective, keyResults: objective.keyResults.map((keyResult) => ({ ...keyResult, checkIns: keyResult.checkIns.filter(({ date }) => date <= today) })) }
}

function objectiveReport(objective: Objective, reportOf: (keyResult: KeyResult) => KeyResultReport, findings: readonly QualityFinding[] | undefined): ObjectiveReport {
  const keyResults = objective.keyResults.map(reportOf)
  const { id, title, why, owner, team, parent, visibility } = objective
  return { id, title, why, owner, team, parent, visibility, progress: meanProgress(keyResults), keyResults, ...(findings === undefined ? {} : { findings }) }
}

function cycleReport(cycle: Cycle, today: Day): CycleReport {
  const { id, start, end, file } = cycle
  const weeks = Math.max(1, Math.round((daysBetween(start, end) + 1) / 7))
  const week = Math.min(weeks, Math.max(0, Math.floor(daysBetween(start, today) / 7) + 1))
  return { id, start, end, phase: cyclePhase(cycle, today), elapsed: elapsedShare(start, end, today), week, weeks, file }
}

function reportedKeyResults(plan: Plan, objectives: readonly ObjectiveReport[], context: ReportContext): ReportedKeyResults {
  const hidden = plan.cycles.flatMap((cycle) => cycle.objectives).filter((objective) => isHidden(objective, context))
  const shown = objectives.flatMap(({ team, keyResults }) => keyResults.map(({ id }) => ({ id, team })))
  return {
    shown: new Set(shown.map(({ id }) => id)),
    hidden: new Set(hidden.flatMap((objective) => objective.keyResults).map((keyResult) => keyResult.id)),
    teams: new Map(shown.flatMap(({ id, team }) => (team === undefined ? [] : [[id, team] as const]))),
  }
}

function isHidden(objective: Objective, context: Pick<ReportContext, 'hidePrivate'>): boolean {
  return context.hidePrivate === true && objective.visibility === 'private'
}
