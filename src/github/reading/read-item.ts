import type { Item } from '../../domain/item.ts'
import type { QueryError } from '../client/github-failure.ts'
import type { IssueFields } from '../documents/issue-fragment.ts'
import type { PullRequestFields } from '../documents/pull-request-fragment.ts'
import { readOrigins } from './read-origins.ts'
import { readOwnFields } from './read-own-fields.ts'

/** An issue or pull request as the domain knows it; `errors` say which of its origins could not be read. */
export function readItem(fields: IssueFields | PullRequestFields, errors: readonly QueryError[] = []): Item {
  return { ...readOwnFields(fields), origins: readOrigins(fields, errors) }
}
