type Fields = Record<string, unknown>

/** A repository as GraphQL answers, with whatever else the query names. */
export function aRepositoryAnswer(fields: Fields = {}): Fields {
  return {
    __typename: 'Repository', nameWithOwner: 'acme/web', visibility: 'PUBLIC', url: 'https://github.com/acme/web',
    owner: { __typename: 'User' },
    defaultBranchRef: { name: 'main', target: { __typename: 'Commit', oid: 'c0ffee' } },
    ...fields,
  }
}

/** An issue as GraphQL answers. */
export function anIssueAnswer(fields: Fields = {}): Fields {
  return {
    __typename: 'Issue', number: 7, title: 'Shorten the sign-up form', body: 'KR: O1.KR1', url: 'https://github.com/acme/web/issues/7',
    state: 'OPEN', stateReason: null, createdAt: '2026-10-02T09:30:00Z', updatedAt: '2026-10-03T23:59:59Z', closedAt: null,
    repository: { nameWithOwner: 'acme/web' }, author: { __typename: 'User', login: 'mira' }, ...aNodes('labels', []), ...aNodes('assignees', []),
    milestone: null, parent: null, subIssuesSummary: { total: 0, completed: 0 }, issueDependenciesSummary: { blockedBy: 0 }, comments: aCommentPage([]), ...aNodes('timelineItems', []), ...aNodes('subIssues', []), ...aNodes('closedByPullRequestsReferences', []),
    ...fields,
  }
}

/** A pull request as GraphQL answers. */
export function aPullRequestAnswer(fields: Fields = {}): Fields {
  return {
    __typename: 'PullRequest', number: 12, title: 'Two fields less', body: '', url: 'https://github.com/acme/web/pull/12', pullState: 'OPEN',
    createdAt: '2026-10-04T10:00:00Z', updatedAt: '2026-10-05T10:00:00Z', closedAt: null, isDraft: false, headRefName: 'form', baseRefName: 'main',
    repository: { nameWithOwner: 'acme/web' }, author: { __typename: 'User', login: 'jon' }, ...aNodes('labels', [{ name: 'initiative' }]),
    ...aNodes('assignees', [{ login: 'jon' }]), milestone: { title: 'Autumn' }, closingIssuesReferences: { totalCount: 0, nodes: [] },
    comments: aCommentPage([]), headRefOid: 'beef', headRepository: { nameWithOwner: 'acme/web' }, ...aNodes('files', []),
    ...aNodes('commits', [{ commit: { oid: 'beef', ...aNodes('checkSuites', []) } }]),
    ...fields,
  }
}

/** `closingIssuesReferences` with these issues. */
export function closing(...issues: readonly (Fields | null)[]): Fields {
  return { closingIssuesReferences: { totalCount: issues.length, nodes: issues } }
}

/** A list of nodes under a name. */
export function aNodes(name: string, nodes: readonly unknown[]): Fields {
  return { [name]: { nodes } }
}

/** The latest comments. */
export function aCommentPage(nodes: readonly unknown[], startCursor: string | null = null): Fields {
  return { pageInfo: { hasPreviousPage: startCursor !== null, startCursor }, nodes }
}

/** A comment as GraphQL answers. */
export function aCommentAnswer(fields: Fields = {}): Fields {
  return { fullDatabaseId: '4200000000', body: '<!-- throughline -->\nhello', viewerDidAuthor: true, isMinimized: false, ...fields }
}

/** A file as GraphQL answers. */
export function aBlob(text: string | null, isTruncated = false): Fields {
  return { __typename: 'Blob', text, isBinary: text === null, isTruncated, oid: '0' }
}
