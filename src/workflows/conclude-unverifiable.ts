import type { CheckEffect } from '../ports/effect.ts'
import type { Outcome } from '../ports/outcome.ts'
import type { UnverifiableError } from '../ports/unverifiable-error.ts'
import { renderUnverifiable } from '../render/render-unverifiable.ts'
import type { CheckWorld } from './check-item.ts'
import { checkNameNow } from './check-name-now.ts'

/**
 * Leaves a conclusion on a pull request about which nothing could be found out, so that nobody waits for a check that
 * never comes. Not a verdict on the work: the next event, or a re-run, decides. Issues have no check and are left alone.
 */
export async function concludeUnverifiable(world: CheckWorld, number: number, error: UnverifiableError): Promise<readonly Outcome[]> {
  const sha = await world.source.head(number)
  if (sha === undefined) return []
  const text = renderUnverifiable(error.subject, error.reason)
  const check: CheckEffect = { kind: 'check', name: await checkNameNow(world), sha, item: number, conclusion: 'neutral', annotations: [], ...text }
  return world.sink.apply([check], { headSha: sha, checks: [], labels: [] })
}
