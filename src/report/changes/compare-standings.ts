import type { Day } from '../../domain/day.ts'
import type { InitiativeReport } from '../initiative-report.ts'
import type { KeyResultReport } from '../key-result-report.ts'
import type { Change, InitiativeAspect, KeyResultAspect } from './change.ts'
import type { InitiativeStanding, KeyResultStanding, Standing } from './standing.ts'

/** What a change is told with besides what it is. */
export interface ChangeFacts {
  readonly keyResults: readonly KeyResultReport[]
  /** By name. */
  readonly initiatives: ReadonlyMap<string, InitiativeReport>
  /** The titles of what is no longer there, by name. */
  readonly titles: ReadonlyMap<string, string>
}

/** Everything that `after` has differently from `before`. */
export function compareStandings(before: Standing, after: Standing, facts: ChangeFacts): readonly Change[] {
  const checkedIn = new Map(facts.keyResults.map(({ id, lastCheckIn }) => [id, lastCheckIn?.date]))
  const keyResults = keysOf(before.keyResults, after.keyResults).flatMap((id): readonly Change[] => {
    const [old, now] = [before.keyResults.get(id), after.keyResults.get(id)]
    const aspects = keyResultAspects(old, now)
    return aspects.length === 0 ? [] : [{ kind: 'key-result', keyResult: id, aspects, on: aspects.includes('value') ? checkedIn.get(id) : undefined, before: old, after: now }]
  })
  const initiatives = keysOf(before.initiatives, after.initiatives).flatMap((name): readonly Change[] => {
    const [old, now] = [before.initiatives.get(name), after.initiatives.get(name)]
    const aspects = initiativeAspects(old, now)
    if (aspects.length === 0) return []
    const report = facts.initiatives.get(name)
    return [{ kind: 'initiative', item: referenceOf(name), title: report?.title ?? facts.titles.get(name) ?? '', aspects, on: report && dayOf(report, aspects), before: old, after: now }]
  })
  return [...keyResults, ...initiatives]
}

/** Those of the report in its order, then those that are gone. */
function keysOf(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...after.keys(), ...before.keys()])]
}

function keyResultAspects(before: KeyResultStanding | undefined, after: KeyResultStanding | undefined): readonly KeyResultAspect[] {
  if (before === undefined) return after === undefined ? [] : ['added']
  if (after === undefined) return ['removed']
  return [
    ...(isMoved(before, after) ? ['value' as const] : []),
    ...(before.status === after.status ? [] : ['status' as const]),
    ...(before.baseline === after.baseline ? [] : ['baseline' as const]),
    ...(before.target === after.target ? [] : ['target' as const]),
    ...(before.uncovered === after.uncovered ? [] : ['coverage' as const]),
  ]
}

/** The first check-in moves a number from where it started; a start that is corrected before is no movement. */
function isMoved(before: KeyResultStanding, after: KeyResultStanding): boolean {
  return (before.now !== undefined || after.now !== undefined) && (before.now ?? before.baseline) !== (after.now ?? after.baseline)
}

function initiativeAspects(before: InitiativeStanding | undefined, after: InitiativeStanding | undefined): readonly InitiativeAspect[] {
  if (before === undefined) return after === undefined ? [] : ['added']
  if (after === undefined) return ['removed']
  const isRelinked = before.placement !== after.placement || before.keyResults.join('\n') !== after.keyResults.join('\n')
  return [...(before.stage === after.stage ? [] : ['stage' as const]), ...(isRelinked ? ['link' as const] : [])]
}

function dayOf({ createdOn, closedOn, stage }: InitiativeReport, aspects: readonly InitiativeAspect[]): Day | undefined {
  if (stage === 'shipped' || stage === 'measured' || stage === 'dropped') return closedOn
  return aspects.includes('added') ? createdOn : undefined
}

function referenceOf(name: string): { readonly repository: string; readonly number: number } {
  const hash = name.lastIndexOf('#')
  return { repository: name.slice(0, hash), number: Number(name.slice(hash + 1)) }
}
