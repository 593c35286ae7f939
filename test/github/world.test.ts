import { Octokit } from '@octokit/rest'
import { createAppAuth } from '@octokit/auth-app'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLeanClient } from '../../src/github/create-lean-client.ts'
import { createSink } from '../../src/github/create-sink.ts'
import { createSource } from '../../src/github/create-source.ts'
import { httpsFetch } from '../../src/github/https-fetch.ts'
import type { CheckEffect, CommentEffect, FilesEffect, IssueEffect, LabelEffect } from '../../src/ports/effect.ts'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { guardOctokit } from '../contract/openapi-guard.ts'

const okrs = 'cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }\nobjectives: []\n'
const big = 'date,value\n'.repeat(60_000)
const silent = { debug() {}, info() {}, warn() {}, error() {} }
const none = { checks: [], labels: [] }
let world: World
let client: Octokit

beforeAll(async () => {
  world = await createWorld()
  await world.createRepository({ owner: 'acme', name: 'web', files: { '.github/okrs.yml': okrs, 'metrics/a.csv': 'date,value\n', 'metrics/big.csv': big } })
  await world.createRepository({ owner: 'acme', name: 'roadmap', files: { '.github/okrs/2026-Q4.yml': okrs, '.github/okrs/notes.md': 'no' } })
  await world.createRepository({ owner: 'acme', name: 'empty' })
  await world.openIssue(await world.createRepository({ owner: 'acme', name: 'depot', private: true }), { title: 'Buy Globex', body: 'KR: O1.KR1' })
  client = await installation()
})
afterAll(() => world.close())

async function installation(): Promise<Octokit> {
  const auth = { appId: world.app.id, privateKey: world.app.privateKey }
  const { data } = await new Octokit({ baseUrl: world.url, log: silent, authStrategy: createAppAuth, auth }).rest.apps.getOrgInstallation({ org: 'acme' })
  const octokit = new Octokit({ baseUrl: world.url, log: silent, authStrategy: createAppAuth, auth: { ...auth, installationId: data.id } })
  // What is sent is held against GitHub's description; what the stand-in leaves out of its answers is not of interest here.
  guardOctokit(octokit, { tolerate: { '*': ['required', 'type', 'anyOf', 'oneOf'] } })
  return octokit
}

async function requestsOf<T>(run: () => Promise<T>): Promise<{ readonly result: T; readonly requests: readonly string[] }> {
  await client.rest.rateLimit.get().catch(() => undefined)
  const mark = world.requests.mark()
  const result = await run()
  return { result, requests: world.requests.since(mark).map(({ method, path, operation }) => `${method} ${operation ?? path.split('?')[0]}`) }
}

const files = (content: string, delivery: FilesEffect['delivery'] = 'auto'): FilesEffect => ({
  kind: 'files', branch: 'main', message: 'docs(okrs): update the OKR report', delivery,
  files: [{ path: 'OKRS.md', content }, { path: 'okrs/report.json', content: JSON.stringify({ content }) }],
})

const wish = (body: string, wanted = true): IssueEffect => ({ kind: 'issue', marker: '<!-- throughline:notice -->', title: 'Something is broken', body: `<!-- throughline:notice -->\n${body}\n`, wanted })

