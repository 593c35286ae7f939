import { afterEach, describe, expect, test } from 'vitest'
import { createSource } from '../../src/github/create-source.ts'
import { UnverifiableError } from '../../src/ports/unverifiable-error.ts'
import { aGitHub, anOctokit, answerQuery, leaveGitHub } from './a-github.ts'
import { aBlob, aCommentAnswer, aCommentPage, aNodes, anIssueAnswer, aPullRequestAnswer, aRepositoryAnswer, closing } from './answers.ts'

afterEach(leaveGitHub)

const touching = (more = {}) => aPullRequestAnswer({ ...aNodes('files', [{ path: '.github/okrs/2026-Q4.yml' }, { path: 'src/a.ts' }]), ...more })
const hanging = (number: number, state: string, name = 'state') => ({ number, [name]: state, repository: { nameWithOwner: 'acme/app' } })
const run = (databaseId: number | null, more = {}) => ({ databaseId, permalink: 'https://github.com/acme/web/runs/81', name: 'Throughline', conclusion: 'FAILURE', title: 'T', summary: 'S', annotations: { totalCount: 0 }, ...more })
const source = () => createSource(anOctokit(), 'acme/web')
const facts = (number: number) => source().facts(number, 'Throughline')
const repositoryWith = (item: unknown, fields = {}) => ({ repository: aRepositoryAnswer({ issueOrPullRequest: item, ...fields }) })

describe('facts of a pull request', () => {
  test('come in one request, with everything that is decided on', async () => {
    const github = aGitHub()
    const asked = answerQuery(github, repositoryWith(aPullRequestAnswer({
      author: { __typename: 'Bot', login: 'dependabot' },
      ...closing(anIssueAnswer({ number: 7, parent: anIssueAnswer({ number: 3, repository: { nameWithOwner: 'acme/roadmap' }, parent: anIssueAnswer({ number: 1 }) }) })),
    }), { okrsFile: aBlob('cycle: {}'), settingsFile: aBlob('mode: warn'), report: aBlob('{}') }))
    const found = await facts(12)
    expect(asked).toHaveLength(1)
    expect(asked[0]?.variables).toMatchObject({ owner: 'acme', name: 'web', number: 12, checkName: 'Throughline', report: 'HEAD:okrs/report.json' })
    expect(found?.repository).toEqual({ name: 'acme/web', defaultBranch: 'main', head: 'c0ffee', private: false, visibility: 'public', url: 'https://github.com/acme/web' })
    expect(found?.layer).toEqual({ origin: 'acme/web', okrs: [{ path: '.github/okrs.yml', text: 'cycle: {}' }], settings: { path: '.github/throughline.yml', text: 'mode: warn' } })
    expect(found?.report).toEqual({ path: 'okrs/report.json', text: '{}' })
    expect(found?.item).toMatchObject({
      kind: 'pull-request', repository: 'acme/web', number: 12, state: 'open', outcome: undefined, author: 'dependabot[bot]', labels: ['initiative'],
      assignees: ['jon'], milestone: 'Autumn', branch: 'form', base: 'main', draft: false, createdOn: '2026-10-04', updatedOn: '2026-10-05', closedOn: undefined,
    })
    const [origin] = found?.item.origins ?? []
    expect(origin).toMatchObject({ kind: 'item', item: { number: 7, origins: [{ item: { repository: 'acme/roadmap', number: 3, origins: [{ item: { number: 1, origins: [] } }] } }] } })
    expect(found?.proposed).toBeUndefined()
  })

  test('hold our checks on the head, oldest first, and say which are annotated', async () => {
    const suites = [aNodes('checkRuns', [run(90, { annotations: { totalCount: 2 } })]), aNodes('checkRuns', [run(80), run(null)])]
    answerQuery(aGitHub(), repositoryWith(aPullRequestAnswer(aNodes('commits', [{ commit: { oid: 'beef', ...aNodes('checkSuites', suites) } }]))))
    const found = await facts(12)
    expect(found?.present.headSha).toBe('beef')
    expect(found?.present.checks.map(({ id, conclusion, annotated }) => [id, conclusion, annotated])).toEqual([[80, 'failure', false], [81, 'failure', false], [90, 'failure', true]])
  })

  test('take no check of another commit than the head for ours', async () => {
    answerQuery(aGitHub(), repositoryWith(aPullRequestAnswer({ headRefOid: 'dead' })))
    expect((await facts(12))?.present).toMatchObject({ headSha: 'dead', checks: [] })
  })

  test.each([
    ['OPEN', 'open', undefined], ['CLOSED', 'closed', undefined], ['MERGED', 'closed', 'merged'],
  ])('read the state %s as %s', async (pullState, state, outcome) => {
    answerQuery(aGitHub(), repositoryWith(aPullRequestAnswer({ pullState })))
    expect((await facts(12))?.item).toMatchObject({ state, outcome })
  })

  test('call a deleted author ghost', async () => {
    answerQuery(aGitHub(), repositoryWith(aPullRequestAnswer({ author: null })))
    expect((await facts(12))?.item.author).toBe('ghost')
  })
})

