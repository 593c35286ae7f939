import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Octokit } from '@octokit/rest'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { appClient, clientOf } from './builders.ts'

const repository = 'acme/shop'
let world: World
let app: Octokit

beforeAll(async () => {
  world = await createWorld()
  await world.createRepository({ owner: 'acme', name: 'shop', files: { '.github/okrs.yml': 'cycle: one\n', '.github/okrs/2026-Q3.yml': 'cycle: old\n', 'logo.bin': 'a\u0000b' } })
  await world.createRepository({ owner: 'acme', name: 'vault', private: true, files: { 'secret.md': 'hush\n' } })
  app = await appClient(world)
})
afterAll(() => world.close())

async function ask<T>(query: string, variables: Record<string, unknown> = {}, client = app): Promise<T> {
  return client.graphql<T>(query, variables)
}

async function errorsOf(query: string, client = app): Promise<{ readonly status: number; readonly data: unknown; readonly errors: readonly Record<string, unknown>[] }> {
  const { status, data } = await client.request('POST /graphql', { query })
  return { status, data: data.data, errors: data.errors }
}

describe('errors as GitHub gives them', () => {
  test('a field that the schema lacks: 200 with errors and no data', async () => {
    const answer = await errorsOf('{ repository(owner: "acme", name: "shop") { colour } }')
    expect(answer).toMatchObject({ status: 200, errors: [{ message: expect.stringContaining('colour') }] })
    expect(answer.data).toBeUndefined()
  })

  test('a query that is none', async () => {
    expect(await errorsOf('{ repository(')).toMatchObject({ status: 200, errors: [{ message: expect.stringContaining('Syntax Error') }] })
  })

  test.each([
    ['a repository that does not exist', '{ repository(owner: "acme", name: "nowhere") { id } }', { repository: null }, ['repository'], "Could not resolve to a Repository with the name 'acme/nowhere'."],
    ['an issue that does not exist', '{ repository(owner: "acme", name: "shop") { issue(number: 99) { id } } }', { repository: { issue: null } }, ['repository', 'issue'], 'Could not resolve to an Issue with the number of 99.'],
    ['a pull request that does not exist', '{ repository(owner: "acme", name: "shop") { pullRequest(number: 99) { id } } }', { repository: { pullRequest: null } }, ['repository', 'pullRequest'], 'Could not resolve to a PullRequest with the number of 99.'],
  ])('%s', async (_, query, data, path, message) => {
    expect(await errorsOf(query)).toMatchObject({ status: 200, data, errors: [{ type: 'NOT_FOUND', path, message }] })
  })

  test('a private repository does not exist for a stranger', async () => {
    const query = '{ repository(owner: "acme", name: "vault") { id } }'
    expect(await errorsOf(query, clientOf(world, world.tokenOf('visitor')))).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] })
    expect(await errorsOf(query)).toMatchObject({ data: { repository: { id: expect.any(String) } } })
  })

  test('a permission that a token lacks on a private repository', async () => {
    const job = clientOf(world, await world.actionsToken('acme/vault', { contents: 'read' }))
    const query = '{ repository(owner: "acme", name: "vault") { issues(first: 1) { totalCount } object(expression: "HEAD:secret.md") { oid } } }'
    const answer = await errorsOf(query, job)
    expect(answer.errors).toMatchObject([{ type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['repository', 'issues'] }])
  })

  test('a connection without a size, and one that is too large', async () => {
    expect((await errorsOf('{ repository(owner: "acme", name: "shop") { issues { totalCount } } }')).errors).toMatchObject([{ type: 'MISSING_PAGINATION_BOUNDARIES' }])
    expect((await errorsOf('{ repository(owner: "acme", name: "shop") { issues(first: 101) { totalCount } } }')).errors).toMatchObject([{ type: 'EXCESSIVE_PAGINATION' }])
  })

  test('no token, no answer', async () => {
    await expect(ask('{ viewer { login } }', {}, clientOf(world, ''))).rejects.toMatchObject({ status: 401 })
  })
})

