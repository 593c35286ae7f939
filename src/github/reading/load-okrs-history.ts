import { dayOf } from '../../domain/day.ts'
import { settingsFile } from '../../okrs/okrs-paths.ts'
import type { OkrsVersion } from '../../ports/source.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { demandFields } from '../client/run-query.ts'
import { type OkrsCommitFields, type OkrsHistoryAnswer, okrsHistoryQuery } from '../documents/okrs-history-query.ts'
import { readLayer } from './read-layer.ts'

const NONE_TOLERATED: ReadonlySet<string> = new Set()

/** The OKR files as the last `most` commits that touched them left them, the latest first, in one request. */
export async function loadOkrsHistory(place: RepositoryClient, most: number): Promise<readonly OkrsVersion[]> {
  const subject = `the history of the OKR files of ${place.repository}`
  const { data: { repository }, errors } = await query<OkrsHistoryAnswer>(place, subject, okrsHistoryQuery, { most })
  demandFields(subject, errors, NONE_TOLERATED)
  if (repository === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such repository'))
  const { ofFile, ofFolder } = repository.defaultBranchRef?.target ?? {}
  const commits = new Map([...ofFile?.nodes ?? [], ...ofFolder?.nodes ?? []].flatMap((node) => (node === null ? [] : [[node.oid, node] as const])))
  return [...commits.values()].toSorted((a, b) => Date.parse(b.committedDate) - Date.parse(a.committedDate)).slice(0, most).map((commit) => versionOf(place.repository, commit))
}

function versionOf(repository: string, { oid, committedDate, okrsFile, okrsFolder }: OkrsCommitFields): OkrsVersion {
  const { okrs } = readLayer(repository, { okrsFile: okrsFile?.object ?? null, okrsFolder: okrsFolder?.object ?? null, settingsFile: null }, settingsFile)
  return { commit: oid, on: dayOf(new Date(committedDate)), okrs }
}
