import type { FilesEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { RepositoryClient } from '../client/repository-client.ts'
import { type CommitResult, commitFiles } from './commit-files.ts'
import { offerFiles } from './offer-files.ts'
import { readStandingFiles } from './standing-files.ts'

/** Has the files stand on the branch, or takes the next step of the ladder: one pull request, a pushed branch. Every step says why it was taken. */
export async function ensureFiles(place: RepositoryClient, effect: FilesEffect): Promise<Outcome> {
  switch (effect.delivery) {
    case 'none':
    case 'summary': return { effect: 'files', kind: 'unchanged', detail: `delivery is ${effect.delivery}, so nothing was written to the repository` }
    case 'auto':
    case 'commit': return afterCommit(place, effect, await commitFiles(place, effect))
    case 'pull-request':
    case 'branch': return offer(place, effect)
  }
}

async function afterCommit(place: RepositoryClient, effect: FilesEffect, result: CommitResult): Promise<Outcome> {
  switch (result.kind) {
    case 'unchanged': return { effect: 'files', kind: 'unchanged' }
    case 'no-branch': return noBranch(effect)
    case 'stale': return stale(effect)
    case 'committed': return { effect: 'files', kind: 'done', sha: result.sha, url: `${result.standing.url}/commit/${result.sha}` }
    case 'refused': {
      const why = `${effect.branch} takes no direct commit (${result.reason})`
      if (effect.delivery === 'commit') return { effect: 'files', kind: 'denied', detail: why }
      return offerFiles(place, effect, result.standing, why)
    }
  }
}

async function offer(place: RepositoryClient, effect: FilesEffect): Promise<Outcome> {
  const standing = await readStandingFiles(place, effect.branch, effect)
  if (standing.equal) return { effect: 'files', kind: 'unchanged' }
  if (standing.head !== undefined && standing.stale) return stale(effect)
  return standing.head === undefined ? noBranch(effect) : offerFiles(place, effect, standing, `delivery is ${effect.delivery}`)
}

/** Somebody was faster; the next run starts from what they wrote. */
function stale(effect: FilesEffect): Outcome {
  return { effect: 'files', kind: 'denied', detail: `${effect.files.map(({ path }) => path).join(', ')} has been changed meanwhile, so nothing was written; the next run starts from there` }
}

function noBranch(effect: FilesEffect): Outcome {
  return { effect: 'files', kind: 'denied', detail: `there is no branch ${effect.branch} with a commit to build on` }
}
