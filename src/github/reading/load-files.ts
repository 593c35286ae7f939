import { query, type RepositoryClient } from '../client/repository-client.ts'
import { demandFields } from '../client/run-query.ts'
import { type FilesAnswer, filesQuery } from '../documents/files-query.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'

const NONE_TOLERATED: ReadonlySet<string> = new Set()

/** The text of files on the default branch, in one request; what is missing, cut short by GitHub or no text is left out. */
export async function loadFiles(place: RepositoryClient, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map()
  const subject = `files of ${place.repository}`
  const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, `HEAD:${path}`]))
  const { data: { repository }, errors } = await query<FilesAnswer>(place, subject, filesQuery(paths.length), variables)
  demandFields(subject, errors, NONE_TOLERATED)
  if (repository === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such repository'))
  return new Map(paths.flatMap((path, index): [string, string][] => {
    const blob = repository[`p${index}`]
    return blob?.isTruncated === false && typeof blob.text === 'string' ? [[path, blob.text]] : []
  }))
}