describe('a source', () => {
  test('decides about a pull request with one query', async () => {
    const goal = await world.openIssue('acme/web', { title: 'Faster first day', body: 'KR: O1.KR1' })
    const issue = await world.openIssue('acme/web', { title: 'Shorten the form', labels: ['initiative'], parent: goal })
    const pull = await world.openPullRequest('acme/web', { title: 'Two fields less', body: `Fixes #${issue}`, labels: ['initiative'], author: 'ben' })
    const { result, requests } = await requestsOf(() => createSource(client, 'acme/web').facts(pull, 'Throughline'))
    expect(requests).toEqual(['POST Facts'])
    expect(result?.layer.okrs).toEqual([{ path: '.github/okrs.yml', text: okrs }])
    expect(result?.item).toMatchObject({ kind: 'pull-request', number: pull, author: 'ben', labels: ['initiative'], base: 'main' })
    expect(result?.item.origins).toMatchObject([{ item: { number: issue, origins: [{ item: { repository: 'acme/web', number: goal } }] } }])
    expect(result?.present.headSha).toBe(await createSource(client, 'acme/web').head(pull))
    expect((await createSource(client, 'acme/web').facts(goal, 'Throughline'))?.item.parts).toEqual({ total: 1, done: 0 })
    const above = await createSource(client, 'acme/web').facts(issue, 'Throughline')
    expect(above?.dependents).toEqual([{ repository: 'acme/web', number: pull }])
  })

  test('reads keywords where the base is another branch, what is hidden as unreadable, and what is missing as nothing', async () => {
    await world.createBranch('acme/web', 'release')
    const issue = await world.openIssue('acme/web', { title: 'Fewer steps' })
    const pull = await world.openPullRequest('acme/web', { title: 'Backport', body: `Fixes #${issue}, closes #9999, resolves acme/nowhere#1`, base: 'release' })
    const { result, requests } = await requestsOf(() => createSource(client, 'acme/web').facts(pull, 'Throughline'))
    expect(requests).toEqual(['POST Facts', 'POST IssuesByNumber'])
    expect(result?.item.origins.map((origin) => (origin.kind === 'item' ? origin.item.number : origin.reference))).toEqual([issue, 'acme/nowhere#1'])
  })

  test.each([
    ['public', 'hidden from the text of a pull request', ['acme/depot#1', 'acme/depot#4711']],
    ['private', 'there', [1]],
  ] as const)('an issue of a private repository, in a %s one, is %s', async (view, _, origins) => {
    const name = await world.createRepository({ owner: 'acme', name: `${view}-shop`, private: view === 'private', files: { 'README.md': '# Shop\n' } })
    await world.createBranch(name, 'release')
    const pull = await world.openPullRequest(name, { title: 'Find out', body: 'Closes acme/depot#1, closes acme/depot#4711', base: 'release' })
    const facts = await createSource(client, name).facts(pull, 'Throughline')
    expect(facts?.item.origins.map((origin) => (origin.kind === 'item' ? origin.item.number : origin.reference))).toEqual(origins)
  })

  test('reads what a pull request proposes, also from a fork', async () => {
    const pull = await world.openPullRequest('acme/web', { title: 'New quarter', files: { '.github/okrs.yml': 'cycle: broken' } })
    expect((await createSource(client, 'acme/web').facts(pull, 'Throughline'))?.proposed?.okrs).toEqual([{ path: '.github/okrs.yml', text: 'cycle: broken' }])
    const forked = await world.openPullRequest('acme/web', { title: 'New mode', files: { '.github/throughline.yml': 'mode: off' }, author: 'contributor', fork: true })
    expect((await createSource(client, 'acme/web').facts(forked, 'Throughline'))?.proposed?.settings?.text).toBe('mode: off')
  })

  test('knows an issue type, and no item that does not exist', async () => {
    const typed = await world.openIssue('acme/web', { title: 'Typed', type: 'Initiative' })
    expect((await createSource(client, 'acme/web').facts(typed, 'Throughline'))?.item.issueType).toBe('Initiative')
    expect(await createSource(client, 'acme/web').facts(4711, 'Throughline')).toBeUndefined()
  })

  test('reads configuration, other layers and files', async () => {
    const source = createSource(client, 'acme/web')
    const { repository, layer } = await source.configuration()
    expect(repository).toMatchObject({ name: 'acme/web', defaultBranch: 'main', private: false })
    expect(layer.okrs).toHaveLength(1)
    const [first] = (await world.log('acme/web')).slice(-1)
    expect((await source.configuration(first?.sha)).layer.okrs).toEqual([])
    expect(await source.layer('acme/roadmap')).toEqual({ origin: 'acme/roadmap', okrs: [{ path: '.github/okrs/2026-Q4.yml', text: okrs }] })
    expect(await source.layer('acme/empty')).toBeUndefined()
    await expect(source.layer('acme/nowhere')).rejects.toMatchObject({ name: 'UnverifiableError', reason: 'denied' })
    expect(await source.files(['metrics/a.csv', 'metrics/none.csv', 'metrics', 'metrics/big.csv'])).toEqual(new Map([['metrics/a.csv', 'date,value\n'], ['metrics/big.csv', big]]))
  })

  test('reads the history of the OKR files with one request, the latest first', async () => {
    await world.createRepository({ owner: 'acme', name: 'goals', files: { '.github/okrs.yml': okrs } })
    await world.commitFiles('acme/goals', { 'README.md': 'Goals' })
    const changed = await world.commitFiles('acme/goals', { '.github/okrs.yml': `${okrs}# changed\n` })
    const moved = await world.commitFiles('acme/goals', { '.github/okrs.yml': undefined, '.github/okrs/2026-Q4.yml': okrs })
    const { result, requests } = await requestsOf(() => createSource(client, 'acme/goals').okrsHistory(30))
    expect(requests).toEqual(['POST OkrsHistory'])
    expect(result.map(({ okrs: files }) => files.map(({ path, text }) => `${path} ${text.length}`))).toEqual([[`.github/okrs/2026-Q4.yml ${okrs.length}`], [`.github/okrs.yml ${okrs.length + 10}`], [`.github/okrs.yml ${okrs.length}`]])
    expect(result.slice(0, 2).map(({ commit }) => commit)).toEqual([moved, changed])
    expect(await createSource(client, 'acme/goals').okrsHistory(1)).toHaveLength(1)
    expect(await createSource(client, 'acme/empty').okrsHistory(30)).toEqual([])
  })

  test('reads the owner\'s .github repository with the same request; one that is not there, or not to be seen, costs nothing and is no doubt', async () => {
    const pull = await world.openPullRequest('acme/web', { title: 'A change' })
    const without = await requestsOf(() => createSource(client, 'acme/web').facts(pull, 'Throughline'))
    expect([without.result?.company, without.requests]).toEqual([undefined, ['POST Facts']])
    await world.createRepository({ owner: 'acme', name: '.github', private: true, files: { '.github/okrs/2026-Q4.yml': okrs, '.github/throughline.yml': 'mode: warn\n', 'profile/README.md': 'Hello' } })
    const company = { origin: 'acme/.github', okrs: [{ path: '.github/okrs/2026-Q4.yml', text: okrs }], settings: { path: '.github/throughline.yml', text: 'mode: warn\n' }, visibility: 'private' }
    const { result, requests } = await requestsOf(() => createSource(client, 'acme/web', 'elsewhere.yml').facts(pull, 'Throughline'))
    expect([result?.company, requests]).toEqual([company, ['POST Facts']])
    expect((await createSource(client, 'acme/web').configuration()).company).toEqual(company)
    const job = createLeanClient({ token: await world.actionsToken('acme/web', { contents: 'read', issues: 'read', pull_requests: 'read' }), baseUrl: world.url, fetch: httpsFetch, userAgent: 'test' })
    expect(await createSource(job, 'acme/web').facts(pull, 'Throughline')).toMatchObject({ item: { number: pull }, company: undefined })
  })

  test('lists all initiatives, open and closed, by label and by type, each once and by number', async () => {
    const list = await world.createRepository({ owner: 'acme', name: 'list' })
    const parent = await world.openIssue(list, { title: 'Parent', body: 'KR: O1.KR1' })
    for (let index = 0; index < 103; index += 1) {
      await world.openIssue(list, { title: `Idea ${index}`, labels: [index % 2 === 0 ? 'initiative' : 'bet', ...(index === 4 ? ['bet'] : [])], ...(index === 3 ? { parent } : {}) })
    }
    const closed = await world.openIssue(list, { title: 'Done', labels: ['initiative'], state: 'closed' })
    const pull = await world.openPullRequest(list, { title: 'A change', labels: ['bet'] })
    const typed = await world.openIssue(list, { title: 'Of the type', type: 'bet' })
    await world.openIssue(list, { title: 'A bug', labels: ['bug'] })
    const { result, requests } = await requestsOf(() => createSource(client, list).initiatives(['initiative', 'bet']))
    expect(result.map((item) => item.number)).toEqual([...Array.from({ length: 103 }, (_, index) => parent + 1 + index), closed, pull, typed])
    expect(result.at(-1)).toMatchObject({ issueType: 'bet', labels: [] })
    expect(result.find((item) => item.number === closed)).toMatchObject({ state: 'closed', outcome: 'completed' })
    expect(result.find((item) => item.origins.length > 0)).toMatchObject({ title: 'Idea 3', origins: [{ item: { number: parent } }] })
    expect(requests.length).toBeLessThanOrEqual(7)
  }, 60_000)

  test('serves the lean client of a short process as well', async () => {
    const number = await world.openIssue('acme/web', { title: 'Seen by a job', labels: ['initiative'], author: 'ben' })
    const token = await world.actionsToken('acme/web', { contents: 'read', issues: 'write' })
    const lean = createLeanClient({ token, baseUrl: world.url, fetch: httpsFetch, userAgent: 'throughline-test' })
    expect((await createSource(lean, 'acme/web').facts(number, 'Throughline'))?.item).toMatchObject({ number, title: 'Seen by a job', author: 'ben' })
    const outcomes = await createSink(lean, 'acme/web').apply([{ kind: 'label', number, label: 'needs-key-result', wanted: true }], none)
    expect(outcomes).toEqual([{ effect: 'label', kind: 'done' }])
  })

  test('tells what a token may not read', async () => {
    const repository = await world.createRepository({ owner: 'acme', name: 'vault', private: true, files: { '.github/okrs.yml': okrs } })
    const job = new Octokit({ baseUrl: world.url, log: silent, auth: await world.actionsToken(repository, { issues: 'read' }) })
    await expect(createSource(job, repository).configuration()).rejects.toMatchObject({ name: 'UnverifiableError', reason: 'denied' })
    const stranger = new Octokit({ baseUrl: world.url, log: silent, auth: 'ghp_nobody' })
    await expect(createSource(stranger, 'acme/web').configuration()).rejects.toMatchObject({ reason: 'denied' })
  })
})

