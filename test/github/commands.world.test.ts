import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Octokit } from '@octokit/rest'
import { createDiscussion } from '../../src/github/create-discussion.ts'
import { createSink } from '../../src/github/create-sink.ts'
import type { Discussion } from '../../src/ports/discussion.ts'
import type { Effect } from '../../src/ports/effect.ts'
import type { Sink } from '../../src/ports/sink.ts'
import type { World } from '../../src/world/world.ts'
import { emulatorTolerance } from '../contract/emulator-tolerance.ts'
import { guardExchange } from '../contract/openapi-guard.ts'
import { createWorld } from '../../src/world/create-world.ts'
import { appClient, clientOf } from '../world/builders.ts'

const MARKER = '<!-- throughline:answer -->'
const web = 'acme/web'
let world: World
let app: Octokit
let discussion: Discussion
let sink: Sink

beforeAll(async () => {
  world = await createWorld({ onExchange: (exchange) => guardExchange(exchange, emulatorTolerance) })
  await world.createRepository({ owner: 'acme', name: 'web' })
  app = await appClient(world)
  discussion = createDiscussion(app, web)
  sink = createSink(app, web, { buttons: true })
}, 60_000)
afterAll(() => world.close())

async function apply(effect: Effect, headSha?: string) {
  const [outcome] = await sink.apply([effect], { headSha, checks: [], labels: [] })
  return outcome
}

describe('what is said on an item', () => {
  it('is whose words it is, unless somebody else has changed them, with our own reaction and our own answer', async () => {
    const number = await world.openIssue(web, { title: 'Talk', author: 'carla' })
    const first = await world.comment(web, number, '/kr O1.KR1', 'carla')
    const second = await world.comment(web, number, '/waive later', 'ben')
    const third = await world.comment(web, number, '/waive later', 'ben')
    await world.editComment(web, second, '/waive legal duty', 'ana')
    await world.editComment(web, third, '/waive legal duty', 'ben')
    await app.rest.issues.createComment({ owner: 'acme', repo: 'web', issue_number: number, body: `${MARKER}\nan answer` })
    await clientOf(world, world.tokenOf('ben')).rest.reactions.createForIssueComment({ owner: 'acme', repo: 'web', comment_id: first, content: '+1' })
    await apply({ kind: 'reaction', comment: second, reaction: 'refused' })
    expect(await discussion.comments(number, MARKER)).toMatchObject({
      comments: [{ id: first, by: 'carla', body: '/kr O1.KR1', reaction: undefined }, { id: second, by: undefined, body: '/waive legal duty', reaction: { kind: 'refused' } }, { id: third, by: 'ben', body: '/waive legal duty' }],
      answer: { body: `${MARKER}\nan answer` },
    })
    expect(await discussion.comments(999, MARKER)).toBeUndefined()
  }, 60_000)

  it('comes with what people may do at this moment', async () => {
    world.setRole(web, 'carla', 'triage')
    world.setRole(web, 'ben', 'maintain')
    expect(await Promise.all(['ana', 'ben', 'carla', 'contributor', 'nobody-at-all'].map((login) => discussion.mayWrite(login)))).toEqual([true, true, false, false, false])
  }, 60_000)
})

describe('a reaction', () => {
  it('is set once, replaced, and set anew', async () => {
    const number = await world.openIssue(web, { title: 'React' })
    const comment = await world.comment(web, number, '/kr O1.KR1')
    expect(await apply({ kind: 'reaction', comment, reaction: 'refused' })).toMatchObject({ kind: 'done' })
    expect(await apply({ kind: 'reaction', comment, reaction: 'refused' })).toMatchObject({ kind: 'unchanged' })
    expect(await apply({ kind: 'reaction', comment, reaction: 'refused', replaces: 'refused' })).toMatchObject({ kind: 'done' })
    expect(world.reactions(comment)).toEqual(['throughline[bot] confused'])
    expect(await apply({ kind: 'reaction', comment, reaction: 'done', replaces: 'refused' })).toMatchObject({ kind: 'done' })
    expect(world.reactions(comment)).toEqual(['throughline[bot] +1'])
  }, 60_000)
})

describe('a description', () => {
  it.each(['issue', 'pull request'])('of an %s is changed when it still is what the change was made from', async (kind) => {
    const text = { title: 'Edit', body: 'one\r\ntwo' }
    const number = kind === 'issue' ? await world.openIssue(web, text) : await world.openPullRequest(web, text)
    const headSha = (await world.pullRequest(web, number))?.head.sha
    const change = { kind: 'body', number, basedOn: 'one\r\ntwo', body: 'one\r\n2' } as const
    expect(await apply(change, headSha)).toMatchObject({ kind: 'done' })
    expect(await apply(change, headSha)).toMatchObject({ kind: 'unchanged' })
    expect(await apply({ ...change, body: 'three' }, headSha)).toMatchObject({ kind: 'stale' })
    const found = kind === 'issue' ? await world.issue(web, number) : await world.pullRequest(web, number)
    expect(found?.body).toBe('one\r\n2')
  }, 60_000)

  it('that may not be changed is named with the permission', async () => {
    const token = await world.actionsToken(web, { contents: 'read', issues: 'read', pull_requests: 'read' })
    const number = await world.openIssue(web, { title: 'Closed door', body: 'a' })
    const comment = await world.comment(web, number, '/kr x')
    const outcomes = await createSink(clientOf(world, token), web).apply([{ kind: 'body', number, basedOn: 'a', body: 'b' }, { kind: 'reaction', comment, reaction: 'done' }], { checks: [], labels: [] })
    expect(outcomes).toMatchObject([{ effect: 'body', kind: 'denied', permission: 'issues: write' }, { effect: 'reaction', kind: 'denied', permission: 'issues: write' }])
  }, 60_000)
})

describe('the buttons of a check', () => {
  const actions = [{ identifier: 'waive', label: 'Waive', description: 'Lets it pass' }]

  it('are the App\'s, and go with the reason for them', async () => {
    const number = await world.openPullRequest(web, { title: 'Buttons' })
    const sha = (await world.pullRequest(web, number))?.head.sha ?? ''
    const check = { kind: 'check', name: 'Throughline', sha, conclusion: 'failure', title: 'No', summary: 'No.', annotations: [], actions } as const
    await apply(check, sha)
    const [run] = await world.checkRuns(web, sha)
    const id = run?.id ?? 0
    expect(world.buttons(id)).toEqual(['waive'])
    const present = { headSha: sha, checks: [{ id, name: 'Throughline', conclusion: 'failure', title: 'No', summary: 'No.' }], labels: [] }
    await sink.apply([{ ...check, conclusion: 'success', actions: undefined }], present)
    expect(world.buttons(id)).toEqual([])
    await createSink(app, web).apply([{ ...check, name: 'Plain' }], { headSha: sha, checks: [], labels: [] })
    const plain = (await world.checkRuns(web, sha)).find(({ name }) => name === 'Plain')
    expect(world.buttons(plain?.id ?? 0)).toEqual([])
  }, 60_000)
})
