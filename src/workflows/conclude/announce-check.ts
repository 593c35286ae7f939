import { renderAnnouncement } from '../../render/render-announcement.ts'
import { loadConfiguration } from '../load-configuration.ts'
import type { CheckWorld } from '../check-item.ts'

/**
 * Puts one success of the check's name on the default branch's head. GitHub offers only names that it has seen
 * for selection as a required check, so without it nobody could require the check before the first pull request.
 */
export async function announceCheck(world: CheckWorld): Promise<void> {
  const facts = await world.source.configuration()
  const { head } = facts.repository
  if (head === undefined) return
  const { settings, okrs } = await loadConfiguration(world, facts)
  if (okrs.kind === 'absent') return
  await world.sink.apply(
    [{ kind: 'check', name: settings.checkName, sha: head, conclusion: 'success', annotations: [], ...renderAnnouncement() }],
    { checks: [], labels: [] },
  )
}
