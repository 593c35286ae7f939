import type { ItemFacts } from '../ports/source.ts'
import { UnverifiableError } from '../ports/unverifiable-error.ts'
import { type Decision, decideItem } from './decide-item.ts'
import { doubtfulDecision } from './doubtful-decision.ts'
import type { ConfigurationWorld } from './load-configuration.ts'
import { ownSettings } from './own-settings.ts'
import { tryConfiguration } from './try-configuration.ts'
import { withSidebars } from './with-sidebars.ts'

/** What a decision needs besides an item's facts. */
export interface DecisionWorld extends ConfigurationWorld {
  /** The check's name as last known for the repository, to find the one that stands. */
  readonly checkName: string
}

/**
 * The decision about an item of which all is known but perhaps the files of the company: without these it is in doubt, and
 * never missing. Undefined where Throughline is silent.
 */
export async function decideFacts(world: DecisionWorld, facts: ItemFacts): Promise<Decision | undefined> {
  const standing = await tryConfiguration(world, facts)
  if (standing instanceof UnverifiableError) return doubtfulDecision(ownSettings(world, facts.layer), standing)
  const [item = facts.item] = await withSidebars(world.source, [facts.item], standing.settings)
  const proposed = facts.proposed && (await tryConfiguration(world, { ...facts, layer: facts.proposed, standing: facts.layer }))
  if (!(proposed instanceof UnverifiableError)) return decideItem(item, standing, proposed)
  const certain = decideItem(item, standing, undefined)
  // What is certain is said all the same: a pull request that names a company which cannot be read is not excused by that.
  return certain === undefined || certain.conclusion === 'success' ? doubtfulDecision(standing.settings, proposed) : certain
}
