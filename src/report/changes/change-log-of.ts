import { addDays, type Day } from '../../domain/day.ts'
import { itemName } from '../../domain/item.ts'
import type { Change, ChangeLog, ChangeSet } from './change.ts'
import { type ChangeFacts, compareStandings } from './compare-standings.ts'
import type { EarlierReport } from './read-earlier-report.ts'
import { mondayOf } from './monday-of.ts'
import type { InitiativeStanding, KeyResultStanding, Standing } from './standing.ts'

const MOST_SETS = 12
const MOST_CHANGES = 60

/**
 * What changed, given the report that was committed before. Within a week everything is compared with how things stood at the end of an
 * earlier week; a new week begins with its first change, so that a report in which nothing happened stays the same byte for byte.
 */
export function changeLogOf(now: Standing, earlier: EarlierReport | undefined, today: Day, facts: Omit<ChangeFacts, 'titles'>): ChangeLog {
  const thisWeek = mondayOf(today)
  if (earlier === undefined) return { week: thisWeek, current: undefined, earlier: [] }
  const { log, standing, titles } = earlier
  const news = compareStandings(standing, now, { ...facts, titles })
  const isSameWeek = news.length === 0 || thisWeek <= log.week
  if (isSameWeek) {
    if (log.current === undefined && news.length === 0) return log
    const base = log.current === undefined ? standing : undone(standing, log.current.entries)
    const changes = compareStandings(base, now, { ...facts, titles })
    return { ...log, current: setOf(log.week, log.current?.since ?? log.week, changes) }
  }
  const past = log.current === undefined || log.current.entries.length === 0 ? [] : [cut(log.current)]
  return { week: thisWeek, current: setOf(thisWeek, log.week, news), earlier: [...past, ...log.earlier].slice(0, MOST_SETS) }
}

/** A day beyond the week belongs to the set after this one: reports come late. */
function setOf(week: Day, since: Day, changes: readonly Change[]): ChangeSet {
  const end = addDays(week, 6)
  const days = changes.flatMap(({ on }) => (on !== undefined && on > week && on <= end ? [on] : []))
  return { week, since, updatedOn: days.toSorted().at(-1) ?? week, entries: changes, more: 0 }
}

function cut(set: ChangeSet): ChangeSet {
  const more = Math.max(0, set.entries.length - MOST_CHANGES)
  return { ...set, entries: set.entries.slice(0, MOST_CHANGES), more: set.more + more }
}

/** How things stood before these changes. */
function undone(after: Standing, changes: readonly Change[]): Standing {
  const keyResults = new Map<string, KeyResultStanding>(after.keyResults)
  const initiatives = new Map<string, InitiativeStanding>(after.initiatives)
  for (const change of changes) {
    if (change.kind === 'key-result') putBack(keyResults, change.keyResult, change.before)
    else putBack(initiatives, itemName(change.item), change.before)
  }
  return { keyResults, initiatives }
}

function putBack<Value>(into: Map<string, Value>, key: string, value: Value | undefined): void {
  if (value === undefined) into.delete(key)
  else into.set(key, value)
}
