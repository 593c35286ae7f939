import type { Stretch } from '../../ports/portfolio-source.ts'
import type { PendingRepository } from './portfolio-state.ts'

/** More items than this GitHub does not put into one list, and hardly into one answer. */
const ITEMS_A_REQUEST = 100

/** The stretches that read these repositories, packed into as few requests as their counts allow. */
export function planStretches(repositories: readonly PendingRepository[], labels: readonly string[]): readonly (readonly Stretch[])[] {
  const requests: Stretch[][] = []
  let room = 0
  for (const stretch of repositories.flatMap((repository) => stretchesOf(repository, labels))) {
    if (stretch.first > room) {
      requests.push([])
      room = ITEMS_A_REQUEST
    }
    requests.at(-1)?.push(stretch)
    room -= stretch.first
  }
  return requests
}

function stretchesOf({ name, counts }: PendingRepository, labels: readonly string[]): readonly Stretch[] {
  return labels.flatMap((label, index) => {
    const [issues = 0, pullRequests = 0] = counts[index] ?? []
    return [
      ...(issues > 0 ? [{ repository: name, label, kind: 'issue', first: Math.min(issues, ITEMS_A_REQUEST) } as const] : []),
      ...(pullRequests > 0 ? [{ repository: name, label, kind: 'pull-request', first: Math.min(pullRequests, ITEMS_A_REQUEST) } as const] : []),
    ]
  })
}
