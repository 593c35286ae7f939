import type { CensusPage, CountedRepository } from '../../../ports/portfolio-source.ts'
import { UnverifiableError } from '../../../ports/unverifiable-error.ts'
import type { GitHubClient } from '../../client/github-client.ts'
import { demandFields, runQuery } from '../../client/run-query.ts'
import { type CensusAnswer, censusQuery } from '../../documents/census-query.ts'
import type { CountedFields } from '../../documents/counted-fragment.ts'
import { type RepositoriesCountAnswer, repositoriesCountQuery } from '../../documents/repositories-count-query.ts'
import { visibilityOf } from './load-visibility.ts'

/** A repository whose counts are refused is one that is not to be seen. */
const TOLERATED: ReadonlySet<string> = new Set(['nodes'])

/** A page of an owner's repositories with their counts. */
export async function loadCensus(client: GitHubClient, owner: string, labels: readonly string[], after: string | undefined): Promise<CensusPage> {
  const subject = `the repositories of ${owner}`
  const { data, errors } = await runQuery<CensusAnswer>(client, subject, censusQuery(labels.length), { owner, after: after ?? null, ...labelsAsVariables(labels) })
  demandFields(subject, errors, TOLERATED)
  if (data.repositoryOwner === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such owner'))
  const { nodes, pageInfo } = data.repositoryOwner.repositories
  return {
    repositories: (nodes ?? []).flatMap((node) => (node === null ? [] : counted(node, labels))),
    next: pageInfo.hasNextPage ? pageInfo.endCursor ?? undefined : undefined,
  }
}

/** Repositories by name with their counts; undefined for one that is not to be seen. */
export async function loadCounts(client: GitHubClient, repositories: readonly string[], labels: readonly string[]): Promise<readonly (CountedRepository | undefined)[]> {
  const names = Object.fromEntries(repositories.flatMap((repository, index) => {
    const [owner, name] = repository.split('/')
    return [[`o${index}`, owner], [`r${index}`, name]]
  }))
  const { data } = await runQuery<RepositoriesCountAnswer>(client, 'the repositories of the roll-up', repositoriesCountQuery(repositories.length, labels.length), { ...names, ...labelsAsVariables(labels) })
  return repositories.map((_, index) => {
    const found = data[`c${index}`]
    return found ? counted(found, labels)[0] : undefined
  })
}

function labelsAsVariables(labels: readonly string[]): Record<string, string> {
  return Object.fromEntries(labels.map((label, index) => [`l${index}`, label]))
}

/** Nothing where a count was refused. */
function counted(fields: CountedFields, labels: readonly string[]): readonly CountedRepository[] {
  const counts = labels.map((_, index) => ({ issues: totalOf(fields[`i${index}`]), pullRequests: totalOf(fields[`p${index}`]) }))
  if (counts.some(({ issues, pullRequests }) => issues === undefined || pullRequests === undefined)) return []
  return [{ name: fields.nameWithOwner, visibility: visibilityOf(fields.visibility), counts: counts as CountedRepository['counts'] }]
}

function totalOf(connection: unknown): number | undefined {
  return (connection as { readonly totalCount?: number } | null | undefined)?.totalCount
}
