import type { CheckEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { renderUnverifiable } from '../../render/render-unverifiable.ts'
import { buttonWords } from '../../render/words/button-words.ts'
import type { CheckWorld } from '../check-item.ts'
import { checkNameNow } from './check-name-now.ts'

/**
 * Leaves a conclusion on a pull request about which nothing could be found out, so that nobody waits for a check that
 * never comes. Not a verdict on the work: the next event, or a re-run, decides. Issues have no check and are left alone.
 */
export async function concludeUnverifiable(world: CheckWorld, number: number, error: UnverifiableError): Promise<readonly Outcome[]> {
  const sha = await world.source.head(number)
  return sha === undefined ? [] : put(world, { sha, item: number }, error)
}

/** Leaves it on a merge queue's commit, which the queue waits for. */
export function concludeGroupUnverifiable(world: CheckWorld, sha: string, error: UnverifiableError): Promise<readonly Outcome[]> {
  return put(world, { sha }, error)
}

async function put(world: CheckWorld, place: Pick<CheckEffect, 'sha' | 'item'>, error: UnverifiableError): Promise<readonly Outcome[]> {
  const name = await checkNameNow(world)
  const check: CheckEffect = { kind: 'check', name, ...place, conclusion: 'neutral', annotations: [], actions: [buttonWords.check], ...renderUnverifiable(error) }
  return world.sink.apply([check], { headSha: place.sha, checks: [], labels: [] })
}
