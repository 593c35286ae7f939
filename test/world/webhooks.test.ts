import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import examples from '@octokit/webhooks-examples'
import { verify } from '@octokit/webhooks-methods'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { appClient, createMailbox, eventsSince } from './builders.ts'

const repository = 'acme/shop'
const at = { owner: 'acme', repo: 'shop' }
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs1', format: 'pem' } })
let world: World

beforeEach(async () => {
  world = await createWorld({ app: { privateKey } })
  await world.createRepository({ owner: 'acme', name: 'shop' })
})
afterEach(() => world.close())

/** The events of a deed. */
async function eventsOf(deed: () => Promise<unknown>): Promise<readonly string[]> {
  const start = world.deliveries.length
  await deed()
  return eventsSince(world, start)
}

describe('events of an issue', () => {
  test('opened with a label and a type', async () => {
    const deed = () => world.openIssue(repository, { title: 'New', labels: ['initiative'], type: 'Feature' })
    expect(await eventsOf(deed)).toEqual(['issues.opened', 'issues.labeled', 'issues.typed'])
    expect(world.deliveries.at(-2)?.payload).toMatchObject({ label: { name: 'initiative' }, issue: { number: 1, labels: [{ name: 'initiative' }] }, sender: { login: 'ana', type: 'User' } })
  })

  test('its life', async () => {
    const number = await world.openIssue(repository, { title: 'Old title', body: 'old' })
    expect(await eventsOf(() => world.editIssue(repository, number, { title: 'New title', body: 'new' }, 'ben'))).toEqual(['issues.edited'])
    expect(world.deliveries.at(-1)?.payload).toMatchObject({ changes: { title: { from: 'Old title' }, body: { from: 'old' } }, sender: { login: 'ben' } })
    expect(await eventsOf(() => world.editIssue(repository, number, { title: 'New title' }))).toEqual([])
    expect(await eventsOf(() => world.label(repository, number, 'initiative'))).toEqual(['issues.labeled'])
    expect(await eventsOf(() => world.label(repository, number, 'initiative'))).toEqual([])
    expect(await eventsOf(() => world.unlabel(repository, number, 'initiative'))).toEqual(['issues.unlabeled'])
    expect(await eventsOf(() => world.editIssue(repository, number, { type: 'Initiative' }))).toEqual(['issues.typed'])
    expect(await eventsOf(() => world.editIssue(repository, number, { type: null }))).toEqual(['issues.untyped'])
    expect(await eventsOf(() => world.comment(repository, number, '/check-in'))).toEqual(['issue_comment.created'])
    expect(await eventsOf(() => world.closeIssue(repository, number))).toEqual(['issues.closed'])
    expect(await eventsOf(() => world.reopenIssue(repository, number))).toEqual(['issues.reopened'])
  })

  test('given a parent, and none again', async () => {
    const parent = await world.openIssue(repository, { title: 'Whole' })
    const child = await world.openIssue(repository, { title: 'Part' })
    expect(await eventsOf(() => world.setParent(repository, child, parent))).toEqual(['sub_issues.parent_issue_added', 'sub_issues.sub_issue_added'])
    expect(world.deliveries.at(-1)?.payload).toMatchObject({ parent_issue: { number: parent }, sub_issue: { number: child } })
    expect(await eventsOf(() => world.setParent(repository, child, undefined))).toEqual(['sub_issues.parent_issue_removed', 'sub_issues.sub_issue_removed'])
  })

  test('linked to what it waits for, and free of it again', async () => {
    const [waiting, blocker] = [await world.openIssue(repository, { title: 'Waits' }), await world.openIssue(repository, { title: 'First' })]
    expect(await eventsOf(() => world.addBlocker(repository, waiting, blocker))).toEqual(['issue_dependencies.blocked_by_added', 'issue_dependencies.blocking_added'])
    expect(world.deliveries.at(-1)?.payload).toMatchObject({ blocked_issue: { number: waiting }, blocking_issue: { number: blocker }, blocked_issue_repo: { full_name: repository } })
    expect(await eventsOf(() => world.removeBlocker(repository, waiting, blocker))).toEqual(['issue_dependencies.blocked_by_removed', 'issue_dependencies.blocking_removed'])
  })
})

