import { settingsFile } from '../okrs/okrs-paths.ts'
import type { OwnedRepository, OwnerPage, OwnerSource } from '../ports/owner-source.ts'
import { UnverifiableError } from '../ports/unverifiable-error.ts'
import type { GitHubClient } from './client/github-client.ts'
import { demandFields, runQuery } from './client/run-query.ts'
import { layerAt } from './documents/layer-fragment.ts'
import { type OwnerAnswer, ownerQuery } from './documents/owner-query.ts'
import { readCompany, readLayer } from './reading/read-layer.ts'
import { readRepository } from './reading/read-repository.ts'

/** What the client's token sees of an owner's repositories. */
export function createOwnerSource(client: GitHubClient): OwnerSource {
  return {
    page: (owner, after) => loadPage(client, owner, after),
    total: (owner) => loadTotal(client, owner),
  }
}

async function loadPage(client: GitHubClient, owner: string, after: string | undefined): Promise<OwnerPage> {
  const subject = `the repositories of ${owner}`
  const { data, errors } = await runQuery<OwnerAnswer>(client, subject, ownerQuery, { owner, after: after ?? null, ...layerAt('HEAD', settingsFile) })
  demandFields(subject, errors, new Set())
  if (data.repositoryOwner === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such owner'))
  const { nodes, pageInfo } = data.repositoryOwner.repositories
  const company = readCompany(data.company)
  return {
    repositories: (nodes ?? []).flatMap((node): readonly OwnedRepository[] => (node === null ? [] : [{
      repository: readRepository(node), layer: readLayer(node.nameWithOwner, node, settingsFile), company, archived: node.isArchived,
    }])),
    next: pageInfo.hasNextPage ? pageInfo.endCursor ?? undefined : undefined,
  }
}

/** Only whoever administers the organisation is told how many private repositories it has. */
async function loadTotal(client: GitHubClient, owner: string): Promise<number | undefined> {
  try {
    const { data } = await client.request('GET /orgs/{org}', { org: owner })
    const { public_repos: open, total_private_repos: closed } = data as { readonly public_repos?: unknown; readonly total_private_repos?: unknown }
    return typeof open === 'number' && typeof closed === 'number' ? open + closed : undefined
  } catch {
    // A person is no organisation, and a refusal says no more than that nobody knows.
    return undefined
  }
}
