import type { FilesEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { RepositoryClient } from '../client/repository-client.ts'
import { commitFiles } from './commit-files.ts'
import { offerFiles, waitingOutcome } from './offer-files.ts'
import { closeReportPullRequest } from './report-pull-request.ts'
import { readStandingFiles, type StandingFiles } from './standing-files.ts'

/** Has the files stand on the branch, or takes the next step of the ladder: one pull request, a pushed branch. Every step says why it was taken. */
export async function ensureFiles(place: RepositoryClient, effect: FilesEffect): Promise<Outcome> {
  const { delivery } = effect
  if (delivery === 'none' || delivery === 'summary') return { effect: 'files', kind: 'unchanged', detail: `delivery is ${delivery}, so nothing was written to the repository` }
  const standing = await readStandingFiles(place, effect)
  const { head, changes, stale } = standing.main
  if (head === undefined) return noBranch(effect)
  if (changes.length === 0) return withdraw(place, effect, standing, { effect: 'files', kind: 'unchanged', rung: 'commit' })
  if (stale) return outdated(effect)
  if (delivery === 'pull-request' || delivery === 'branch') return offerFiles(place, effect, standing, head, `delivery is ${delivery}`)
  // Looked at first: what waits already need not be refused once more.
  return (delivery === 'auto' ? waitingOutcome(effect, standing) : undefined) ?? commit(place, effect, standing)
}

async function commit(place: RepositoryClient, effect: FilesEffect, standing: StandingFiles): Promise<Outcome> {
  const result = await commitFiles(place, effect, standing)
  switch (result.kind) {
    case 'unchanged': return { effect: 'files', kind: 'unchanged', rung: 'commit' }
    case 'no-branch': return noBranch(effect)
    case 'stale': return outdated(effect)
    case 'committed': return withdraw(place, effect, standing, { effect: 'files', kind: 'done', rung: 'commit', sha: result.sha, url: `${standing.url}/commit/${result.sha}` })
    case 'refused': {
      const why = `${effect.branch} takes no direct commit (${result.reason})`
      if (effect.delivery === 'commit') return { effect: 'files', kind: 'denied', detail: why }
      return offerFiles(place, effect, result.standing, result.head, why)
    }
  }
}

/** A pull request that waits for what stands on the branch already has nothing left to offer. */
async function withdraw(place: RepositoryClient, effect: FilesEffect, { pull }: StandingFiles, outcome: Outcome): Promise<Outcome> {
  if (pull?.state !== 'OPEN' || !(await closeReportPullRequest(place, effect, pull))) return outcome
  return { ...outcome, detail: `the report stands on ${effect.branch}, so pull request #${pull.number} was closed` }
}

/** Somebody was faster; the next run starts from what they wrote. */
function outdated(effect: FilesEffect): Outcome {
  return { effect: 'files', kind: 'denied', detail: `${effect.files.map(({ path }) => path).join(', ')} has been changed meanwhile, so nothing was written; the next run starts from there` }
}

function noBranch(effect: FilesEffect): Outcome {
  return { effect: 'files', kind: 'denied', detail: `there is no branch ${effect.branch} with a commit to build on` }
}
