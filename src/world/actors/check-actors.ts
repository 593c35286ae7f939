import type { Ground } from '../ground.ts'
import type { RestCheckRun } from '../shapes/rest-check-run.ts'
import type { RestCommit } from '../shapes/rest-commit.ts'
import { announce } from '../webhooks/announce.ts'
import { announceCheckRun } from '../webhooks/announce-check-run.ts'
import { branchTip } from '../rest/branch-tip.ts'
import { commitMerge } from '../rest/write-merge.ts'
import { writerOf } from '../rest/copy-commits.ts'
import { act, person } from './act.ts'

/** What stands between a pull request and its branch. */
interface ProtectionRules {
  readonly checks?: readonly string[]
  /** Approving reviews needed. */
  readonly reviews?: number
  /** Nobody stands above the rules, the owner neither. */
  readonly enforceAdmins?: boolean
}

/** Everything that is done with checks, the rules of branches, and the merge queue. */
export interface CheckActors {
  /** All runs on a commit, newest first. */
  checkRuns(repository: string, sha: string): Promise<readonly RestCheckRun[]>
  /** What a check run says about lines of files, as it was sent. */
  annotations(id: number): readonly unknown[]
  /** Presses "Re-run" on a check run. */
  rerequestCheck(repository: string, id: number, by?: string): Promise<void>
  /** Presses "Re-run all checks" on a commit; the event names the pull requests of this repository's own branches only. */
  rerequestSuite(repository: string, sha: string, by?: string): Promise<void>
  /** The identifiers of the buttons that a check run shows. */
  buttons(id: number): readonly string[]
  /** Presses a button of a check run; throws where there is no such button. */
  requestAction(repository: string, id: number, identifier: string, by?: string): Promise<void>
  protectBranch(repository: string, branch: string, rules: ProtectionRules): Promise<void>
  unprotectBranch(repository: string, branch: string): Promise<void>
  /** Puts a pull request into the merge queue, behind the one whose group has the head `ahead`; returns the head of the group that wants checks. */
  enqueue(repository: string, number: number, by?: string, ahead?: string): Promise<string>
}

/** The actors of one world. */
export function createCheckActors(ground: Ground, narrator: string): CheckActors {
  const runAt = async (repository: string, id: number) => {
    const found = await ground.reader.get<RestCheckRun>(`/repos/${repository}/check-runs/${id}`)
    if (found === undefined) throw new Error(`There is no check run ${id} in ${repository}`)
    return ground.state.dressCheckRun(found)
  }
  return {
    checkRuns: (repository, sha) => ground.state.checkRuns(repository, sha),
    annotations: (id) => ground.side.annotations.get(id) ?? [],
    async rerequestCheck(repository, id, by) {
      await announceCheckRun(ground, repository, person(ground, by ?? narrator), 'rerequested', await runAt(repository, id))
    },
    buttons: (id) => ground.side.checkActions.get(id) ?? [],
    async rerequestSuite(repository, sha, by) {
      const pulls = await ground.state.pulls(repository)
      const named = pulls.filter(({ head }) => head.sha === sha && head.repo?.full_name === repository)
      const check_suite = { head_sha: sha, status: 'queued', conclusion: null, pull_requests: named.map(({ id, number }) => ({ id, number })) }
      await announce(ground, repository, 'check_suite', person(ground, by ?? narrator), { action: 'rerequested', check_suite })
    },
    async requestAction(repository, id, identifier, by) {
      if (ground.side.checkActions.get(id)?.includes(identifier) !== true) throw new Error(`Check run ${id} in ${repository} shows no button "${identifier}"`)
      const run = await runAt(repository, id)
      await announceCheckRun(ground, repository, person(ground, by ?? narrator), 'requested_action', run, { requested_action: { identifier } })
    },
    async protectBranch(repository, branch, { checks = [], reviews = 0, enforceAdmins = false }) {
      await act(ground, { kind: 'world', behalf: narrator }, 'PUT', protection(repository, branch), {
        required_status_checks: checks.length === 0 ? null : { strict: false, contexts: checks },
        required_pull_request_reviews: reviews === 0 ? null : { required_approving_review_count: reviews },
        enforce_admins: enforceAdmins, restrictions: null,
      })
    },
    async unprotectBranch(repository, branch) {
      await act(ground, { kind: 'world', behalf: narrator }, 'DELETE', protection(repository, branch))
    },
    enqueue: (repository, number, by, ahead) => enqueue(ground, repository, number, by ?? narrator, ahead),
  }
}

function protection(repository: string, branch: string): string {
  return `/repos/${repository}/branches/${branch}/protection`
}

async function enqueue(ground: Ground, repository: string, number: number, by: string, ahead: string | undefined): Promise<string> {
  const pull = await ground.state.pull(repository, number)
  if (pull === undefined) throw new Error(`There is no pull request ${repository}#${number}`)
  const tip = (await branchTip(ground, repository, pull.base.ref)) ?? pull.base.sha
  const base = ahead ?? tip
  const head = await commitMerge(ground, repository, pull, base, 'merge', by)
  if (head === undefined) throw new Error(`${repository}#${number} is in conflict with ${pull.base.ref}`)
  const ref = `refs/heads/gh-readonly-queue/${pull.base.ref}/pr-${number}-${base}`
  await act(ground, await writerOf(ground, repository, by), 'POST', `/repos/${repository}/git/refs`, { ref, sha: head })
  ground.side.queued.push({ repository, branch: pull.base.ref, number, head, base })
  const commit = await ground.reader.get<RestCommit>(`/repos/${repository}/commits/${head}`)
  const head_commit = { id: head, tree_id: commit?.commit.tree.sha, message: commit?.commit.message, timestamp: commit?.commit.committer.date, author: commit?.commit.author, committer: commit?.commit.committer }
  const merge_group = { head_sha: head, head_ref: ref, base_sha: tip, base_ref: `refs/heads/${pull.base.ref}`, head_commit }
  await announce(ground, repository, 'merge_group', person(ground, by), { action: 'checks_requested', merge_group })
  return head
}
