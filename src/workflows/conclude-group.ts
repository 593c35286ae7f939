import { renderQueueNote } from '../render/render-announcement.ts'
import { checkConclusion } from './plan-check-effects.ts'
import { type CheckResult, type CheckWorld, examineItem } from './check-item.ts'

/**
 * Concludes the check on a merge queue's head commit: with the live verdict of the pull request that the queue
 * names, or, where it names none, with a success, since every pull request was checked before it was queued.
 */
export async function concludeGroup(world: CheckWorld, sha: string, number: number | undefined): Promise<CheckResult | undefined> {
  const examined = number === undefined ? undefined : await examineItem(world, number)
  const check = examined === undefined
    ? { kind: 'check' as const, name: world.checkName, sha, conclusion: 'success' as const, annotations: [], ...renderQueueNote() }
    : { ...checkConclusion(examined.decision, examined.facts), sha }
  const outcomes = await world.sink.apply([check], { checks: [], labels: [] })
  return examined && { ...examined, outcomes, dependents: [] }
}
