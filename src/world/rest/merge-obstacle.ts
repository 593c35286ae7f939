import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestPull } from '../shapes/rest-pull.ts'

interface Protection {
  readonly required_status_checks: { readonly contexts: readonly string[] } | null
  readonly required_pull_request_reviews: { readonly required_approving_review_count: number } | null
  readonly enforce_admins: { readonly enabled: boolean }
}

interface Review {
  readonly state: string
  readonly user: { readonly login: string } | null
}

/** Why a pull request cannot be merged now, in GitHub's words. */
export async function mergeObstacle(ground: Ground, repository: string, pull: RestPull, caller: Caller): Promise<string | undefined> {
  if (pull.merged || pull.state === 'closed') return 'Pull Request is not mergeable'
  if (pull.draft) return 'Pull Request is still a draft'
  const protection = await ground.reader.get<Protection>(`/repos/${repository}/branches/${pull.base.ref}/protection`)
  if (protection === undefined) return undefined
  if (caller.kind === 'world' && !protection.enforce_admins.enabled) return undefined
  return (await missingCheck(ground, repository, pull, protection)) ?? missingReview(ground, repository, pull, protection)
}

async function missingCheck(ground: Ground, repository: string, pull: RestPull, protection: Protection): Promise<string | undefined> {
  const runs = await ground.state.checkRuns(repository, pull.head.sha)
  for (const context of protection.required_status_checks?.contexts ?? []) {
    const latest = runs.find((run) => run.name === context)
    if (latest === undefined) return `Required status check "${context}" is expected.`
    if (latest.status !== 'completed') return `Required status check "${context}" is in progress.`
    if (!['success', 'neutral', 'skipped'].includes(latest.conclusion ?? '')) return `Required status check "${context}" is failing.`
  }
  return undefined
}

async function missingReview(ground: Ground, repository: string, pull: RestPull, protection: Protection): Promise<string | undefined> {
  const needed = protection.required_pull_request_reviews?.required_approving_review_count ?? 0
  if (needed === 0) return undefined
  const reviews = await ground.reader.all<Review>(`/repos/${repository}/pulls/${pull.number}/reviews`)
  const approvers = new Set(reviews.filter((review) => review.state === 'APPROVED').map((review) => review.user?.login))
  return approvers.size >= needed ? undefined : `At least ${needed} approving review is required by reviewers with write access.`
}
