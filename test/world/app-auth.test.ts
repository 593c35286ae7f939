import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { appClient, appItself, clientOf } from './builders.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ organisations: ['acme', 'northwind'] })
  await world.createRepository({ owner: 'acme', name: 'Shop' })
  await world.createRepository({ owner: 'acme', name: 'vault', private: true })
  await world.createRepository({ owner: 'northwind', name: 'depot' })
})
afterAll(() => world.close())

describe('the App', () => {
  test('finds its installation from a repository, in any spelling of its name', async () => {
    const { data } = await appItself(world).rest.apps.getRepoInstallation({ owner: 'acme', repo: 'shop' })
    expect(data).toMatchObject({ app_slug: 'throughline', account: { login: 'acme' }, permissions: { checks: 'write', merge_queues: 'read' } })
  })

  test('lists one installation for each organisation', async () => {
    const { data } = await appItself(world).rest.apps.listInstallations()
    expect(data.map((one) => one.account?.login)).toEqual(['acme', 'northwind'])
  })

  test('acts as a bot and sees the repositories of its installation only', async () => {
    const app = await appClient(world)
    const { data } = await app.rest.apps.listReposAccessibleToInstallation()
    expect(data.repositories.map((one) => one.full_name)).toEqual(['acme/Shop', 'acme/vault'])
    const number = await world.openIssue('acme/Shop', { title: 'Say hello' })
    const { data: comment } = await app.rest.issues.createComment({ owner: 'acme', repo: 'Shop', issue_number: number, body: 'hello' })
    expect(comment.user).toMatchObject({ login: 'throughline[bot]', type: 'Bot' })
  })

  test('is refused with a key that is not its own', async () => {
    const other = await createWorld()
    await expect(appItself(world, other.app.privateKey).rest.apps.listInstallations()).rejects.toMatchObject({ status: 401 })
    await other.close()
  })
})

describe('tokens', () => {
  test('nobody knows: bad credentials', async () => {
    await expect(clientOf(world, 'ghp_nobody').rest.repos.get({ owner: 'acme', repo: 'Shop' })).rejects.toMatchObject({ status: 401 })
  })

  test('a private repository does not exist for strangers', async () => {
    const stranger = clientOf(world, world.tokenOf('visitor'))
    await expect(stranger.rest.repos.get({ owner: 'acme', repo: 'vault' })).rejects.toMatchObject({ status: 404 })
    await expect(clientOf(world, world.tokenOf('ben')).rest.repos.get({ owner: 'acme', repo: 'vault' })).resolves.toMatchObject({ status: 200 })
  })

  test('of a job: without checks:write no check, in the words of GitHub', async () => {
    const job = clientOf(world, await world.actionsToken('acme/Shop', { contents: 'read', issues: 'write' }))
    const [head] = await world.log('acme/Shop')
    const attempt = job.rest.checks.create({ owner: 'acme', repo: 'Shop', name: 'Throughline', head_sha: head!.sha })
    await expect(attempt).rejects.toMatchObject({ status: 403, response: { data: { message: 'Resource not accessible by integration' } } })
  })

  test('of a job: pull-requests:write is enough for a label and a comment on a pull request, and for nothing on an issue', async () => {
    const job = clientOf(world, await world.actionsToken('acme/Shop', { pull_requests: 'write' }))
    const pull = await world.openPullRequest('acme/Shop', { title: 'Labelled' })
    const issue = await world.openIssue('acme/Shop', { title: 'Untouched' })
    const at = { owner: 'acme', repo: 'Shop' }
    await expect(job.rest.issues.addLabels({ ...at, issue_number: pull, labels: ['x'] })).resolves.toMatchObject({ status: 200 })
    await expect(job.rest.issues.createComment({ ...at, issue_number: pull, body: 'x' })).resolves.toMatchObject({ status: 201 })
    await expect(job.rest.issues.addLabels({ ...at, issue_number: issue, labels: ['x'] })).rejects.toMatchObject({ status: 403 })
    await expect(job.rest.issues.createComment({ ...at, issue_number: issue, body: 'x' })).rejects.toMatchObject({ status: 403 })
  })

  test('of a job: its actor is github-actions[bot]', async () => {
    const job = clientOf(world, await world.actionsToken('acme/Shop', { checks: 'write', issues: 'write' }))
    const [head] = await world.log('acme/Shop')
    const { data } = await job.rest.checks.create({ owner: 'acme', repo: 'Shop', name: 'Throughline', head_sha: head!.sha, conclusion: 'success' })
    expect(data).toMatchObject({ app: { id: 15_368, slug: 'github-actions' }, status: 'completed', conclusion: 'success' })
    const number = await world.openIssue('acme/Shop', { title: 'From a job' })
    const { data: comment } = await job.rest.issues.createComment({ owner: 'acme', repo: 'Shop', issue_number: number, body: 'hello' })
    expect(comment.user?.login).toBe('github-actions[bot]')
  })
})
