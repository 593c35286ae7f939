import type { Cycle } from '../domain/cycle.ts'
import type { FindingOnPlan, QualityFinding } from '../domain/quality-finding.ts'

/** The findings on one cycle by what they are about; nothing where there are none, else what helps most first. */
export interface FindingsByPlace {
  readonly cycle: readonly QualityFinding[] | undefined
  readonly objectives: ReadonlyMap<string, readonly QualityFinding[]>
  readonly keyResults: ReadonlyMap<string, readonly QualityFinding[]>
}

/** Sorts the findings on a cycle by what they are about; those on other cycles are left out. */
export function findingsByPlace(all: readonly FindingOnPlan[], cycle: Cycle | undefined): FindingsByPlace {
  const own = all.filter((one) => one.cycle === cycle?.id)
  return {
    cycle: grouped(own, ({ objective, keyResult }) => (objective ?? keyResult) === undefined ? '' : undefined).get(''),
    objectives: grouped(own, ({ objective }) => objective),
    keyResults: grouped(own, ({ keyResult }) => keyResult),
  }
}

function grouped(all: readonly FindingOnPlan[], idOf: (one: FindingOnPlan) => string | undefined): ReadonlyMap<string, readonly QualityFinding[]> {
  const groups = new Map<string, QualityFinding[]>()
  for (const one of all) {
    const id = idOf(one)
    if (id === undefined) continue
    const group = groups.get(id) ?? []
    group.push(one.finding)
    groups.set(id, group)
  }
  for (const group of groups.values()) group.sort(compare)
  return groups
}

function compare(a: QualityFinding, b: QualityFinding): number {
  return rank(a) - rank(b) || compareText(a.rule, b.rule) || compareText(a.message, b.message)
}

/** Errors come first, and then what shows a way out. */
function rank({ severity, suggestion }: QualityFinding): number {
  if (severity === 'error') return 0
  return suggestion === undefined ? 2 : 1
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