describe('the issues that a pull request names', () => {
  test('are loaded in one more request when GitHub has not linked them', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(aPullRequestAnswer({ baseRefName: 'release/3', body: 'Fixes #7 and closes: acme/roadmap#3, resolves #7' })))
    const asked = answerQuery(github, { i0: aRepositoryAnswer({ issue: anIssueAnswer() }), i1: null }, [{ type: 'NOT_FOUND', message: 'no', path: ['i1'] }])
    expect((await facts(12))?.item.origins).toEqual([
      expect.objectContaining({ kind: 'item', item: expect.objectContaining({ number: 7 }) }),
      { kind: 'unreadable', reference: 'acme/roadmap#3', reason: 'it was not found, or is not visible to this token' },
    ])
    expect(asked[0]?.variables).toEqual({ owner: 'acme', name: 'web', o0: 'acme', r0: 'web', n0: 7, o1: 'acme', r1: 'roadmap', n1: 3 })
  })

  test('that do not exist pass nothing on, and are no reason to doubt; those that are refused are', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(aPullRequestAnswer({ body: 'Fixes #9999, fixes #8' })))
    answerQuery(github, { i0: aRepositoryAnswer({ issue: null }), i1: aRepositoryAnswer({ issue: null }) }, [
      { type: 'NOT_FOUND', message: 'Could not resolve to an Issue with the number of 9999.', path: ['i0', 'issue'] },
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['i1', 'issue'] },
    ])
    expect((await facts(12))?.item.origins).toEqual([{ kind: 'unreadable', reference: 'acme/web#8', reason: 'it was not found, or is not visible to this token' }])
  })

  test('cost nothing when GitHub has linked them', async () => {
    answerQuery(aGitHub(), repositoryWith(aPullRequestAnswer({ body: 'Fixes ACME/web#7', ...closing(anIssueAnswer()) })))
    expect((await facts(12))?.item.origins).toHaveLength(1)
  })

  test('are at most ten', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(aPullRequestAnswer({ body: Array.from({ length: 30 }, (_, index) => `fixes #${100 + index}`).join('\n') })))
    const asked = answerQuery(github, Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`i${index}`, aRepositoryAnswer({ issue: anIssueAnswer({ number: 100 + index }) })])))
    expect((await facts(12))?.item.origins).toHaveLength(10)
    expect(Object.keys(asked[0]?.variables ?? {})).toHaveLength(32)
  })

  test('are unreadable, and not absent, where GitHub hides or refuses them', async () => {
    answerQuery(aGitHub(), repositoryWith(aPullRequestAnswer({ closingIssuesReferences: { totalCount: 12, nodes: [null, anIssueAnswer()] } })), [
      { type: 'NOT_FOUND', message: 'no', path: ['repository', 'issueOrPullRequest', 'closingIssuesReferences', 'nodes', 0] },
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['repository', 'issueOrPullRequest', 'closingIssuesReferences', 'nodes', 1, 'parent'] },
    ])
    expect((await facts(12))?.item.origins).toEqual([
      { kind: 'unreadable', reference: 'a linked issue', reason: 'it was not found, or is not visible to this token' },
      { kind: 'item', item: expect.objectContaining({ origins: [{ kind: 'unreadable', reference: 'the parent of acme/web#7', reason: 'access was refused' }] }) },
      { kind: 'unreadable', reference: '10 more linked issues', reason: 'only the first ten are read' },
    ])
  })
})

