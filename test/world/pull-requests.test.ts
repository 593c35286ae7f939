import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Octokit } from '@octokit/rest'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { appClient, clientOf, eventsSince } from './builders.ts'

const at = { owner: 'acme', repo: 'shop' }
const repository = 'acme/shop'
let world: World
let app: Octokit

beforeAll(async () => {
  world = await createWorld()
  await world.createRepository({ owner: 'acme', name: 'shop', files: { 'src/cart.ts': 'export {}\n' } })
  await world.createRepository({ owner: 'acme', name: 'roadmap' })
  await world.createRepository({ owner: 'acme', name: 'secret', private: true })
  app = await appClient(world)
})
afterAll(() => world.close())

async function closes(number: number, client = app): Promise<readonly string[]> {
  const data = await client.graphql<{ repository: { pullRequest: { closingIssuesReferences: { nodes: { number: number; repository: { nameWithOwner: string } }[] } } } }>(
    `query Closes($n: Int!) { repository(owner: "acme", name: "shop") { pullRequest(number: $n) {
       closingIssuesReferences(first: 10) { nodes { number repository { nameWithOwner } } } } } }`, { n: number },
  )
  return data.repository.pullRequest.closingIssuesReferences.nodes.map((issue) => `${issue.repository.nameWithOwner}#${issue.number}`)
}

describe('closing references', () => {
  test('from keywords, across repositories, and by hand', async () => {
    const issue = await world.openIssue(repository, { title: 'Slow checkout' })
    const other = await world.openIssue(repository, { title: 'Linked by hand' })
    const away = await world.openIssue('acme/roadmap', { title: 'Checkout' })
    const pull = await world.openPullRequest(repository, { title: 'Faster', body: `Fixes #${issue}, and closes acme/roadmap#${away}. Mentions #${other}.` })
    expect(await closes(pull)).toEqual([`acme/shop#${issue}`, `acme/roadmap#${away}`])
    world.linkIssue(repository, pull, other)
    expect(await closes(pull)).toEqual([`acme/shop#${issue}`, `acme/roadmap#${away}`, `acme/shop#${other}`])
    world.unlinkIssue(repository, pull, other)
    expect(await closes(pull)).toHaveLength(2)
  })

  test('none while the base is not the default branch', async () => {
    const issue = await world.openIssue(repository, { title: 'Stacked' })
    await world.createBranch(repository, 'release/1')
    const pull = await world.openPullRequest(repository, { title: 'Onto the release', base: 'release/1', body: `Closes #${issue}` })
    expect(await closes(pull)).toEqual([])
    await world.editPullRequest(repository, pull, { base: 'main' })
    expect(await closes(pull)).toEqual([`acme/shop#${issue}`])
  })

  test('what the viewer cannot see is left out', async () => {
    const hidden = await world.openIssue('acme/secret', { title: 'Hidden' })
    const pull = await world.openPullRequest(repository, { title: 'Secretly', body: `Closes acme/secret#${hidden}` })
    expect(await closes(pull)).toEqual([`acme/secret#${hidden}`])
    expect(await closes(pull, clientOf(world, world.tokenOf('visitor')))).toEqual([])
  })

  test('are closed by the merge', async () => {
    const issue = await world.openIssue(repository, { title: 'To be closed' })
    const pull = await world.openPullRequest(repository, { title: 'Closing', body: `Resolves #${issue}` })
    const start = world.deliveries.length
    await world.mergePullRequest(repository, pull, { by: 'ben' })
    expect((await world.issue(repository, issue))?.state).toBe('closed')
    expect(eventsSince(world, start)).toEqual(['pull_request.closed', 'issues.closed', 'push'])
    expect((await world.log(repository))[0]).toMatchObject({ message: expect.stringContaining(`Merge pull request #${pull}`), author: 'ben' })
  })
})