describe('a sink', () => {
  test('brings about check, comment and label once, and writes nothing the second time', async () => {
    const number = await world.openPullRequest('acme/web', { title: 'Unlinked', labels: ['initiative'] })
    const source = createSource(client, 'acme/web')
    const sink = createSink(client, 'acme/web')
    const sha = (await source.facts(number, 'Throughline'))?.present.headSha ?? ''
    const check: CheckEffect = { kind: 'check', name: 'Throughline', sha, conclusion: 'failure', title: 'No key result', summary: 'Say which.', annotations: [] }
    const comment: CommentEffect = { kind: 'comment', number, marker: '<!-- throughline -->', body: '<!-- throughline -->\nNo key result', when: 'always' }
    const label: LabelEffect = { kind: 'label', number, label: 'needs-key-result', wanted: true }
    const effects = [check, comment, label]
    const first = await sink.apply(effects, (await source.facts(number, 'Throughline'))?.present ?? none)
    expect(first.map(({ effect, kind }) => `${effect} ${kind}`)).toEqual(['check done', 'comment done', 'label done'])
    const standing = (await source.facts(number, 'Throughline'))?.present ?? none
    const { result, requests } = await requestsOf(() => sink.apply(effects, standing))
    expect(result.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(requests).toEqual([])
    const green: CheckEffect = { ...check, conclusion: 'success', title: 'Linked', summary: 'Serves O1.KR1.' }
    await sink.apply([green, { ...comment, body: '<!-- throughline -->\nResolved', when: 'if-present' }, { ...label, wanted: false }], standing)
    expect(await world.checkRuns('acme/web', sha)).toMatchObject([{ conclusion: 'success', output: { title: 'Linked' } }])
    expect((await world.comments('acme/web', number)).map(({ body }) => body)).toEqual(['<!-- throughline -->\nResolved'])
    expect(await world.labels('acme/web', number)).toEqual(['initiative'])
  })

  test('commits all files at once, signed by nobody, and nothing when they stand', async () => {
    const sink = createSink(client, 'acme/web')
    const [done] = await sink.apply([files('one')], none)
    expect(done).toMatchObject({ effect: 'files', kind: 'done', sha: expect.stringMatching(/^[0-9a-f]{40}$/) })
    expect(await world.file('acme/web', 'OKRS.md')).toBe('one')
    expect(await world.file('acme/web', 'okrs/report.json')).toBe('{"content":"one"}')
    expect(await world.file('acme/web', '.github/okrs.yml')).toBe(okrs)
    const { result, requests } = await requestsOf(() => sink.apply([files('one')], none))
    expect(result).toEqual([{ effect: 'files', kind: 'unchanged', rung: 'commit' }])
    expect(requests).toEqual(['POST StandingFiles'])
  })

  test('keeps one pull request where the branch is protected', async () => {
    const repository = await world.createRepository({ owner: 'acme', name: 'guarded', files: { '.github/okrs.yml': okrs } })
    await world.protectBranch(repository, 'main', { reviews: 1, enforceAdmins: true })
    const sink = createSink(client, repository)
    const [opened] = await sink.apply([files('one')], none)
    expect(opened).toMatchObject({ kind: 'done', detail: expect.stringMatching(/^main takes no direct commit \(.+\), so the report waits in pull request #1$/) })
    const [same] = await sink.apply([files('one')], none)
    expect(same).toMatchObject({ kind: 'unchanged', url: opened?.url })
    await world.commitFiles(repository, { 'README.md': 'moved on' })
    const [updated] = await sink.apply([files('two')], none)
    expect(updated).toMatchObject({ kind: 'done', url: opened?.url })
    expect(await world.file(repository, 'OKRS.md', 'throughline/report')).toBe('two')
    expect(await world.file(repository, 'README.md', 'throughline/report')).toBe('moved on')
    expect(await world.file(repository, 'OKRS.md')).toBeUndefined()
    await world.closePullRequest(repository, 1)
    const [declined] = await sink.apply([files('two')], none)
    expect(declined).toMatchObject({ kind: 'unchanged', detail: expect.stringContaining('pull request #1 with this report was closed') })
    const [again] = await sink.apply([files('three')], none)
    expect(again).toMatchObject({ kind: 'done', detail: expect.stringContaining('pull request #2') })
  })

  test('names the permission that is missing, and goes on', async () => {
    const number = await world.openIssue('acme/web', { title: 'Unlinked', labels: ['initiative'] })
    const job = new Octokit({ baseUrl: world.url, log: silent, auth: await world.actionsToken('acme/web', { contents: 'read', issues: 'write' }) })
    const [head] = await world.log('acme/web')
    const outcomes = await createSink(job, 'acme/web').apply([
      { kind: 'check', name: 'Throughline', sha: head?.sha ?? '', conclusion: 'success', title: 'T', summary: 'S', annotations: [] },
      files('two'),
      { kind: 'label', number, label: 'needs-key-result', wanted: true },
    ], none)
    expect(outcomes).toMatchObject([{ kind: 'denied', permission: 'checks: write' }, { kind: 'denied', permission: 'contents: write' }, { effect: 'label', kind: 'done' }])
  })

  test('keeps one issue of its own, whoever quotes its marker: opened, left, edited, closed, opened again', async () => {
    const place = await world.createRepository({ owner: 'acme', name: 'noticed' })
    const apply = async (effect: IssueEffect) => (await createSink(client, place).apply([effect], none)).map(({ kind }) => kind)
    expect(await requestsOf(() => apply(wish('x', false)))).toEqual({ result: ['unchanged'], requests: ['POST OwnIssues'] })
    await world.openIssue(place, { title: 'Why this?', body: '<!-- throughline:notice -->', labels: ['throughline'], author: 'ben' })
    expect(await apply(wish('one'))).toEqual(['done'])
    expect(await requestsOf(() => apply(wish('one')))).toEqual({ result: ['unchanged'], requests: ['POST OwnIssues'] })
    const states: unknown[] = []
    for (const effect of [wish('two'), wish('mended', false), wish('three')]) {
      expect(await apply(effect)).toEqual(['done'])
      const issue = await world.issue(place, 2)
      states.push([issue?.state, issue?.body?.split('\n')[1]])
    }
    expect(states).toEqual([['open', 'two'], ['closed', 'mended'], ['open', 'three']])
    expect([(await world.issue(place, 1))?.body, await world.issue(place, 3)]).toEqual(['<!-- throughline:notice -->', undefined])
  })
})