describe('objects', () => {
  test.each([
    ['HEAD:.github/okrs.yml', { __typename: 'Blob', text: 'cycle: one\n', byteSize: 11, isBinary: false, isTruncated: false }],
    ['main:.github/okrs.yml', { __typename: 'Blob', text: 'cycle: one\n' }],
    ['HEAD:logo.bin', { __typename: 'Blob', text: null, isBinary: true }],
    ['HEAD:.github/okrs', { __typename: 'Tree', entries: [{ name: '2026-Q3.yml', path: '.github/okrs/2026-Q3.yml', type: 'blob', object: { text: 'cycle: old\n' } }] }],
    ['HEAD:', { __typename: 'Tree', entries: expect.arrayContaining([expect.objectContaining({ name: '.github', type: 'tree' })]) }],
    ['main', { __typename: 'Commit' }],
    ['HEAD:nothing/here.md', null],
    ['no-such-branch:README.md', null],
  ])('%s', async (expression, expected) => {
    const data = await ask<{ repository: { object: unknown } }>(
      `query At($e: String!) { repository(owner: "acme", name: "shop") { object(expression: $e) { __typename oid
         ... on Blob { text byteSize isBinary isTruncated } ... on Tree { entries { name path type object { ... on Blob { text } } } } } } }`, { e: expression },
    )
    expect(data.repository).toMatchObject({ object: expected })
  })

  test('at a commit that is not the newest', async () => {
    const [old] = await world.log(repository)
    await world.commitFiles(repository, { '.github/okrs.yml': 'cycle: two\n' })
    const data = await ask<{ repository: Record<string, { text: string }> }>(
      `query Both($e: String!) { repository(owner: "acme", name: "shop") { now: object(expression: "HEAD:.github/okrs.yml") { ... on Blob { text } } then: object(expression: $e) { ... on Blob { text } } } }`,
      { e: `${old!.sha}:.github/okrs.yml` },
    )
    expect([data.repository['now']?.text, data.repository['then']?.text]).toEqual(['cycle: two\n', 'cycle: one\n'])
  })
})