describe('events of a pull request', () => {
  test('its life', async () => {
    const number = await world.openPullRequest(repository, { title: 'Draft', draft: true })
    expect(eventsSince(world, world.deliveries.length - 3)).toEqual(['push', 'push', 'pull_request.opened'])
    expect(await eventsOf(() => world.editPullRequest(repository, number, { draft: false }))).toEqual(['pull_request.ready_for_review'])
    expect(await eventsOf(() => world.editPullRequest(repository, number, { draft: true }))).toEqual(['pull_request.converted_to_draft'])
    expect(await eventsOf(() => world.label(repository, number, 'initiative'))).toEqual(['pull_request.labeled'])
    expect(world.deliveries.at(-1)?.payload).toMatchObject({ number, label: { name: 'initiative' }, pull_request: { number, labels: [{ name: 'initiative' }] } })
    expect(await eventsOf(() => world.unlabel(repository, number, 'initiative'))).toEqual(['pull_request.unlabeled'])
    expect(await eventsOf(() => world.editPullRequest(repository, number, { body: 'KR: O1.KR1' }))).toEqual(['pull_request.edited'])
    expect(await eventsOf(() => world.pushTo(repository, number))).toEqual(['push', 'pull_request.synchronize'])
    expect(await eventsOf(() => world.comment(repository, number, 'hello'))).toEqual(['issue_comment.created'])
    expect(world.deliveries.at(-1)?.payload).toMatchObject({ issue: { number, pull_request: { url: expect.stringContaining(`/pulls/${number}`) } } })
    expect(await eventsOf(() => world.closePullRequest(repository, number))).toEqual(['pull_request.closed'])
    expect(await eventsOf(() => world.reopenPullRequest(repository, number))).toEqual(['pull_request.reopened'])
  })

  test('a new base is an edit', async () => {
    await world.createBranch(repository, 'next')
    const number = await world.openPullRequest(repository, { title: 'Moved' })
    expect(await eventsOf(() => world.editPullRequest(repository, number, { base: 'next' }))).toEqual(['pull_request.edited'])
    expect(world.deliveries.at(-1)?.payload).toMatchObject({ changes: { base: { ref: { from: 'main' } } } })
  })

  test('buttons of its check', async () => {
    const app = await appClient(world)
    const number = await world.openPullRequest(repository, { title: 'Checked' })
    const sha = (await world.pullRequest(repository, number))!.head.sha
    const { data: run } = await app.rest.checks.create({ ...at, name: 'Throughline', head_sha: sha, conclusion: 'failure', actions: [{ identifier: 'override', label: 'Override', description: 'Lets it pass' }] })
    expect(await eventsOf(() => world.rerequestCheck(repository, run.id, 'ben'))).toEqual(['check_run.rerequested'])
    expect(await eventsOf(() => world.requestAction(repository, run.id, 'override', 'ben'))).toEqual(['check_run.requested_action'])
    expect(world.deliveries.at(-1)?.payload).toMatchObject({
      requested_action: { identifier: 'override' }, sender: { login: 'ben' },
      check_run: { id: run.id, head_sha: sha, app: { id: world.app.id }, pull_requests: [{ number }] },
    })
    await app.rest.checks.update({ ...at, check_run_id: run.id, conclusion: 'success', actions: [] })
    expect(world.buttons(run.id)).toEqual([])
    await expect(world.requestAction(repository, run.id, 'override', 'ben')).rejects.toThrow('no button')
  })
})

describe('events of a repository', () => {
  test('a push names what it added, changed and removed', async () => {
    await world.commitFiles(repository, { 'a.md': 'a\n', 'b.md': 'b\n' })
    const sha = await world.commitFiles(repository, { 'a.md': 'A\n', 'b.md': undefined, 'c.md': 'c\n' }, { message: 'Mixed', author: 'carla' })
    expect(world.deliveries.at(-1)?.payload).toMatchObject({
      after: sha, head_commit: { message: 'Mixed', author: { username: 'carla' } },
      commits: [{ id: sha, added: ['c.md'], modified: ['a.md'], removed: ['b.md'] }],
    })
  })

  test('the App is told where it is installed', async () => {
    await world.announceInstallation('acme')
    expect(world.deliveries.at(-1)).toMatchObject({ event: 'installation', payload: { action: 'created', repositories: [{ full_name: 'acme/shop' }], installation: { app_slug: 'throughline' } } })
  })

  test('where it is not installed, it hears nothing until it is', async () => {
    const shy = await createWorld({ app: { privateKey, repositories: ['acme/known'] } })
    await shy.createRepository({ owner: 'acme', name: 'known' })
    await shy.createRepository({ owner: 'acme', name: 'unknown' })
    const start = shy.deliveries.length
    await shy.openIssue('acme/unknown', { title: 'Silent' })
    expect(eventsSince(shy, start)).toEqual([])
    const app = await appClient(shy)
    expect((await app.rest.apps.listReposAccessibleToInstallation()).data.repositories.map((one) => one.name)).toEqual(['known'])
    await shy.addToInstallation('acme/unknown')
    await shy.openIssue('acme/unknown', { title: 'Heard' })
    expect(eventsSince(shy, start)).toEqual(['installation_repositories.added', 'issues.opened'])
    await shy.close()
  })
})

