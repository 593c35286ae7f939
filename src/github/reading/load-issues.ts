import type { ItemReference, Origin } from '../../domain/item.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { type IssuesByNumberAnswer, issuesByNumberQuery } from '../documents/issues-by-number-query.ts'
import { readItem } from './read-item.ts'
import { visibilityOf } from './roll-up/load-visibility.ts'

/** Fifty issues with their parents stay well below what GitHub computes in its ten seconds. */
const ISSUES_A_REQUEST = 50

/** GitHub has linked the issues, for somebody who may see them; or somebody's text names them, who may be anybody. */
type ReferredBy = 'link' | 'text'

/**
 * Issues of any repositories as origins, in the order of the references. One that is not to be seen is unreadable, never an
 * exception; one that GitHub says there is none of, in a repository that is to be seen, is undefined: it can pass nothing on.
 * What a text names in a repository that fewer people may read than `place` is unreadable as well, whether it is there or not.
 */
export async function loadIssues(place: RepositoryClient, references: readonly ItemReference[], by: ReferredBy): Promise<readonly (Origin | undefined)[]> {
  const origins: (Origin | undefined)[] = []
  for (let start = 0; start < references.length; start += ISSUES_A_REQUEST) {
    origins.push(...(await loadBatch(place, references.slice(start, start + ISSUES_A_REQUEST), by)))
  }
  return origins
}

async function loadBatch(place: RepositoryClient, references: readonly ItemReference[], by: ReferredBy): Promise<readonly (Origin | undefined)[]> {
  const variables = Object.fromEntries(references.flatMap(({ repository, number }, index) => {
    const [owner, name] = repository.split('/')
    return [[`o${index}`, owner], [`r${index}`, name], [`n${index}`, number]]
  }))
  const { data, errors } = await query<IssuesByNumberAnswer>(place, 'the linked issues', issuesByNumberQuery(references.length), variables)
  return references.map(({ repository, number }, index): Origin | undefined => {
    const found = data[`i${index}`]
    const about = errors.filter((error) => error.path?.[0] === `i${index}`)
    const hidden = by === 'text' && found && isCloser(found.visibility, data['home']?.visibility)
    if (found?.issue && !hidden) return { kind: 'item', item: readItem(found.issue, about) }
    if (found && !hidden && about.every((error) => error.type === 'NOT_FOUND')) return undefined
    return { kind: 'unreadable', reference: `${repository}#${number}`, reason: 'it was not found, or is not visible to this token' }
  })
}

const OPENNESS = ['public', 'internal', 'private'] as const

/** Where it is not known who may read the repository that asks, that is everybody. */
function isCloser(visibility: string, home = 'PUBLIC'): boolean {
  return OPENNESS.indexOf(visibilityOf(visibility)) > OPENNESS.indexOf(visibilityOf(home))
}
