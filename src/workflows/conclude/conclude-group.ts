import type { CheckEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import { type FailingPull, renderQueueFailure, renderQueueNote } from '../../render/render-announcement.ts'
import { type CheckResult, type CheckWorld, examineItem } from '../check-item.ts'
import { loadConfiguration } from '../load-configuration.ts'
import { checkConclusion } from '../plan-check-effects.ts'
import type { GroupBase } from '../task.ts'

/**
 * Concludes the check on a merge queue's head commit: with the live verdict of the pull request that the queue names, failing also
 * where one that comes before it in the group does; or, where it names none, with a success, since every pull request was checked
 * before it was queued. Silent where there is no OKR file.
 */
export async function concludeGroup(world: CheckWorld, sha: string, number: number | undefined, behind?: GroupBase): Promise<CheckResult | undefined> {
  const examined = number === undefined ? undefined : await examineItem(world, number)
  if (examined === undefined) {
    await noteUnnamed(world, sha)
    return undefined
  }
  const own = { ...checkConclusion(examined.decision, examined.facts), sha }
  const before = behind === undefined ? [] : await beforeIt(world, sha, behind, own.name)
  if (before.length === 0) return { ...examined, outcomes: await put(world, own), dependents: [] }
  const failing = [...before, ...(own.conclusion === 'failure' ? [{ number: examined.facts.item.number, title: own.title }] : [])]
  const text = renderQueueFailure(failing)
  const outcomes = await put(world, { ...own, conclusion: 'failure', annotations: [], ...text })
  return { ...examined, decision: { ...examined.decision, conclusion: 'failure' }, title: text.title, outcomes, dependents: [] }
}

/** Loaded when called: most groups are of one pull request. */
async function beforeIt(world: CheckWorld, sha: string, behind: GroupBase, checkName: string): Promise<readonly FailingPull[]> {
  const { failingInGroup } = await import('./failing-in-group.ts')
  return failingInGroup(world, sha, behind, checkName)
}

async function noteUnnamed(world: CheckWorld, sha: string): Promise<void> {
  const { okrs, settings } = await loadConfiguration(world, await world.source.configuration())
  if (okrs.kind === 'absent') return
  await put(world, { kind: 'check', name: settings.checkName, sha, conclusion: 'success', annotations: [], ...renderQueueNote() })
}

function put(world: CheckWorld, check: CheckEffect): Promise<readonly Outcome[]> {
  return world.sink.apply([check], { checks: [], labels: [] })
}
