import type { Day } from '../../domain/day.ts'
import { type ItemReference, itemName } from '../../domain/item.ts'
import type { Stage } from '../../domain/stage.ts'
import { bareLogin } from '../attention/attention.ts'
import { compareReferences, compareText } from '../compare-references.ts'
import type { InitiativeReport } from '../initiative-report.ts'
import type { KeyResultReport } from '../key-result-report.ts'
import type { ObjectiveReport } from '../objective-report.ts'

/** What an initiative needs to come to its next stage: a yes from whoever may accept it, a team that takes it on, work, or a look at what came of it. */
type NextStep = 'acceptance' | 'commitment' | 'shipping' | 'measurement'

/** What waits for one person or team. */
export interface Waiting {
  readonly step: NextStep
  /** A login or a team without the `@`; undefined where nobody is named for it. */
  readonly who: string | undefined
  /** Others who may do it as well. */
  readonly or: readonly string[]
  readonly count: number
  /** The oldest first, at most twenty. */
  readonly items: readonly WaitingItem[]
}

/** An item that waits, and since when as far as the list says: since it was opened, or, for a measurement, since it shipped. */
interface WaitingItem {
  readonly item: ItemReference
  readonly since: Day | undefined
}

const STEPS: Readonly<Partial<Record<Stage, NextStep>>> = { proposed: 'acceptance', accepted: 'commitment', committed: 'shipping', shipped: 'measurement' }
const ORDER: Readonly<Record<NextStep, number>> = { acceptance: 0, commitment: 1, shipping: 2, measurement: 3 }
const MOST_ITEMS = 20

/** What waits for whom, step by step, the longest list first; an item that serves several key results waits once. */
export function waitingOf(objectives: readonly ObjectiveReport[], initiatives: ReadonlyMap<string, InitiativeReport>): readonly Waiting[] {
  const lists = new Map<string, Pick<Waiting, 'step' | 'who' | 'or'> & { readonly items: WaitingItem[] }>()
  const seen = new Set<string>()
  for (const objective of objectives) {
    for (const keyResult of objective.keyResults) {
      for (const { item, stage, role } of keyResult.claims) {
        const name = itemName(item)
        const initiative = initiatives.get(name)
        const step = STEPS[stage]
        if (step === undefined || role === 'delivery' || initiative === undefined || seen.has(name)) continue
        seen.add(name)
        const [who, ...or] = whose(step, initiative, keyResult, objective)
        const key = JSON.stringify([step, who, or])
        const list = lists.get(key) ?? { step, who, or, items: [] }
        list.items.push({ item, since: step === 'measurement' ? initiative.closedOn : initiative.createdOn })
        lists.set(key, list)
      }
    }
  }
  return [...lists.values()]
    .map(({ step, who, or, items }) => ({ step, who, or, count: items.length, items: items.toSorted(compareItems).slice(0, MOST_ITEMS) }))
    .toSorted((a, b) => ORDER[a.step] - ORDER[b.step] || b.count - a.count || compareText(a.who ?? '', b.who ?? '') || compareText(a.or.join(' '), b.or.join(' ')))
}

/** Whoever may take the step; several only where any of them may accept. */
function whose(step: NextStep, { assignees, author, team }: InitiativeReport, keyResult: KeyResultReport, objective: ObjectiveReport): readonly string[] {
  const owner = bareLogin(keyResult.owner ?? objective.owner)
  switch (step) {
    case 'acceptance': return keyResult.acceptedBy.length > 0 ? keyResult.acceptedBy : named(owner)
    case 'commitment': return named(team ?? objective.team ?? owner)
    case 'shipping': case 'measurement': return named(assignees?.[0] ?? author)
  }
}

function named(who: string | undefined): readonly string[] {
  return who === undefined ? [] : [who]
}

function compareItems(a: WaitingItem, b: WaitingItem): number {
  return compareText(a.since ?? '', b.since ?? '') || compareReferences(a.item, b.item)
}
