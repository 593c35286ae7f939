import { unverifiable } from '../client/github-failure.ts'
import { query, type RepositoryClient, send } from '../client/repository-client.ts'
import { demandFields } from '../client/run-query.ts'
import { type FilesAnswer, filesQuery } from '../documents/files-query.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'

const NONE_TOLERATED: ReadonlySet<string> = new Set()

/** The text of files on the default branch, in one request, and one more for each that GraphQL cuts short; what is missing or no text is left out. */
export async function loadFiles(place: RepositoryClient, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map()
  const subject = `files of ${place.repository}`
  const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, `HEAD:${path}`]))
  const { data: { repository }, errors } = await query<FilesAnswer>(place, subject, filesQuery(paths.length), variables)
  demandFields(subject, errors, NONE_TOLERATED)
  if (repository === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such repository'))
  const files = await Promise.all(paths.map(async (path, index): Promise<readonly [string, string][]> => {
    const blob = repository[`p${index}`]
    if (typeof blob?.text !== 'string') return []
    return [[path, blob.isTruncated === true ? await loadWhole(place, path) : blob.text]]
  }))
  return new Map(files.flat())
}

/** GraphQL shows half a megabyte of a file; REST shows all of it. */
async function loadWhole(place: RepositoryClient, path: string): Promise<string> {
  try {
    const { data } = await send(place, 'GET', '/contents/{path}', { path, headers: { accept: 'application/vnd.github.raw+json' } })
    return String(data)
  } catch (error) {
    throw unverifiable(`${path} of ${place.repository}`, error)
  }
}
