import { compareText } from '../compare-references.ts'
import type { InitiativeReport } from '../initiative-report.ts'
import { finite } from '../finite.ts'
import type { PlannedWork } from './planned-work.ts'

/** The initiatives that one team, repository or label holds. */
interface WorkGroup {
  /** Undefined for those of none. */
  readonly name: string | undefined
  readonly initiatives: number
  /** Neither shipped nor dropped. */
  readonly open: number
  /** Shipped, or shipped and measured. */
  readonly shipped: number
  /** Without a key result and without a reason for it. */
  readonly unlinked: number
  /** The key results that it serves, in the order of the report. */
  readonly keyResults: readonly string[]
  /** Its part of all that is promised, weighted by confidence, 0 to 1. */
  readonly promisedShare: number
}

/** Initiatives in groups, the one with the most first. */
export interface Grouping {
  /** `team`, `repository`, or the beginning of the labels. */
  readonly by: string
  readonly groups: readonly WorkGroup[]
}

const MOST_GROUPS = 50

/** The groupings that the settings name; one that would put everything into a single group is left out. */
export function groupingsOf(by: readonly string[], work: readonly InitiativeReport[], planned: readonly PlannedWork[], order: readonly string[]): readonly Grouping[] {
  return [...new Set(by)].flatMap((name) => {
    const nameOf = namer(name)
    const groups = new Map<string | undefined, InitiativeReport[]>()
    for (const initiative of work) {
      const group = nameOf(initiative)
      const there = groups.get(group)
      if (there === undefined) groups.set(group, [initiative])
      else there.push(initiative)
    }
    if (groups.size < 2) return []
    const whole = planned.reduce((sum, { impact }) => sum + (impact ?? 0), 0)
    const promises = new Map<string | undefined, number>()
    for (const { initiative, impact } of planned) promises.set(nameOf(initiative), (promises.get(nameOf(initiative)) ?? 0) + (impact ?? 0))
    const all = [...groups].map(([group, members]) => groupOf(group, members, finite((promises.get(group) ?? 0) / whole) ?? 0, order))
    return [{ by: name, groups: all.toSorted((a, b) => b.initiatives - a.initiatives || compareText(a.name ?? '', b.name ?? '')).slice(0, MOST_GROUPS) }]
  })
}

function namer(by: string): (initiative: InitiativeReport) => string | undefined {
  if (by === 'team') return ({ team }) => team
  if (by === 'repository') return ({ repository }) => repository
  return ({ labels }) => labels.find((label) => label.startsWith(by))?.slice(by.length).trim()
}

function groupOf(name: string | undefined, members: readonly InitiativeReport[], promisedShare: number, order: readonly string[]): WorkGroup {
  const served = new Set(members.flatMap(({ keyResults }) => keyResults))
  const shipped = members.filter(({ stage }) => stage === 'shipped' || stage === 'measured').length
  return {
    name,
    initiatives: members.length,
    open: members.filter(({ stage }) => stage !== 'dropped').length - shipped,
    shipped,
    unlinked: members.filter(({ placement }) => placement === 'unlinked').length,
    keyResults: order.filter((id) => served.has(id)),
    promisedShare,
  }
}