describe('proposed OKR files', () => {
  test.each([
    ['are looked for where a hundred other files come first', '!', true],
    ['are not where a hundred files come after them', 'src/', false],
  ])('%s', async (_, folder, looked) => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(aPullRequestAnswer(aNodes('files', Array.from({ length: 100 }, (_file, index) => ({ path: `${folder}${1000 + index}` }))))))
    if (looked) answerQuery(github, { base: aRepositoryAnswer({ okrsFile: aBlob('cycle: {}') }) })
    expect((await facts(12))?.proposed?.okrs).toEqual(looked ? [{ path: '.github/okrs.yml', text: 'cycle: {}' }] : undefined)
  })


  test('are read at the head, from the repository itself', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(touching()))
    const folder = { __typename: 'Tree', entries: [{ name: 'b.yaml', object: aBlob('b') }, { name: 'a.yml', object: aBlob('a') }, { name: 'README.md', object: aBlob('no') }, { name: 'old.yml', object: { __typename: 'Tree' } }] }
    const asked = answerQuery(github, { base: aRepositoryAnswer({ okrsFolder: folder }) })
    expect((await facts(12))?.proposed).toEqual({ origin: 'acme/web', okrs: [{ path: '.github/okrs/a.yml', text: 'a' }, { path: '.github/okrs/b.yaml', text: 'b' }] })
    expect(asked[0]?.variables).toMatchObject({ fork: false, okrsFile: 'beef:.github/okrs.yml' })
  })

  test('are read from the fork where the repository does not know its commit', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(touching({ headRepository: { nameWithOwner: 'mira/web' } })))
    const asked = answerQuery(github, { base: aRepositoryAnswer(), head: aRepositoryAnswer({ okrsFile: aBlob('forked') }) })
    expect((await facts(12))?.proposed?.okrs).toEqual([{ path: '.github/okrs.yml', text: 'forked' }])
    expect(asked[0]?.variables).toMatchObject({ fork: true, headOwner: 'mira', headName: 'web' })
  })

  test('that are removed leave an empty layer', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(touching({ headRepository: null })))
    answerQuery(github, { base: aRepositoryAnswer() })
    expect((await facts(12))?.proposed).toEqual({ origin: 'acme/web', okrs: [] })
  })
})

