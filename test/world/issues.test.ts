import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Octokit } from '@octokit/rest'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { appClient } from './builders.ts'

const at = { owner: 'acme', repo: 'shop' }
const repository = 'acme/shop'
let world: World
let app: Octokit

beforeAll(async () => {
  world = await createWorld({ people: ['zoe'] })
  world.createOrganisation('globex')
  await world.createRepository({ owner: 'acme', name: 'shop' })
  app = await appClient(world)
})
afterAll(() => world.close())

describe('the issues API', () => {
  test('lists pull requests among the issues, marked as such', async () => {
    const issue = await world.openIssue(repository, { title: 'An issue', labels: ['initiative'] })
    const pull = await world.openPullRequest(repository, { title: 'A request', labels: ['initiative'] })
    const { data } = await app.rest.issues.listForRepo({ ...at, labels: 'initiative' })
    expect(data.map((one) => [one.number, one.pull_request !== undefined])).toEqual([[pull, true], [issue, false]])
    expect((await app.rest.issues.get({ ...at, issue_number: pull })).data).toMatchObject({ number: pull, pull_request: { url: expect.any(String) } })
  })

  test('changes a pull request through its issue', async () => {
    const pull = await world.openPullRequest(repository, { title: 'By issue' })
    await app.rest.issues.update({ ...at, issue_number: pull, title: 'Renamed', labels: ['initiative', 'urgent'] })
    expect(await world.pullRequest(repository, pull)).toMatchObject({ title: 'Renamed' })
    expect(await world.labels(repository, pull)).toEqual(['initiative', 'urgent'])
  })

  test('keeps a type and a parent', async () => {
    const parent = await world.openIssue(repository, { title: 'Whole', type: 'Initiative' })
    const child = await world.openIssue(repository, { title: 'Part', parent, author: 'zoe' })
    expect((await app.request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...at, issue_number: parent })).data).toMatchObject({ type: { name: 'Initiative' }, sub_issues_summary: { total: 1 } })
    const children = await app.request('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', { ...at, issue_number: parent })
    expect(children.data).toMatchObject([{ number: child, user: { login: 'zoe' } }])
    const found = await app.request('GET /repos/{owner}/{repo}/issues/{issue_number}/parent', { ...at, issue_number: child })
    expect(found.data).toMatchObject({ number: parent })
  })

  test('keeps what waits for what, and counts what is open apart', async () => {
    const [waiting, open, closed] = [await world.openIssue(repository, { title: 'Waits' }), await world.openIssue(repository, { title: 'Open' }), await world.openIssue(repository, { title: 'Closed', state: 'closed' })]
    for (const blocker of [open, closed]) await world.addBlocker(repository, waiting, blocker)
    expect((await got(String(waiting))).issue_dependencies_summary).toEqual({ blocked_by: 1, total_blocked_by: 2, blocking: 0, total_blocking: 0 })
    expect((await got(`${waiting}/dependencies/blocked_by`)).map(({ number }) => number)).toEqual([open, closed])
    expect((await got(`${open}/dependencies/blocking`)).map(({ number }) => number)).toEqual([waiting])
    await expect(world.addBlocker(repository, waiting, waiting)).rejects.toThrow('422')
    await world.removeBlocker(repository, waiting, closed)
    expect((await got(String(waiting))).issue_dependencies_summary).toMatchObject({ total_blocked_by: 1 })
  })

  test('shows the fields of the sidebar, and only where there are any', async () => {
    const issue = await world.openIssue(repository, { title: 'With fields' })
    const values = async () => (await app.request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...at, issue_number: issue })).data.issue_field_values
    expect(await values()).toBeUndefined()
    await world.setField(repository, issue, 'Reach', 1200)
    await world.setField(repository, issue, 'KR', ['O1.KR1'])
    await world.setField(repository, issue, 'Teams', ['a', 'b'])
    await world.setField(repository, issue, 'Reach', null)
    expect(await values()).toMatchObject([
      { issue_field_name: 'KR', data_type: 'single_select', single_select_option: { name: 'O1.KR1' } },
      { issue_field_name: 'Teams', data_type: 'multi_select', value: null, multi_select_options: [{ name: 'a' }, { name: 'b' }] },
    ])
  })

  test('edits and deletes the App\'s own comment', async () => {
    const issue = await world.openIssue(repository, { title: 'Talked about' })
    const { data } = await app.rest.issues.createComment({ ...at, issue_number: issue, body: 'first' })
    await app.rest.issues.updateComment({ ...at, comment_id: data.id, body: 'second' })
    expect((await world.comments(repository, issue)).map((one) => one.body)).toEqual(['second'])
    await app.rest.issues.deleteComment({ ...at, comment_id: data.id })
    expect(await world.comments(repository, issue)).toEqual([])
  })

  test('counts pages for more than a hundred', async () => {
    await world.createRepository({ owner: 'globex', name: 'big' })
    for (let index = 0; index < 101; index += 1) await world.openIssue('globex/big', { title: `Item ${index}` })
    const other = await appClient(world, 'globex')
    const first = await other.rest.issues.listForRepo({ owner: 'globex', repo: 'big', per_page: 50 })
    expect(first.headers.link).toContain(`<${world.url}/repos/globex/big/issues?per_page=50&page=2>; rel="next"`)
    expect(await other.paginate(other.rest.issues.listForRepo, { owner: 'globex', repo: 'big', per_page: 50 })).toHaveLength(101)
  })
})

describe('limits of a check run', () => {
  test.each([
    ['a summary that is too long', { title: 't', summary: 'x'.repeat(65_536) }],
    ['too many annotations', { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => ({ path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice' as const, message: 'm' })) }],
  ])('%s', async (_, output) => {
    const [head] = await world.log(repository)
    await expect(app.rest.checks.create({ ...at, name: 'Throughline', head_sha: head!.sha, conclusion: 'failure', output })).rejects.toMatchObject({ status: 422 })
  })

  test('a commit that is not there', async () => {
    await expect(app.rest.checks.create({ ...at, name: 'Throughline', head_sha: 'f'.repeat(40) })).rejects.toMatchObject({ status: 422 })
  })
})

test('accounts are final once there is a repository', () => {
  expect(() => world.createOrganisation('late')).toThrow('name it in createWorld()')
  expect(() => world.tokenOf('latecomer')).toThrow('name it in createWorld()')
})

async function got(path: string): Promise<{ readonly issue_dependencies_summary?: unknown } & readonly { readonly number: number }[]> {
  return (await app.request(`GET /repos/{owner}/{repo}/issues/${path}`, at)).data
}
