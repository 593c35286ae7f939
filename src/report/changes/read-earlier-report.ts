import { type Day, parseDay } from '../../domain/day.ts'
import { itemName } from '../../domain/item.ts'
import { jsonField, list, numeric, parseJson, textual } from '../json-field.ts'
import { reportSchema } from '../report-schema.ts'
import { readRevisions } from '../revisions/read-revisions.ts'
import type { Revision } from '../revisions/revision.ts'
import type { ChangeLog, ChangeSet } from './change.ts'
import { readChange } from './read-change.ts'
import { readInitiativeStanding, readKeyResultStanding } from './read-standing.ts'
import type { InitiativeStanding, KeyResultStanding, Standing } from './standing.ts'

/** What an earlier report says of how things stood and what had changed by then. */
export interface EarlierReport {
  readonly standing: Standing
  /** Of its initiatives and of those that were gone by then, by name. */
  readonly titles: ReadonlyMap<string, string>
  /** How its key results had been revised by then, by id. */
  readonly revisions: ReadonlyMap<string, readonly Revision[]>
  readonly log: ChangeLog
}

/**
 * Reads a committed `report.json` for comparison; undefined where the text is no report of this version and cycle, or of before changes were
 * kept. The file is like any other input: a part that does not fit is left out.
 */
export function readEarlierReport(text: string, cycle: string): EarlierReport | undefined {
  const report = parseJson(text)
  if (jsonField(report, 'schema') !== reportSchema || jsonField(jsonField(report, 'cycle'), 'id') !== cycle) return undefined
  const log = readLog(jsonField(report, 'changes'))
  if (log === undefined) return undefined
  const keyResults = new Map<string, KeyResultStanding>()
  const revisions = new Map<string, readonly Revision[]>()
  for (const keyResult of list(jsonField(report, 'objectives')).flatMap((objective) => list(jsonField(objective, 'keyResults')))) {
    const id = textual(jsonField(keyResult, 'id'))
    const standing = readKeyResultStanding(keyResult, jsonField(jsonField(keyResult, 'coverage'), 'uncovered'))
    if (id === undefined || standing === undefined) continue
    keyResults.set(id, standing)
    revisions.set(id, readRevisions(jsonField(keyResult, 'revisions')))
  }
  const initiatives = new Map<string, InitiativeStanding>()
  const titles = new Map(log.current?.entries.flatMap((change) => (change.kind === 'initiative' ? [[itemName(change.item), change.title] as const] : [])))
  for (const initiative of list(jsonField(report, 'initiatives'))) {
    const [repository, number, standing] = [textual(jsonField(initiative, 'repository')), numeric(jsonField(initiative, 'number')), readInitiativeStanding(initiative)]
    if (repository === undefined || number === undefined || standing === undefined) continue
    initiatives.set(itemName({ repository, number }), standing)
    titles.set(itemName({ repository, number }), textual(jsonField(initiative, 'title')) ?? '')
  }
  return { standing: { keyResults, initiatives }, titles, revisions, log }
}

function readLog(value: unknown): ChangeLog | undefined {
  const week = day(jsonField(value, 'week'))
  if (week === undefined) return undefined
  return { week, current: readSet(jsonField(value, 'current')), earlier: list(jsonField(value, 'earlier')).flatMap((set) => readSet(set) ?? []) }
}

function readSet(value: unknown): ChangeSet | undefined {
  const [week, since, updatedOn] = [day(jsonField(value, 'week')), day(jsonField(value, 'since')), day(jsonField(value, 'updatedOn'))]
  if (week === undefined || since === undefined || updatedOn === undefined) return undefined
  return { week, since, updatedOn, entries: list(jsonField(value, 'entries')).flatMap((change) => readChange(change) ?? []), more: numeric(jsonField(value, 'more')) ?? 0 }
}

function day(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined
}