describe('facts of an issue', () => {
  test('hold its parents, its comment and what hangs on it', async () => {
    answerQuery(aGitHub(), repositoryWith(anIssueAnswer({
      parent: anIssueAnswer({ number: 3 }),
      comments: aCommentPage([aCommentAnswer({ viewerDidAuthor: false }), aCommentAnswer({ fullDatabaseId: '5000000001' }), aCommentAnswer({ body: 'thanks!' }), aCommentAnswer({ fullDatabaseId: '5000000002', viewerDidAuthor: false }), aCommentAnswer({ fullDatabaseId: '5000000003' })]),
      ...aNodes('subIssues', [hanging(8, 'OPEN'), hanging(9, 'CLOSED'), null]),
      ...aNodes('closedByPullRequestsReferences', [hanging(10, 'OPEN', 'pullState'), hanging(11, 'MERGED', 'pullState')]),
    })))
    const found = await facts(7)
    expect(found?.item).toMatchObject({ kind: 'issue', origins: [{ item: { number: 3 } }] })
    expect(found?.present).toEqual({ checks: [], labels: [], comment: { id: 5_000_000_001, body: '<!-- throughline -->\nhello', minimized: false, doubles: [5_000_000_003] } })
    expect(found?.dependents).toEqual([{ repository: 'acme/app', number: 10 }, { repository: 'acme/app', number: 8 }])
  })

  test.each([
    ['OPEN', 'REOPENED', 'open', undefined], ['CLOSED', null, 'closed', 'completed'], ['CLOSED', 'COMPLETED', 'closed', 'completed'],
    ['CLOSED', 'NOT_PLANNED', 'closed', 'not-planned'], ['CLOSED', 'DUPLICATE', 'closed', 'not-planned'],
  ])('read %s with the reason %s', async (state, stateReason, expected, outcome) => {
    answerQuery(aGitHub(), repositoryWith(anIssueAnswer({ state, stateReason })))
    expect((await facts(7))?.item).toMatchObject({ state: expected, outcome })
  })

  test('page back through a long discussion to find our comment', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(anIssueAnswer({ comments: aCommentPage([aCommentAnswer({ body: 'hi' })], 'cursor-2') })))
    const asked = [
      ...answerQuery(github, repositoryWith(anIssueAnswer({ comments: aCommentPage([], 'cursor-1') }))),
      ...answerQuery(github, repositoryWith(anIssueAnswer({ comments: aCommentPage([aCommentAnswer()]) }))),
    ]
    expect((await facts(7))?.present.comment?.id).toBe(4_200_000_000)
    expect(asked).toEqual([])
  })

  test('hold a parent that GraphQL does not show, as one that cannot be read', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(anIssueAnswer(), { owner: { __typename: 'Organization' } }))
    github.get('/repos/acme/web/issues/7').reply(200, { number: 7, title: 'x', parent_issue_url: 'https://api.github.com/repos/acme/board/issues/3' })
    const facts = await source().facts(7, 'Throughline')
    expect(facts?.item.origins).toEqual([{ kind: 'unreadable', reference: 'acme/board#3', reason: 'it is not visible to this token' }])
  })

  test('hold the type where the owner is an organisation', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(anIssueAnswer(), { owner: { __typename: 'Organization' } }))
    github.get('/repos/acme/web/issues/7').reply(200, { number: 7, title: 'x', type: { id: 1, node_id: 'n', name: 'Initiative', description: null } })
    expect((await facts(7))?.item.issueType).toBe('Initiative')
  })

  test('hold the fields of the sidebar from the same answer', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(anIssueAnswer(), { owner: { __typename: 'Organization' } }))
    github.get('/repos/acme/web/issues/7').reply(200, { number: 7, title: 'x', issue_field_values: [{ issue_field_id: 4, issue_field_name: 'Impact', node_id: 'n', data_type: 'text', value: '+2 pp' }] })
    expect((await facts(7))?.item.sidebar).toEqual([{ name: 'Impact', value: '+2 pp' }])
  })

  test('do without the type where it is refused', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(anIssueAnswer(), { owner: { __typename: 'Organization' } }))
    github.get('/repos/acme/web/issues/7').reply(403, { message: 'Resource not accessible by integration' })
    expect((await facts(7))?.item.issueType).toBeUndefined()
  })
})

describe('the head of a pull request', () => {
  test('is read over REST, and an issue has none', async () => {
    aGitHub().get('/repos/acme/web/pulls/12').reply(200, { number: 12, head: { sha: 'beef' } }).get('/repos/acme/web/pulls/7').reply(404, { message: 'Not Found' })
    expect(await source().head(12)).toBe('beef')
    expect(await source().head(7)).toBeUndefined()
  })

  test.each([[403, 'denied'], [500, 'unavailable']])('that cannot be read (%i) is %s', async (status, reason) => {
    aGitHub().get('/repos/acme/web/pulls/12').reply(status, { message: 'no' })
    await expect(source().head(12)).rejects.toMatchObject({ name: 'UnverifiableError', reason, subject: 'acme/web#12' })
  })
})