describe('issues and pull requests', () => {
  test('every requested thing about a pull request', async () => {
    const issue = await world.openIssue(repository, { title: 'Parent', type: 'Initiative', labels: ['initiative'] })
    const child = await world.openIssue(repository, { title: 'Child', parent: issue, assignees: ['ben'] })
    const number = await world.openPullRequest(repository, { title: 'All of it', author: 'dependabot[bot]', body: `Closes #${child}`, labels: ['initiative'], draft: true, files: { 'README.md': undefined, 'new.md': 'new\n' } })
    const comment = await world.comment(repository, number, 'From a person', 'ben')
    await app.rest.issues.createComment({ owner: 'acme', repo: 'shop', issue_number: number, body: 'From the App' })
    const data = await ask<{ repository: { pullRequest: unknown } }>(`query All($n: Int!) { repository(owner: "acme", name: "shop") { pullRequest(number: $n) {
      number title body url state isDraft merged mergedAt closedAt createdAt updatedAt authorAssociation headRefName baseRefName isCrossRepository reviewDecision
      author { login __typename } headRepository { nameWithOwner } labels(first: 5) { nodes { name } } milestone { title }
      files(first: 5) { totalCount nodes { path changeType } }
      closingIssuesReferences(first: 5) { totalCount nodes { number state assignees(first: 2) { nodes { login } } parent { number issueType { name } labels(first: 2) { nodes { name } } } } }
      comments(last: 5) { totalCount nodes { databaseId body viewerDidAuthor author { login __typename } } } } } }`, { n: number })
    expect(data.repository.pullRequest).toMatchObject({
      number, title: 'All of it', state: 'OPEN', isDraft: true, merged: false, mergedAt: null, headRefName: 'all-of-it', baseRefName: 'main',
      isCrossRepository: false, reviewDecision: null, author: { login: 'dependabot', __typename: 'Bot' }, headRepository: { nameWithOwner: 'acme/shop' },
      labels: { nodes: [{ name: 'initiative' }] }, milestone: null,
      files: { totalCount: 2, nodes: [{ path: 'new.md', changeType: 'ADDED' }, { path: 'README.md', changeType: 'DELETED' }] },
      closingIssuesReferences: { totalCount: 1, nodes: [{ number: child, state: 'OPEN', assignees: { nodes: [{ login: 'ben' }] }, parent: { number: issue, issueType: { name: 'Initiative' } } }] },
      comments: { totalCount: 2, nodes: [{ databaseId: comment, viewerDidAuthor: false }, { body: 'From the App', viewerDidAuthor: true, author: { login: 'throughline', __typename: 'Bot' } }] },
    })
  })

  test('either, by number', async () => {
    const issue = await world.openIssue(repository, { title: 'An issue' })
    const pull = await world.openPullRequest(repository, { title: 'A request' })
    const query = 'query Either($n: Int!) { repository(owner: "acme", name: "shop") { issueOrPullRequest(number: $n) { __typename ... on Issue { title } ... on PullRequest { title } } } }'
    expect(await ask(query, { n: issue })).toMatchObject({ repository: { issueOrPullRequest: { __typename: 'Issue', title: 'An issue' } } })
    expect(await ask(query, { n: pull })).toMatchObject({ repository: { issueOrPullRequest: { __typename: 'PullRequest', title: 'A request' } } })
  })

  test('the newest check run of each name, by App', async () => {
    const number = await world.openPullRequest(repository, { title: 'Checked' })
    const sha = (await world.pullRequest(repository, number))!.head.sha
    const job = clientOf(world, await world.actionsToken('acme/shop', { checks: 'write' }))
    const create = (client: Octokit, conclusion: 'failure' | 'success' | 'neutral', external_id: string) => client.rest.checks.create({ owner: 'acme', repo: 'shop', name: 'Throughline', head_sha: sha, conclusion, external_id })
    await create(app, 'failure', 'first')
    await create(app, 'success', 'second')
    await create(job, 'neutral', 'third')
    const data = await ask<{ repository: { pullRequest: { commits: { nodes: { commit: { checkSuites: { nodes: unknown[] } } }[] } } } }>(`query Checks($n: Int!, $app: Int!) { repository(owner: "acme", name: "shop") { pullRequest(number: $n) { commits(last: 1) { nodes { commit {
      checkSuites(first: 5, filterBy: { appId: $app }) { nodes { app { slug databaseId } checkRuns(first: 5, filterBy: { checkName: "Throughline" }) { nodes { name status conclusion externalId } } } } } } } } } }`, { n: number, app: world.app.id })
    expect(data.repository.pullRequest.commits.nodes[0]?.commit.checkSuites.nodes).toEqual([
      { app: { slug: 'throughline', databaseId: world.app.id }, checkRuns: { nodes: [{ name: 'Throughline', status: 'COMPLETED', conclusion: 'SUCCESS', externalId: 'second' }] } },
    ])
  })
})

