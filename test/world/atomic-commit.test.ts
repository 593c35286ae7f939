import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Octokit, RestEndpointMethodTypes } from '@octokit/rest'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { appClient, eventsSince } from './builders.ts'

const at = { owner: 'acme', repo: 'shop' }
type TreeEntries = RestEndpointMethodTypes['git']['createTree']['parameters']['tree']
let world: World
let app: Octokit

beforeAll(async () => {
  world = await createWorld()
  await world.createRepository({ owner: 'acme', name: 'shop', files: { 'docs/a.md': 'a\n', 'docs/b.md': 'b\n' } })
  app = await appClient(world)
})
afterAll(() => world.close())

async function commitOnto(parent: string, tree: TreeEntries): Promise<string> {
  const { data: base } = await app.rest.git.getCommit({ ...at, commit_sha: parent })
  const { data: made } = await app.rest.git.createTree({ ...at, base_tree: base.tree.sha, tree })
  const { data: commit } = await app.rest.git.createCommit({ ...at, message: 'Update the report', tree: made.sha, parents: [parent] })
  return commit.sha
}

async function tip(branch = 'main'): Promise<string> {
  return (await app.rest.git.getRef({ ...at, ref: `heads/${branch}` })).data.object.sha
}

describe('the Git data API', () => {
  test('several files in one commit: inline content, a blob, a deletion', async () => {
    const before = await tip()
    const { data: blob } = await app.rest.git.createBlob({ ...at, content: Buffer.from('<svg/>').toString('base64'), encoding: 'base64' })
    const sha = await commitOnto(before, [
      { path: 'OKRS.md', mode: '100644', type: 'blob', content: '# OKRs\n' },
      { path: 'okrs/chart.svg', mode: '100644', type: 'blob', sha: blob.sha },
      { path: 'docs/b.md', mode: '100644', type: 'blob', sha: null },
    ])
    await app.rest.git.updateRef({ ...at, ref: 'heads/main', sha })
    expect(await world.files('acme/shop')).toEqual(['docs/a.md', 'OKRS.md', 'okrs/chart.svg', 'README.md'])
    expect(await world.file('acme/shop', 'okrs/chart.svg')).toBe('<svg/>')
    expect((await world.log('acme/shop'))[0]).toEqual({ sha, message: 'Update the report', author: 'throughline[bot]' })
  })

  test('a commit without an author is signed by GitHub, one with an author is not', async () => {
    const { data: parent } = await app.rest.git.getCommit({ ...at, commit_sha: await tip() })
    const plain = { ...at, message: 'Plain', tree: parent.tree.sha, parents: [parent.sha] }
    const { data: signed } = await app.rest.git.createCommit(plain)
    const { data: unsigned } = await app.rest.git.createCommit({ ...plain, author: { name: 'Bot', email: 'bot@example.com' } })
    const verification = async (commit_sha: string) => (await app.rest.git.getCommit({ ...at, commit_sha })).data.verification.verified
    expect([await verification(signed.sha), await verification(unsigned.sha)]).toEqual([true, false])
  })

  test('a branch that moved meanwhile: not a fast forward', async () => {
    const before = await tip()
    await world.commitFiles('acme/shop', { 'docs/a.md': 'meanwhile\n' }, { author: 'ben' })
    const sha = await commitOnto(before, [{ path: 'OKRS.md', mode: '100644', type: 'blob', content: 'late\n' }])
    await expect(app.rest.git.updateRef({ ...at, ref: 'heads/main', sha })).rejects.toMatchObject({
      status: 422, response: { data: { message: 'Update is not a fast forward' } },
    })
    expect(await world.file('acme/shop', 'OKRS.md')).not.toBe('late\n')
  })

  test('a new branch and a pull request from it; the same again is refused', async () => {
    const sha = await commitOnto(await tip(), [{ path: 'OKRS.md', mode: '100644', type: 'blob', content: 'in a request\n' }])
    await app.rest.git.createRef({ ...at, ref: 'refs/heads/throughline/report', sha })
    const { data: pull } = await app.rest.pulls.create({ ...at, title: 'Report', head: 'throughline/report', base: 'main', body: 'New numbers' })
    expect(pull.head.sha).toBe(sha)
    await expect(app.rest.git.createRef({ ...at, ref: 'refs/heads/throughline/report', sha })).rejects.toMatchObject({ status: 422 })
    const again = app.rest.pulls.create({ ...at, title: 'Report', head: 'throughline/report', base: 'main' })
    await expect(again).rejects.toMatchObject({ status: 422, message: expect.stringContaining('A pull request already exists for acme:throughline/report.') })
    const { data: updated } = await app.rest.pulls.update({ ...at, pull_number: pull.number, title: 'Report of the week' })
    expect(updated.title).toBe('Report of the week')
  })

  test('the App hears of its own push, so that a loop would show', async () => {
    const start = world.deliveries.length
    const before = await tip()
    const sha = await commitOnto(before, [{ path: 'OKRS.md', mode: '100644', type: 'blob', content: 'newer\n' }])
    await app.rest.git.updateRef({ ...at, ref: 'heads/main', sha })
    expect(eventsSince(world, start)).toEqual(['push'])
    expect(world.deliveries.at(-1)?.payload).toMatchObject({
      ref: 'refs/heads/main', before, after: sha, sender: { login: 'throughline[bot]', type: 'Bot' }, pusher: { name: 'throughline[bot]' },
      commits: [{ id: sha, added: [], modified: ['OKRS.md'], removed: [] }], head_commit: { id: sha },
    })
  })
})

describe('the Contents API', () => {
  test('writes with the old blob named, and refuses with a stale one', async () => {
    const { data } = await app.rest.repos.getContent({ ...at, path: 'docs/a.md' })
    const old = 'sha' in data ? data.sha : ''
    const write = (content: string) => app.rest.repos.createOrUpdateFileContents({ ...at, path: 'docs/a.md', message: 'Edit', sha: old, content: Buffer.from(content).toString('base64') })
    await write('first\n')
    await expect(write('second\n')).rejects.toMatchObject({ status: 409 })
    expect(await world.file('acme/shop', 'docs/a.md')).toBe('first\n')
  })

  test('gives a file raw', async () => {
    const { data } = await app.rest.repos.getContent({ ...at, path: 'docs/a.md', mediaType: { format: 'raw' } })
    expect(data).toBe('first\n')
  })
})

describe('a protected branch', () => {
  test('refuses the App, by either API, and lets the owner tell the story', async () => {
    await world.protectBranch('acme/shop', 'main', { reviews: 1 })
    const sha = await commitOnto(await tip(), [{ path: 'OKRS.md', mode: '100644', type: 'blob', content: 'no\n' }])
    await expect(app.rest.git.updateRef({ ...at, ref: 'heads/main', sha })).rejects.toMatchObject({ status: 422, message: expect.stringContaining('Protected branch update failed') })
    const contents = app.rest.repos.createOrUpdateFileContents({ ...at, path: 'new.md', message: 'x', content: '' })
    await expect(contents).rejects.toMatchObject({ status: 409 })
    await world.commitFiles('acme/shop', { 'docs/a.md': 'by decree\n' })
    expect(await world.file('acme/shop', 'docs/a.md')).toBe('by decree\n')
    await world.unprotectBranch('acme/shop', 'main')
    await app.rest.git.updateRef({ ...at, ref: 'heads/main', sha, force: true })
  })
})
