import type { Origin } from '../../domain/item.ts'
import { isRefusal, type QueryError } from '../client/github-failure.ts'
import type { IssueFields } from '../documents/issue-fragment.ts'
import type { PullRequestFields } from '../documents/pull-request-fragment.ts'
import { readOwnFields } from './read-own-fields.ts'

/** What an item may inherit from: an issue its parent, a pull request the issues that it closes. */
export function readOrigins(fields: IssueFields | PullRequestFields, errors: readonly QueryError[]): readonly Origin[] {
  return fields.__typename === 'Issue' ? readParent(fields, errors, []) : readClosed(fields, errors)
}

/** `path` leads from the item to the issue in the answer, as the errors name places. */
function readParent(issue: IssueFields, errors: readonly QueryError[], path: Path): readonly Origin[] {
  const { parent } = issue
  const here: Path = [...path, 'parent']
  if (parent === null || parent === undefined) return unreadableAt(errors, here, `the parent of ${issue.repository.nameWithOwner}#${issue.number}`)
  return [{ kind: 'item', item: { ...readOwnFields(parent), origins: readParent(parent, errors, here) } }]
}

function readClosed(pull: PullRequestFields, errors: readonly QueryError[]): readonly Origin[] {
  const list = pull.closingIssuesReferences
  const here: Path = ['closingIssuesReferences']
  if (list === null) return unreadableAt(errors, here, 'the linked issues')
  const nodes = list.nodes ?? []
  const origins = nodes.flatMap((issue, index): readonly Origin[] => {
    const path: Path = [...here, 'nodes', index]
    if (issue === null) return [{ kind: 'unreadable', reference: 'a linked issue', reason: reasonAt(errors, path) ?? 'it is not visible to this token' }]
    return [{ kind: 'item', item: { ...readOwnFields(issue), origins: readParent(issue, errors, path) } }]
  })
  const more = list.totalCount - nodes.length
  return more > 0 ? [...origins, { kind: 'unreadable', reference: `${more} more linked issues`, reason: 'only the first ten are read' }] : origins
}

type Path = readonly (string | number)[]

function unreadableAt(errors: readonly QueryError[], path: Path, reference: string): readonly Origin[] {
  const reason = reasonAt(errors, path)
  return reason === undefined ? [] : [{ kind: 'unreadable', reference, reason }]
}

/** Errors name places from the root of the answer, so that ours is the end of theirs. */
function reasonAt(errors: readonly QueryError[], path: Path): string | undefined {
  const found = errors.find((error) => error.path !== undefined && path.every((step, index) => error.path?.at(index - path.length) === step))
  if (found === undefined) return undefined
  return isRefusal(found) ? 'access was refused' : 'it was not found, or is not visible to this token'
}
