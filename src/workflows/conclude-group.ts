import type { CheckEffect } from '../ports/effect.ts'
import type { Outcome } from '../ports/outcome.ts'
import { renderQueueNote } from '../render/render-announcement.ts'
import { type CheckResult, type CheckWorld, examineItem } from './check-item.ts'
import { loadConfiguration } from './load-configuration.ts'
import { checkConclusion } from './plan-check-effects.ts'

/**
 * Concludes the check on a merge queue's head commit: with the live verdict of the pull request that the queue
 * names, or, where it names none, with a success, since every pull request was checked before it was queued.
 * Silent where there is no OKR file.
 */
export async function concludeGroup(world: CheckWorld, sha: string, number: number | undefined): Promise<CheckResult | undefined> {
  const examined = number === undefined ? undefined : await examineItem(world, number)
  if (examined === undefined) {
    await noteUnnamed(world, sha)
    return undefined
  }
  const outcomes = await put(world, { ...checkConclusion(examined.decision, examined.facts), sha })
  return { ...examined, outcomes, dependents: [] }
}

async function noteUnnamed(world: CheckWorld, sha: string): Promise<void> {
  const { okrs, settings } = await loadConfiguration(world, await world.source.configuration())
  if (okrs.kind === 'absent') return
  await put(world, { kind: 'check', name: settings.checkName, sha, conclusion: 'success', annotations: [], ...renderQueueNote() })
}

function put(world: CheckWorld, check: CheckEffect): Promise<readonly Outcome[]> {
  return world.sink.apply([check], { checks: [], labels: [] })
}