describe('lists', () => {
  test('over a hundred issues, page by page, each once', async () => {
    await world.createRepository({ owner: 'acme', name: 'long' })
    for (let index = 1; index <= 105; index += 1) await world.openIssue('acme/long', { title: `Work ${index}`, labels: index % 2 === 0 ? ['initiative'] : [] })
    const query = `query Page($after: String) { repository(owner: "acme", name: "long") { issues(first: 100, after: $after, states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }) { totalCount pageInfo { hasNextPage endCursor } nodes { number } } } }`
    interface Page { repository: { issues: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { number: number }[] } } }
    const first = await ask<Page>(query)
    const second = await ask<Page>(query, { after: first.repository.issues.pageInfo.endCursor })
    expect([first.repository.issues.totalCount, first.repository.issues.nodes.length, first.repository.issues.pageInfo.hasNextPage]).toEqual([105, 100, true])
    expect([second.repository.issues.nodes.length, second.repository.issues.pageInfo.hasNextPage]).toEqual([5, false])
    expect(new Set([...first.repository.issues.nodes, ...second.repository.issues.nodes].map((node) => node.number)).size).toBe(105)
    const all = await app.paginate(app.rest.issues.listForRepo, { owner: 'acme', repo: 'long', labels: 'initiative', per_page: 20 })
    expect(all).toHaveLength(52)
  })

  test('what changed since a moment', async () => {
    await world.createRepository({ owner: 'acme', name: 'calm' })
    const old = await world.openIssue('acme/calm', { title: 'Old', createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-02T00:00:00Z' })
    const recent = await world.openIssue('acme/calm', { title: 'Recent' })
    const query = 'query Since($s: DateTime!) { repository(owner: "acme", name: "calm") { issues(first: 10, filterBy: { since: $s }) { nodes { number } } } }'
    expect(await ask(query, { s: '2026-01-01T12:00:00Z' })).toEqual({ repository: { issues: { nodes: [{ number: old }, { number: recent }] } } })
    expect(await ask(query, { s: '2026-02-01T00:00:00Z' })).toEqual({ repository: { issues: { nodes: [{ number: recent }] } } })
  })

  test('merged pull requests apart from closed ones, and a branch by its name', async () => {
    await world.createRepository({ owner: 'acme', name: 'done' })
    const merged = await world.openPullRequest('acme/done', { title: 'Merged' })
    await world.mergePullRequest('acme/done', merged)
    const closed = await world.openPullRequest('acme/done', { title: 'Closed' })
    await world.closePullRequest('acme/done', closed)
    const data = await ask<{ repository: Record<string, { nodes: { number: number }[] }> }>(`{ repository(owner: "acme", name: "done") {
      merged: pullRequests(first: 5, states: MERGED) { nodes { number } } closed: pullRequests(first: 5, states: [CLOSED]) { nodes { number } } byHead: pullRequests(first: 5, headRefName: "closed") { nodes { number } } } }`)
    const numbers = Object.fromEntries(Object.entries(data.repository).map(([name, list]) => [name, list.nodes.map((node) => node.number)]))
    expect(numbers).toEqual({ merged: [merged], closed: [closed], byHead: [closed] })
  })

  test('a search over an organisation shows only what the viewer may see', async () => {
    await world.createRepository({ owner: 'acme', name: 'found' })
    const number = await world.openIssue('acme/found', { title: 'Here', labels: ['okr: yes'] })
    await world.openIssue('acme/vault', { title: 'There', labels: ['okr: yes'] })
    const search = 'query Find($q: String!) { search(type: ISSUE, first: 10, query: $q) { issueCount nodes { ... on Issue { number repository { nameWithOwner } } } } }'
    const q = 'org:acme is:issue is:open label:"okr: yes"'
    expect(await ask(search, { q })).toMatchObject({ search: { issueCount: 2 } })
    expect(await ask(search, { q }, clientOf(world, world.tokenOf('visitor')))).toEqual({ search: { issueCount: 1, nodes: [{ number, repository: { nameWithOwner: 'acme/found' } }] } })
  })

  test('the repositories of an organisation', async () => {
    const data = await ask<{ organization: { repositories: { nodes: { nameWithOwner: string }[] } } }>('{ organization(login: "acme") { repositories(first: 50) { nodes { nameWithOwner } } } }')
    expect(data.organization.repositories.nodes.map((node) => node.nameWithOwner)).toEqual(expect.arrayContaining(['acme/shop', 'acme/vault']))
  })
})