describe('what cannot be had', () => {
  test('refused links are unreadable, and not none', async () => {
    answerQuery(aGitHub(), repositoryWith(aPullRequestAnswer({ closingIssuesReferences: null })), [
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['repository', 'issueOrPullRequest', 'closingIssuesReferences'] },
    ])
    expect((await facts(12))?.item.origins).toEqual([{ kind: 'unreadable', reference: 'the linked issues', reason: 'access was refused' }])
  })

  test('a type that GitHub does not answer for is no missing type', async () => {
    const github = aGitHub()
    answerQuery(github, repositoryWith(anIssueAnswer(), { owner: { __typename: 'Organization' } }))
    github.get('/repos/acme/web/issues/7').reply(500, 'no')
    await expect(facts(7)).rejects.toMatchObject({ name: 'UnverifiableError', reason: 'unavailable' })
  })

  test('our comment is not looked for beyond 2,000 others', async () => {
    const github = aGitHub()
    const page = repositoryWith(anIssueAnswer({ comments: aCommentPage([], 'more') }))
    for (let index = 0; index < 20; index += 1) answerQuery(github, page)
    expect((await facts(7))?.present.comment).toBeUndefined()
  })

  test('an item that does not exist is undefined', async () => {
    answerQuery(aGitHub(), repositoryWith(null), [{ type: 'NOT_FOUND', message: 'Could not resolve to an issue or pull request with the number of 99.', path: ['repository', 'issueOrPullRequest'] }])
    expect(await facts(99)).toBeUndefined()
  })

  test('a truncated report is left out', async () => {
    answerQuery(aGitHub(), repositoryWith(anIssueAnswer(), { report: aBlob('{"cut', true) }))
    expect((await facts(7))?.report).toBeUndefined()
  })

  test('an OKR file that is no text counts as an empty one', async () => {
    answerQuery(aGitHub(), repositoryWith(anIssueAnswer(), { okrsFile: aBlob(null) }))
    expect((await facts(7))?.layer.okrs).toEqual([{ path: '.github/okrs.yml', text: '' }])
  })

  test('refused checks and files leave the item decidable', async () => {
    answerQuery(aGitHub(), repositoryWith(aPullRequestAnswer({ files: null, ...aNodes('commits', [{ commit: { oid: 'beef', checkSuites: null } }]) })), [
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['repository', 'issueOrPullRequest', 'commits', 'nodes', 0, 'commit', 'checkSuites'] },
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['repository', 'issueOrPullRequest', 'files'] },
    ])
    expect((await facts(12))?.present).toMatchObject({ checks: [], labels: ['initiative'] })
  })

  test('an item that a refusal took away is not one that does not exist', async () => {
    answerQuery(aGitHub(), repositoryWith(null), [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['repository', 'issueOrPullRequest', 'comments'] }])
    await expect(facts(12)).rejects.toMatchObject({ name: 'UnverifiableError', reason: 'denied' })
  })

  test.each([
    ['a refused OKR file is not an absent one', { repository: aRepositoryAnswer({ issueOrPullRequest: anIssueAnswer() }) }, { type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['repository', 'okrsFile'] }, 'denied'],
    ['refused labels are not none', { repository: aRepositoryAnswer({ issueOrPullRequest: anIssueAnswer() }) }, { type: 'FORBIDDEN', message: 'no', path: ['repository', 'issueOrPullRequest', 'labels'] }, 'denied'],
    ['a hidden repository', { repository: null }, { type: 'NOT_FOUND', message: 'Could not resolve to a Repository', path: ['repository'] }, 'denied'],
    ['a query that timed out within GitHub', { repository: null }, { message: 'Something went wrong while executing your query.' }, 'unavailable'],
    ['a rate limit within the answer', null, { type: 'RATE_LIMITED', message: 'API rate limit exceeded' }, 'unavailable'],
  ])('%s', async (_name, data, error, reason) => {
    answerQuery(aGitHub(), data, [error])
    const failure = await facts(7).catch((thrown: unknown) => thrown)
    expect(failure).toBeInstanceOf(UnverifiableError)
    expect(failure).toMatchObject({ reason, subject: expect.stringContaining('acme/web') })
    expect((failure as Error).cause).toBeInstanceOf(Error)
  })

  test.each([
    [401, { message: 'Bad credentials' }, {}, 'denied'],
    [403, { message: 'Resource not accessible by integration' }, {}, 'denied'],
    [403, { message: 'API rate limit exceeded for installation' }, { 'x-ratelimit-remaining': '0' }, 'unavailable'],
    [403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '30' }, 'unavailable'],
    [429, { message: 'Too many requests' }, {}, 'unavailable'],
    [500, { message: 'Server Error' }, {}, 'unavailable'],
    [502, '<html>', {}, 'unavailable'],
  ])('HTTP %i %j %j is told as %s', async (status, body, headers, reason) => {
    aGitHub().post('/graphql').reply(status, body, headers)
    await expect(facts(7)).rejects.toMatchObject({ name: 'UnverifiableError', reason })
  })

  test('a connection that breaks is no answer, and the token stays secret', async () => {
    aGitHub().post('/graphql').replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))
    const failure: Error & { reason?: string } = await facts(7).then(() => new Error('answered'), (thrown: Error) => thrown)
    expect(failure.reason).toBe('unavailable')
    expect(JSON.stringify([failure.message, failure.cause])).not.toContain('test-token')
  })

  test('a repository that is no owner/name is a mistake of the caller', () => {
    expect(() => createSource(anOctokit(), 'acme')).toThrow('owner/name')
  })
})
