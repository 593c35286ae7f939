import { afterEach, describe, expect, test } from 'vitest'
import type nock from 'nock'
import { createSink } from '../../src/github/create-sink.ts'
import type { FilesEffect } from '../../src/ports/effect.ts'
import { blobSha } from '../../src/github/writing/blob-sha.ts'
import { aGitHub, anOctokit, answerQuery, leaveGitHub } from './a-github.ts'
import { aRepositoryAnswer } from './answers.ts'

afterEach(leaveGitHub)

const git = '/repos/acme/web/git'
const main = `${git}/refs/heads%2Fmain`
const report = `${git}/refs/heads%2Fthroughline%2Freport`
const compare = 'https://github.com/acme/web/compare/main...throughline/report?expand=1'
const refusal = { message: 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n', documentation_url: 'https://docs.github.com/x' }
const why = 'main takes no direct commit (Repository rule violations found Changes must be made through a pull request.)'

function aFiles(parts: Partial<FilesEffect> = {}): FilesEffect {
  return { kind: 'files', branch: 'main', message: 'docs(okrs): update', delivery: 'auto', files: [{ path: 'OKRS.md', content: 'now' }], ...parts }
}

async function apply(effect: FilesEffect) {
  const [outcome] = await createSink(anOctokit(), 'acme/web').apply([effect], { checks: [], labels: [] })
  return outcome
}

type Held = readonly [head: string | undefined, content: string | undefined]

/** What the branch and its proposal hold, each its head, or none, and the file as it stands there; and the pull requests between them. */
function standing(head: string | undefined, content: string | undefined, offered: Held = [undefined, undefined], ...nodes: readonly Record<string, unknown>[]): unknown {
  const usual = { number: 5, url: 'https://github.com/acme/web/pull/5', state: 'OPEN', title: 'docs(okrs): update', body: '', mergeable: 'MERGEABLE', isCrossRepository: false }
  return { repository: aRepositoryAnswer({
    branch: aBranch(head), proposal: aBranch(offered[0]), m0: aFolder(content), q0: aFolder(offered[1]),
    pullRequests: { nodes: nodes.map((node) => ({ ...usual, ...node })) },
  }) }
}

function aBranch(head: string | undefined): unknown {
  return head === undefined ? null : { target: { __typename: 'Commit', oid: head, tree: { oid: `tree-of-${head}` } } }
}

function aFolder(content: string | undefined): unknown {
  return content === undefined ? null : { __typename: 'Tree', entries: [{ name: 'OKRS.md', oid: blobSha(content) }] }
}

/** Expects one commit to be built on a head, and none of it to name an author. */
function expectCommit(github: nock.Scope, on: string, made = 'new', content = 'now'): void {
  github.post(`${git}/trees`, { base_tree: `tree-of-${on}`, tree: [{ path: 'OKRS.md', mode: '100644', type: 'blob', content }] }).reply(201, { sha: `tree-of-${made}`, tree: [] })
  github.post(`${git}/commits`, { message: 'docs(okrs): update', tree: `tree-of-${made}`, parents: [on] }).reply(201, { sha: made })
}

/** Expects a commit to main that a rule refuses. */
function expectRefusal(github: nock.Scope, offered: Held = [undefined, undefined], pulls: readonly Record<string, unknown>[] = [], status = 422, body: nock.Body = refusal): void {
  answerQuery(github, standing('head', 'before', offered, ...pulls))
  expectCommit(github, 'head')
  github.patch(main).reply(status, body)
}

describe('files that were made from others', () => {
  const made = aFiles({ basedOn: [{ path: 'OKRS.md', content: 'before' }] })

  test('are committed while those still stand', async () => {
    const github = aGitHub()
    answerQuery(github, standing('head', 'before'))
    expectCommit(github, 'head')
    github.patch(main).reply(200, { ref: 'refs/heads/main' })
    expect(await apply(made)).toMatchObject({ kind: 'done', sha: 'new' })
  })

  test.each(['auto', 'pull-request'] as const)('are left, whatever the delivery (%s), once somebody has changed those', async (delivery) => {
    answerQuery(aGitHub(), standing('head', 'somebody else'))
    expect(await apply({ ...made, delivery })).toMatchObject({ kind: 'denied', detail: expect.stringContaining('has been changed meanwhile') })
  })

  test('go to a branch of their own where main is closed', async () => {
    const github = aGitHub()
    const asked = answerQuery(github, standing('head', 'before'))
    expectCommit(github, 'head')
    github.post(`${git}/refs`, { ref: 'refs/heads/throughline/check-ins', sha: 'new' }).reply(201, { ref: 'x' })
    expect(await apply({ ...made, delivery: 'branch', proposal: 'throughline/check-ins' })).toMatchObject({ kind: 'done', detail: expect.stringContaining('throughline/check-ins') })
    expect(asked[0]?.variables).toMatchObject({ proposal: 'refs/heads/throughline/check-ins' })
  })
})

describe('files on a free branch', () => {
  test('are committed at once, without force', async () => {
    const github = aGitHub()
    const asked = answerQuery(github, standing('head', 'before'))
    expectCommit(github, 'head')
    github.patch(main, { sha: 'new', force: false }).reply(200, { ref: 'refs/heads/main' })
    expect(await apply(aFiles())).toEqual({ effect: 'files', kind: 'done', rung: 'commit', sha: 'new', url: 'https://github.com/acme/web/commit/new' })
    expect(asked[0]?.variables).toMatchObject({ ref: 'refs/heads/main', m0: 'refs/heads/main:', q0: 'refs/heads/throughline/report:' })
  })

  test('that stand already cost one reading and no write', async () => {
    answerQuery(aGitHub(), standing('head', 'now'))
    expect(await apply(aFiles())).toEqual({ effect: 'files', kind: 'unchanged', rung: 'commit' })
  })

  test('that give the same tree need no commit', async () => {
    const github = aGitHub()
    answerQuery(github, standing('head', undefined))
    github.post(`${git}/trees`).reply(201, { sha: 'tree-of-head', tree: [] })
    expect(await apply(aFiles())).toEqual({ effect: 'files', kind: 'unchanged', rung: 'commit' })
  })

  test('that are large travel as blobs', async () => {
    const github = aGitHub()
    const content = 'x'.repeat(1_000_001)
    answerQuery(github, standing('head', undefined))
    github.post(`${git}/blobs`, { content, encoding: 'utf-8' }).reply(201, { sha: 'blob', url: 'https://api.github.com/x' })
    github.post(`${git}/trees`, { base_tree: 'tree-of-head', tree: [{ path: 'OKRS.md', mode: '100644', type: 'blob', sha: 'blob' }] }).reply(201, { sha: 'tree-of-new', tree: [] })
    github.post(`${git}/commits`).reply(201, { sha: 'new' })
    github.patch(main).reply(200, {})
    expect(await apply(aFiles({ files: [{ path: 'OKRS.md', content }] }))).toMatchObject({ kind: 'done' })
  })

  test.each([[422, 'Update is not a fast forward'], [422, 'Reference update failed'], [409, 'is at 1234567890 but expected abcdef1234']])('are built again on the new head when the branch moved (%i %s)', async (status, message) => {
    const github = aGitHub()
    answerQuery(github, standing('head', 'before'))
    expectCommit(github, 'head')
    github.patch(main).reply(status, { message })
    answerQuery(github, standing('head2', 'before'))
    expectCommit(github, 'head2', 'new2')
    github.patch(main, { sha: 'new2', force: false }).reply(200, {})
    expect(await apply(aFiles())).toMatchObject({ kind: 'done', sha: 'new2' })
  })

  test('that somebody else has just written are left alone', async () => {
    const github = aGitHub()
    answerQuery(github, standing('head', 'before'))
    expectCommit(github, 'head')
    github.patch(main).reply(422, { message: 'Update is not a fast forward' })
    answerQuery(github, standing('head2', 'now'))
    expect(await apply(aFiles())).toEqual({ effect: 'files', kind: 'unchanged', rung: 'commit' })
  })

  test('are given up after five lost races, to be tried later', async () => {
    const github = aGitHub()
    for (let index = 0; index < 5; index += 1) {
      answerQuery(github, standing('head', 'before'))
      expectCommit(github, 'head')
      github.patch(main).reply(422, { message: 'Update is not a fast forward' })
    }
    await expect(apply(aFiles())).rejects.toMatchObject({ name: 'UnverifiableError', reason: 'unavailable', cause: expect.objectContaining({ status: 422 }) })
  })

  test('need a branch', async () => {
    answerQuery(aGitHub(), standing(undefined, undefined))
    expect(await apply(aFiles())).toEqual({ effect: 'files', kind: 'denied', detail: 'there is no branch main with a commit to build on' })
  })

  test('need a permission, which is named', async () => {
    const github = aGitHub()
    answerQuery(github, standing('head', 'before'))
    github.post(`${git}/trees`).reply(403, { message: 'Resource not accessible by integration' })
    expect(await apply(aFiles())).toEqual({ effect: 'files', kind: 'denied', permission: 'contents: write', detail: 'Resource not accessible by integration' })
  })

  test.each([
    [500, 'unavailable', {}], [429, 'unavailable', {}], [401, 'denied', {}], [403, 'unavailable', { 'x-ratelimit-remaining': '0' }],
  ])('throw when GitHub breaks down on the way (%i)', async (status, reason, headers) => {
    const github = aGitHub()
    answerQuery(github, standing('head', 'before'))
    expectCommit(github, 'head')
    github.patch(main).reply(status, { message: 'no' }, headers)
    await expect(apply(aFiles())).rejects.toMatchObject({ name: 'UnverifiableError', reason, subject: 'the report of acme/web' })
  })
})

describe('files on a protected branch', () => {
  test.each([
    [422, refusal, why],
    [409, { message: 'Protected branch update failed for refs/heads/main.' }, 'main takes no direct commit (Protected branch update failed for refs/heads/main.)'],
    [403, { message: 'Protected branch rules not configured for you' }, 'main takes no direct commit (Protected branch rules not configured for you)'],
    [404, { message: 'Not Found' }, 'main takes no direct commit (Not Found)'],
  ])('wait in a pull request (%i)', async (status, body, reason) => {
    const github = aGitHub()
    expectRefusal(github, [undefined, undefined], [], status, body)
    expectCommit(github, 'head', 'offered')
    github.post(`${git}/refs`, { ref: 'refs/heads/throughline/report', sha: 'offered' }).reply(201, { ref: 'x' })
    github.post('/repos/acme/web/pulls', { title: 'OKRs', body: 'Merge me.', head: 'throughline/report', base: 'main' }).reply(201, { number: 6, html_url: 'https://github.com/acme/web/pull/6' })
    expect(await apply(aFiles({ pullRequest: { title: 'OKRs', body: 'Merge me.' } }))).toEqual({
      effect: 'files', kind: 'done', rung: 'pull-request', sha: 'offered', url: 'https://github.com/acme/web/pull/6', detail: `${reason}, so the report waits in pull request #6`,
    })
  })

  test('cost one reading and no write while a pull request with the same content waits', async () => {
    answerQuery(aGitHub(), standing('head', 'before', ['old', 'now'], { isCrossRepository: true, number: 3, title: 'from a fork' }, {}))
    expect(await apply(aFiles())).toEqual({ effect: 'files', kind: 'unchanged', rung: 'pull-request', sha: 'old', url: 'https://github.com/acme/web/pull/5', detail: 'the report waits in pull request #5' })
  })

  test('take back the pull request that waited, and its branch, once they stand on the branch itself', async () => {
    const github = aGitHub()
    answerQuery(github, standing('head', 'now', ['old', 'before'], {}))
    github.patch('/repos/acme/web/pulls/5', { state: 'closed' }).reply(200, { number: 5 })
    github.delete(report).reply(204)
    expect(await apply(aFiles())).toEqual({ effect: 'files', kind: 'unchanged', rung: 'commit', detail: 'the report stands on main, so pull request #5 was closed' })
  })

  test('leave an empty pull request where closing it is forbidden', async () => {
    const github = aGitHub()
    answerQuery(github, standing('head', 'now', ['old', 'before'], {}))
    github.patch('/repos/acme/web/pulls/5').reply(403, { message: 'Resource not accessible by integration' })
    expect(await apply(aFiles())).toEqual({ effect: 'files', kind: 'unchanged', rung: 'commit' })
  })

  test('that shall not be there any more are taken out, and only those that are there', async () => {
    const github = aGitHub()
    const entries = [{ name: 'old.svg', oid: 'x' }, { name: 'other.svg', oid: 'y' }]
    answerQuery(github, { repository: aRepositoryAnswer({ branch: aBranch('head'), proposal: null, m0: aFolder('now'), q0: null, m1: { __typename: 'Tree', entries }, q1: null, pullRequests: { nodes: [] } }) })
    github.post(`${git}/trees`, { base_tree: 'tree-of-head', tree: [{ path: 'okrs/old.svg', mode: '100644', type: 'blob', sha: null }] }).reply(201, { sha: 'tree-of-new', tree: [] })
    github.post(`${git}/commits`).reply(201, { sha: 'new' })
    github.patch(main).reply(200, {})
    expect(await apply(aFiles({ gone: ['okrs/old.svg', 'okrs/gone.svg'] }))).toMatchObject({ kind: 'done', sha: 'new' })
  })

  test('are replaced in the pull request that is open', async () => {
    const github = aGitHub()
    expectRefusal(github, ['old', 'before'], [{}])
    expectCommit(github, 'head', 'offered')
    github.patch(report, { sha: 'offered', force: true }).reply(200, {})
    expect(await apply(aFiles())).toMatchObject({ kind: 'done', sha: 'offered', url: 'https://github.com/acme/web/pull/5' })
  })

  test('bring the title and text of the pull request up to date', async () => {
    const github = aGitHub()
    expectRefusal(github, ['old', 'now'], [{ title: 'old title' }])
    github.patch('/repos/acme/web/pulls/5', { title: 'docs(okrs): update', body: '' }).reply(200, { number: 5 })
    expect(await apply(aFiles())).toMatchObject({ kind: 'done', url: 'https://github.com/acme/web/pull/5' })
  })

  test.each([['is in conflict', { state: 'OPEN', mergeable: 'CONFLICTING' }], ['was merged long ago', { state: 'MERGED', mergeable: 'UNKNOWN' }]])('start again from the branch where the pull request %s', async (_name, pull) => {
    const github = aGitHub()
    expectRefusal(github, ['old', 'now'], [pull])
    expectCommit(github, 'head', 'offered')
    github.patch(report, { sha: 'offered', force: true }).reply(200, {})
    if (pull.state === 'MERGED') github.post('/repos/acme/web/pulls').reply(201, { number: 6, html_url: 'https://github.com/acme/web/pull/6' })
    expect(await apply(aFiles())).toMatchObject({ kind: 'done', sha: 'offered' })
  })

  test('are not pressed upon people who closed the pull request', async () => {
    const github = aGitHub()
    expectRefusal(github, ['old', 'now'], [{ state: 'CLOSED' }])
    expect(await apply(aFiles())).toMatchObject({ kind: 'unchanged', detail: `${why}, and pull request #5 with this report was closed` })
  })

  test('get a new pull request when they changed since one was closed, also when the branch appeared meanwhile', async () => {
    const github = aGitHub()
    expectRefusal(github, [undefined, undefined], [{ state: 'CLOSED' }])
    expectCommit(github, 'head', 'offered')
    github.post(`${git}/refs`).reply(422, { message: 'Reference already exists' })
    github.patch(report, { sha: 'offered', force: true }).reply(200, {})
    github.post('/repos/acme/web/pulls').reply(201, { number: 6, html_url: 'https://github.com/acme/web/pull/6' })
    expect(await apply(aFiles())).toMatchObject({ kind: 'done', url: 'https://github.com/acme/web/pull/6' })
  })

  test.each([
    [403, 'GitHub Actions is not permitted to create or approve pull requests.'], [422, 'Validation Failed'], [404, 'Not Found'],
  ])('stay on the branch, with a link, where a pull request is forbidden (%i)', async (status, message) => {
    const github = aGitHub()
    expectRefusal(github, ['old', 'before'], [])
    expectCommit(github, 'head', 'offered')
    github.patch(report).reply(200, {})
    github.post('/repos/acme/web/pulls').reply(status, { message })
    expect(await apply(aFiles())).toEqual({
      effect: 'files', kind: 'done', rung: 'branch', sha: 'offered', url: compare, detail: `${why}, and a pull request could not be opened (${message}), so the report is on the branch throughline/report`,
    })
  })

  test('are refused with a reason where no branch may be written', async () => {
    const github = aGitHub()
    expectRefusal(github, [undefined, undefined], [])
    expectCommit(github, 'head', 'offered')
    github.post(`${git}/refs`).reply(422, refusal)
    expect(await apply(aFiles())).toEqual({ effect: 'files', kind: 'denied', detail: 'Repository rule violations found Changes must be made through a pull request.' })
  })

  test('throw when GitHub breaks down over the pull request', async () => {
    const github = aGitHub()
    expectRefusal(github, ['old', 'now'], [])
    github.post('/repos/acme/web/pulls').reply(500, 'no')
    await expect(apply(aFiles())).rejects.toMatchObject({ name: 'UnverifiableError', reason: 'unavailable' })
  })
})

describe('the delivery that a team chose', () => {
  test.each(['none', 'summary'] as const)('%s writes nothing', async (delivery) => {
    aGitHub()
    expect(await apply(aFiles({ delivery }))).toEqual({ effect: 'files', kind: 'unchanged', detail: `delivery is ${delivery}, so nothing was written to the repository` })
  })

  test('commit takes no other step', async () => {
    expectRefusal(aGitHub())
    expect(await apply(aFiles({ delivery: 'commit' }))).toEqual({ effect: 'files', kind: 'denied', detail: why })
  })

  test('pull-request commits nothing to the branch', async () => {
    const github = aGitHub()
    answerQuery(github, standing('head', 'before', ['old', 'before'], {}))
    expectCommit(github, 'head', 'offered')
    github.patch(report).reply(200, {})
    expect(await apply(aFiles({ delivery: 'pull-request' }))).toMatchObject({ kind: 'done', detail: 'delivery is pull-request, so the report waits in pull request #5' })
  })

  test('branch opens no pull request', async () => {
    const github = aGitHub()
    answerQuery(github, standing('head', 'before', ['old', 'now']))
    expect(await apply(aFiles({ delivery: 'branch' }))).toEqual({
      effect: 'files', kind: 'unchanged', rung: 'branch', sha: 'old', url: compare, detail: 'delivery is branch, so the report is on the branch throughline/report',
    })
  })

  test.each(['pull-request', 'branch'] as const)('%s has nothing to offer where the branch holds the files', async (delivery) => {
    answerQuery(aGitHub(), standing('head', 'now'))
    expect(await apply(aFiles({ delivery }))).toEqual({ effect: 'files', kind: 'unchanged', rung: 'commit' })
  })

  test('pull-request needs a branch to aim at', async () => {
    answerQuery(aGitHub(), standing(undefined, undefined))
    expect(await apply(aFiles({ delivery: 'pull-request' }))).toMatchObject({ kind: 'denied' })
  })
})

test('the id of a file is that of git', () => {
  // `printf 'hello\n' | git hash-object --stdin`, and the same for 'ü'.
  expect(blobSha('hello\n')).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
  expect(blobSha('ü')).toBe('99fe40df261f7d4afd1391fe2739b2c7466fe968')
})