describe('payloads', () => {
  interface Family { readonly name: string; readonly examples: readonly Record<string, unknown>[] }
  /** Of no use to anybody here. */
  const unneeded = new Set(['enterprise'])
  const families = examples as unknown as readonly Family[]

  /** The keys that all examples of an event have. */
  function keysOf(event: string, action: string | undefined): readonly string[] | undefined {
    const samples = families.find((family) => family.name === event)?.examples.filter((sample) => sample['action'] === action) ?? []
    const [first, ...rest] = samples
    if (first === undefined) return undefined
    return Object.keys(first).filter((key) => rest.every((sample) => key in sample) && !unneeded.has(key))
  }

  test('have all keys of GitHub\'s own examples', async () => {
    const app = await appClient(world)
    const number = await world.openPullRequest(repository, { title: 'Sample', labels: ['initiative'] })
    const issue = await world.openIssue(repository, { title: 'Sample', labels: ['initiative'] })
    await world.comment(repository, issue, 'hello')
    await world.editIssue(repository, issue, { title: 'Sample two' })
    await world.closeIssue(repository, issue)
    const sha = await world.pushTo(repository, number)
    const { data: run } = await app.rest.checks.create({ ...at, name: 'Throughline', head_sha: sha, conclusion: 'failure' })
    await world.rerequestCheck(repository, run.id)
    await world.mergePullRequest(repository, number)
    const seen = new Set<string>()
    for (const { event, action, payload } of world.deliveries) {
      const keys = keysOf(event, action)
      if (keys === undefined) continue
      seen.add(`${event}.${action ?? ''}`)
      const missing = keys.filter((key) => !(key in payload))
      expect({ event, action, missing }).toEqual({ event, action, missing: [] })
    }
    expect([...seen]).toEqual(expect.arrayContaining(['push.', 'pull_request.opened', 'pull_request.labeled', 'pull_request.synchronize', 'pull_request.closed', 'issues.opened', 'issue_comment.created', 'check_run.rerequested']))
  })
})

describe('delivery', () => {
  test('signed, each under an id of its own', async () => {
    const box = await createMailbox()
    world.connectWebhook(box.url)
    await world.openIssue(repository, { title: 'Grüße', body: 'ünïcödé', labels: ['initiative'] })
    await world.settled()
    expect(box.received.map((one) => one.headers['x-github-event'])).toEqual(['issues', 'issues'])
    for (const { headers, text } of box.received) {
      expect(await verify(world.app.webhookSecret, text, String(headers['x-hub-signature-256']))).toBe(true)
    }
    expect(new Set(box.received.map((one) => one.headers['x-github-delivery'])).size).toBe(2)
    expect(world.deliveries.slice(-2).map((one) => one.status)).toEqual([202, 202])
    box.close()
  })

  test('again, doubled, reordered, or not at all', async () => {
    const box = await createMailbox()
    world.connectWebhook(box.url)
    world.holdDeliveries()
    for (const title of ['one', 'two', 'three']) await world.openIssue(repository, { title })
    await world.settled()
    expect(box.received).toHaveLength(0)
    world.releaseDeliveries(([one, two, three]) => [three!, one!, one!].filter((delivery) => delivery !== two))
    await world.settled()
    const titles = () => box.received.map((one) => (JSON.parse(one.text) as { issue: { title: string } }).issue.title)
    expect(titles()).toEqual(['three', 'one', 'one'])
    world.redeliver(world.deliveries.at(-1)!)
    await world.settled()
    expect(titles()).toEqual(['three', 'one', 'one', 'three'])
    expect(box.received[3]?.headers['x-github-delivery']).toBe(box.received[0]?.headers['x-github-delivery'])
    box.close()
  })

  test('settled waits for what a receiver causes before it answers', async () => {
    const app = await appClient(world)
    const box = await createMailbox(async ({ headers, text }) => {
      if (headers['x-github-event'] !== 'issues') return
      const { issue } = JSON.parse(text) as { issue: { number: number } }
      await app.rest.issues.createComment({ ...at, issue_number: issue.number, body: 'seen' })
    })
    world.connectWebhook(box.url)
    await world.openIssue(repository, { title: 'Watched' })
    await world.settled()
    expect(box.received.map((one) => one.headers['x-github-event'])).toEqual(['issues', 'issue_comment'])
    box.close()
  })

  test('to nobody: noted and gone', async () => {
    const box = await createMailbox()
    box.close()
    world.connectWebhook(box.url)
    await world.openIssue(repository, { title: 'Unheard' })
    await world.settled()
    expect(world.deliveries.at(-1)?.status).toBe(0)
  })
})