describe('the head', () => {
  test('moves with a push, over both APIs, and tells', async () => {
    const pull = await world.openPullRequest(repository, { title: 'In steps', files: { 'src/a.ts': 'a\n' } })
    const start = world.deliveries.length
    const before = (await world.pullRequest(repository, pull))?.head.sha
    const head = await world.pushTo(repository, pull, { 'src/b.ts': 'b\n' })
    expect((await app.rest.pulls.get({ ...at, pull_number: pull })).data.head.sha).toBe(head)
    const { data: listed } = await app.rest.pulls.list(at)
    expect(listed.find((one) => one.number === pull)?.head.sha).toBe(head)
    const { data: files } = await app.rest.pulls.listFiles({ ...at, pull_number: pull })
    expect(files.map((file) => [file.filename, file.status])).toEqual([['src/a.ts', 'added'], ['src/b.ts', 'added']])
    const { data: commits } = await app.rest.pulls.listCommits({ ...at, pull_number: pull })
    expect(commits.map((commit) => commit.commit.message)).toEqual(['In steps', 'Follow up'])
    expect(eventsSince(world, start)).toEqual(['push', 'pull_request.synchronize'])
    expect(world.deliveries.at(-1)?.payload).toMatchObject({ before, after: head, pull_request: { number: pull, head: { sha: head } } })
  })

  test('stays where it was once the request is closed', async () => {
    const pull = await world.openPullRequest(repository, { title: 'Given up', branch: 'given-up' })
    const head = (await world.pullRequest(repository, pull))?.head.sha
    await world.closePullRequest(repository, pull)
    await world.commitFiles(repository, { 'late.md': 'late\n' }, { branch: 'given-up' })
    expect((await world.pullRequest(repository, pull))?.head.sha).toBe(head)
    await world.reopenPullRequest(repository, pull)
    expect((await world.pullRequest(repository, pull))?.head.sha).not.toBe(head)
  })

  test('of a fork: its commit can be checked in the base repository', async () => {
    const pull = await world.openPullRequest(repository, { title: 'From outside', author: 'visitor', fork: true, files: { 'src/gift.ts': 'gift\n' } })
    const found = await world.pullRequest(repository, pull)
    expect(found).toMatchObject({ head: { repo: { full_name: 'visitor/shop' } }, base: { repo: { full_name: 'acme/shop' } }, author_association: 'NONE' })
    const { data: files } = await app.rest.pulls.listFiles({ ...at, pull_number: pull })
    expect(files.map((file) => file.filename)).toEqual(['src/gift.ts'])
    const head = await world.pushTo(repository, pull)
    const { data: run } = await app.rest.checks.create({ ...at, name: 'Throughline', head_sha: head, conclusion: 'neutral', output: { title: 'x', summary: 'y' } })
    expect((await world.checkRuns(repository, head)).map((one) => one.id)).toEqual([run.id])
    const job = clientOf(world, await world.actionsToken('acme/shop', { checks: 'read', contents: 'read', pull_requests: 'read' }))
    await expect(job.rest.issues.createComment({ ...at, issue_number: pull, body: 'x' })).rejects.toMatchObject({ status: 403 })
  })
})

describe('merging', () => {
  test('keeps what the base got meanwhile', async () => {
    const pull = await world.openPullRequest(repository, { title: 'Side', files: { 'side.md': 'side\n' } })
    await world.commitFiles(repository, { 'main.md': 'main\n' })
    await world.mergePullRequest(repository, pull, { method: 'squash' })
    expect(await world.files(repository)).toEqual(expect.arrayContaining(['side.md', 'main.md']))
    expect(await world.pullRequest(repository, pull)).toMatchObject({ merged: true, state: 'closed' })
    const { data } = await app.rest.pulls.get({ ...at, pull_number: pull })
    expect(data).toMatchObject({ merged: true, state: 'closed', merged_at: expect.any(String) })
  })

  test('waits for a required check on the newest head', async () => {
    await world.protectBranch(repository, 'main', { checks: ['Throughline'], enforceAdmins: true })
    const pull = await world.openPullRequest(repository, { title: 'Gated' })
    const head = await world.pushTo(repository, pull)
    const merge = () => app.rest.pulls.merge({ ...at, pull_number: pull })
    await expect(merge()).rejects.toMatchObject({ status: 405, message: expect.stringContaining('Required status check "Throughline" is expected.') })
    await app.rest.checks.create({ ...at, name: 'Throughline', head_sha: head, conclusion: 'failure' })
    await expect(merge()).rejects.toMatchObject({ status: 405 })
    await app.rest.checks.create({ ...at, name: 'Throughline', head_sha: head, conclusion: 'success' })
    await expect(merge()).resolves.toMatchObject({ data: { merged: true } })
    await world.unprotectBranch(repository, 'main')
  })

  test('refuses where both sides changed a file', async () => {
    const pull = await world.openPullRequest(repository, { title: 'Mine', files: { 'src/cart.ts': 'mine\n' } })
    await world.commitFiles(repository, { 'src/cart.ts': 'theirs\n' })
    await expect(app.rest.pulls.merge({ ...at, pull_number: pull })).rejects.toMatchObject({ status: 405 })
  })

  test('in a queue: a group commit of its own that wants checks', async () => {
    const pull = await world.openPullRequest(repository, { title: 'Queued' })
    const head = await world.enqueue(repository, pull)
    const { payload } = world.deliveries.at(-1)!
    expect(payload).toMatchObject({ action: 'checks_requested', merge_group: { head_sha: head, base_ref: 'refs/heads/main' }, installation: { id: expect.any(Number) } })
    await expect(app.rest.checks.create({ ...at, name: 'Throughline', head_sha: head, conclusion: 'success' })).resolves.toMatchObject({ status: 201 })
  })
})
