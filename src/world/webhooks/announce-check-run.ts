import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestCheckRun } from '../shapes/rest-check-run.ts'
import { announce, type EventFields } from './announce.ts'

/** `check_run` with the pull requests whose head the run is on. */
export async function announceCheckRun(
  ground: Ground, repository: string, caller: Caller, action: string, run: RestCheckRun, more: EventFields = {},
): Promise<void> {
  const pulls = (await ground.state.pulls(repository)).filter((pull) => pull.head.sha === run.head_sha && pull.state === 'open')
  const pull_requests = pulls.map(({ id, number, head, base }) => ({
    id, number, url: `${ground.url()}/repos/${repository}/pulls/${number}`,
    head: { ref: head.ref, sha: head.sha, repo: brief(head.repo) }, base: { ref: base.ref, sha: base.sha, repo: brief(base.repo) },
  }))
  const suite = { ...run.check_suite, app: run.app, pull_requests }
  await announce(ground, repository, 'check_run', caller, { action, check_run: { ...run, check_suite: suite, pull_requests }, ...more })
}

function brief(repository: { readonly id: number; readonly name: string } | null): unknown {
  return repository === null ? null : { id: repository.id, name: repository.name }
}
