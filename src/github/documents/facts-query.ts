import { type IssueFields, issueFragment } from './issue-fragment.ts'
import { originFragments } from './origin-fragments.ts'
import { type PullRequestFields, pullRequestFragment } from './pull-request-fragment.ts'
import { type BlobText, companyField, type CompanyFields, type LayerFields, layerFragment, layerVariables } from './layer-fragment.ts'
import type { Nodes } from './nodes.ts'
import { type RepositoryFields, repositoryFragment } from './repository-fragment.ts'

/** Everything that deciding about one item needs, in one request. */
export const factsQuery = `
query Facts($owner: String!, $name: String!, $number: Int!, $checkName: String!, $report: String!, ${layerVariables}) {
  repository(owner: $owner, name: $name) {
    ...RepositoryFields
    ...LayerFields
    report: object(expression: $report) { ... on Blob { text isTruncated } }
    issueOrPullRequest(number: $number) {
      ... on Issue {
        ...IssueFields
        comments(last: 100) { ...CommentPage }
        timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { login } } } }
        subIssues(first: 100) { nodes { number state repository { nameWithOwner } } }
        closedByPullRequestsReferences(first: 50) { nodes { number pullState: state repository { nameWithOwner } } }
      }
      ... on PullRequest {
        ...PullRequestFields
        comments(last: 100) { ...CommentPage }
        headRefOid
        headRepository { nameWithOwner }
        files(first: 100) { nodes { path } }
        commits(last: 1) { nodes { commit { oid checkSuites(first: 20) { nodes { ...OwnChecks } } } } }
      }
    }
  }${companyField}
}
fragment CommentPage on IssueCommentConnection {
  pageInfo { hasPreviousPage startCursor }
  nodes { fullDatabaseId body viewerDidAuthor isMinimized author { login } }
}
fragment OwnChecks on CheckSuite {
  checkRuns(first: 10, filterBy: { checkName: $checkName }) {
    nodes { databaseId permalink name externalId conclusion title summary annotations(first: 1) { totalCount } }
  }
}
${repositoryFragment}${layerFragment}${originFragments}${issueFragment}${pullRequestFragment}`

/** A page of comments, the latest page first. */
export interface CommentPage extends Nodes<CommentFields> {
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null }
}

/** A comment as far as finding our own needs it; the id is a decimal string, since ids outgrew 32 bits. */
export interface CommentFields {
  readonly fullDatabaseId: string | number | null
  readonly body: string
  readonly viewerDidAuthor: boolean
  readonly isMinimized: boolean
  readonly author?: { readonly login: string } | null
}

/** A check run of the asked name. */
export interface CheckFields {
  readonly databaseId: number | null
  readonly permalink: string
  readonly name: string
  readonly externalId: string | null
  readonly conclusion: string | null
  readonly title: string | null
  readonly summary: string | null
  readonly annotations: { readonly totalCount: number } | null
}

/** Work that hangs on an issue. */
export interface DependentFields {
  readonly number: number
  readonly state?: string
  readonly pullState?: string
  readonly repository: { readonly nameWithOwner: string }
}

/** An issue as the facts query reads it. */
export interface IssueFacts extends IssueFields {
  readonly comments: CommentPage | null
  readonly timelineItems?: Nodes<{ readonly actor?: { readonly login: string } | null }> | null
  readonly subIssues: Nodes<DependentFields> | null
  readonly closedByPullRequestsReferences: Nodes<DependentFields> | null
}

/** A pull request's head commit and the check runs on it. */
export interface HeadFields {
  readonly headRefOid: string
  readonly commits: Nodes<{ readonly commit: { readonly oid: string; readonly checkSuites: Nodes<{ readonly checkRuns: Nodes<CheckFields> | null }> | null } }> | null
}

/** A pull request as the facts query reads it. */
export interface PullRequestFacts extends PullRequestFields, HeadFields {
  readonly comments: CommentPage | null
  readonly headRepository: { readonly nameWithOwner: string } | null
  readonly files: Nodes<{ readonly path: string }> | null
}

/** The answer to `factsQuery`. */
export interface FactsAnswer {
  readonly repository: (RepositoryFields & LayerFields & {
    readonly report: (BlobText & { readonly isTruncated?: boolean }) | null
    readonly issueOrPullRequest: IssueFacts | PullRequestFacts | null
  }) | null
  readonly company?: CompanyFields | null
}
