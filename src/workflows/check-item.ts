import type { ItemReference } from '../domain/item.ts'
import type { Outcome } from '../ports/outcome.ts'
import type { Sink } from '../ports/sink.ts'
import type { ItemFacts, Source } from '../ports/source.ts'
import { decideFacts, type DecisionWorld } from './decide-facts.ts'
import type { Decision } from './decide-item.ts'
import { planCheckEffects } from './plan-check-effects.ts'

/** What looking at one item came to. */
export interface CheckResult extends Examination {
  readonly outcomes: readonly Outcome[]
  /** What the check says, where that is not this item's verdict. */
  readonly title?: string | undefined
  /** Open work that may inherit from the item. */
  readonly dependents: readonly ItemReference[]
}

/** Where a check reads and writes. */
export interface CheckWorld extends DecisionWorld {
  readonly source: Source
  readonly sink: Sink
}

/** What is to be said about an item, before anything is written. */
export interface Examination {
  readonly facts: ItemFacts
  readonly decision: Decision
}

/** Looks at one item: reads its live state, decides, and brings about what differs. Undefined when there is nothing to say. */
export async function checkItem(world: CheckWorld, number: number): Promise<CheckResult | undefined> {
  const examined = await examineItem(world, number)
  if (examined === undefined) return undefined
  const outcomes = await world.sink.apply(planCheckEffects(examined.decision, examined.facts), examined.facts.present)
  return { ...examined, outcomes, dependents: examined.facts.dependents }
}

/** Reads an item's live state and decides. Undefined when there is no such item, or no OKR file. */
export async function examineItem(world: CheckWorld, number: number): Promise<Examination | undefined> {
  const found = await world.source.facts(number, world.checkName)
  const decision = found && (await decideFacts(world, found))
  return decision && { decision: await reviewed(world, found, decision), facts: await withOwnCheck(world, found, decision.settings.checkName) }
}

/** Loaded when called: few pull requests touch the OKRs, and every check starts cold in the Action. */
async function reviewed(world: CheckWorld, facts: ItemFacts, decision: Decision): Promise<Decision> {
  if (facts.proposed === undefined) return decision
  const { reviewOkrs } = await import('./review-okrs.ts')
  return reviewOkrs(world, facts, decision)
}

/** A repository that renames the check makes the first look miss the one that stands; then it is looked for once more. */
async function withOwnCheck(world: CheckWorld, facts: ItemFacts, checkName: string): Promise<ItemFacts> {
  if (checkName === world.checkName || facts.item.kind === 'issue') return facts
  const again = await world.source.facts(facts.item.number, checkName)
  return again === undefined ? facts : { ...facts, present: again.present }
}
