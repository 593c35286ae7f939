import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/world/world.ts'
import { type AppStage, anAppStage, aRepository, checkOf, checksOf, stateOf } from './an-app-stage.ts'
import { emptyBody, linkedBody } from './company-okrs.ts'

const INITIATIVE = ['initiative']
const NEEDS = 'needs-key-result'
let stage: AppStage
let world: World
let web: string

beforeAll(async () => {
  stage = await anAppStage()
  world = stage.world
}, 120_000)

const lifts: (() => void)[] = []

afterEach(() => lift())
afterAll(async () => {
  await stage.close()
}, 120_000)

type Fault = Parameters<World['fault']>[0]
type Trouble = Omit<Fault, 'path' | 'method' | 'times'>

/** What GitHub may do instead of answering well. */
const troubles: readonly (readonly [string, Trouble])[] = [
  ['403', { status: 403 }],
  ['404', { status: 404 }],
  ['409', { status: 409 }],
  ['422', { status: 422 }],
  ['429 and a time to wait', { status: 429, headers: { 'retry-after': '1' } }],
  ['too many requests', { status: 403, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit.' } }],
  ['500', { status: 500 }],
  ['502 without JSON', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' }],
  ['a reset', { status: 'reset' }],
  ['silence', { status: 'hang' }],
]

describe.each(troubles)('while GitHub answers with %s', (name, trouble) => {
  beforeAll(async () => {
    await stage.restart(trouble.status === 'hang' ? 300 : undefined)
    web = await aRepository(world, name.replaceAll(' ', '-'))
  }, 120_000)

  it('all reads, the check says so and blames nobody, and afterwards all is as it should be', async () => {
    strike({ ...trouble, path: /^\/graphql/ })
    const pull = await world.openPullRequest(web, { title: `Reading ${name}`, body: '', labels: INITIATIVE })
    const issue = await world.openIssue(web, { title: 'An issue in need', body: emptyBody, labels: INITIATIVE })
    await stage.settled()
    expect(await checkOf(world, web, pull)).toMatch(/^neutral: Could not verify/)
    expect(await stateOf(world, web, issue)).toEqual({ labels: INITIATIVE, comments: [], check: undefined })
    lift()
    await world.editPullRequest(web, pull, { title: 'A request' })
    await world.editIssue(web, issue, { title: 'An issue' })
    await stage.settled()
    expect(await checkOf(world, web, pull)).toMatch(/^failure: /)
    expect(await world.comments(web, pull)).toHaveLength(1)
    expect(await world.labels(web, issue)).toContain(NEEDS)
    expect(await world.comments(web, issue)).toHaveLength(1)
  }, 120_000)

  it('one read, nobody notices', async () => {
    strike({ ...trouble, path: /^\/graphql/, times: 1 })
    const pull = await world.openPullRequest(web, { title: `Reading once ${name}`, body: linkedBody, labels: INITIATIVE })
    await stage.settled()
    expect((await checksOf(world, web, pull)).map(({ conclusion }) => conclusion)).toEqual(['success'])
  }, 120_000)

  it('all writes, nothing breaks, and afterwards all is as it should be', async () => {
    for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) strike({ ...trouble, method, path: /^\/repos\// })
    const pull = await world.openPullRequest(web, { title: `Writing ${name}`, body: '', labels: INITIATIVE })
    const issue = await world.openIssue(web, { title: 'Nor here', body: emptyBody, labels: INITIATIVE })
    await stage.settled()
    expect([await checkOf(world, web, pull), await world.labels(web, issue)]).toEqual(['no check', INITIATIVE])
    lift()
    await world.editPullRequest(web, pull, { title: 'All can be written' })
    await world.editIssue(web, issue, { title: `Written after ${name}` })
    await stage.settled()
    expect(await checkOf(world, web, pull)).toMatch(/^failure: /)
    expect([(await world.comments(web, pull)).length, (await world.comments(web, issue)).length]).toEqual([1, 1])
    expect(await world.labels(web, issue)).toContain(NEEDS)
    expect(await world.file(web, 'okrs/report.json')).toContain(`Written after ${name}`)
  }, 120_000)

  it('all new comments, the check stands', async () => {
    strike({ ...trouble, method: 'POST', path: /\/comments$/ })
    const pull = await world.openPullRequest(web, { title: `Commenting ${name}`, body: '', labels: INITIATIVE })
    await stage.settled()
    expect(await checkOf(world, web, pull)).toMatch(/^failure: /)
    lift()
    await world.editPullRequest(web, pull, { title: 'A comment' })
    await stage.settled()
    expect(await world.comments(web, pull)).toHaveLength(1)
    expect(await checkOf(world, web, pull)).toMatch(/^failure: /)
  }, 120_000)

  it('all reads, the merge queue gets its conclusion', async () => {
    const pull = await world.openPullRequest(web, { title: `Queueing ${name}`, body: linkedBody, labels: INITIATIVE })
    await stage.settled()
    strike({ ...trouble, path: /^\/graphql/ })
    const head = await world.enqueue(web, pull)
    await stage.settled()
    expect((await world.checkRuns(web, head)).map(({ conclusion }) => conclusion)).toEqual(['neutral'])
  }, 120_000)
})

describe('signing in', () => {
  it.each([['401', { status: 401 }], ['500', { status: 500 }], ['a reset', { status: 'reset' }]] as const)('that ends in %s is tried again', async (name, trouble) => {
    await stage.restart()
    web = await aRepository(world, `sign-in-${name.replaceAll(' ', '-')}`)
    strike({ ...trouble, path: /access_tokens/, times: 1 })
    const pull = await world.openPullRequest(web, { title: `Signing in ${name}`, body: linkedBody, labels: INITIATIVE })
    await stage.settled()
    expect(await checkOf(world, web, pull)).toMatch(/^success: /)
  }, 120_000)
})

it('breaks no rule of GitHub\'s description in all of this', () => {
  expect([...stage.breaches]).toEqual([])
  expect(stage.guarded()).toBeGreaterThan(100)
})

/** Has GitHub fail until `lift`, or the end of the test. */
function strike(fault: Fault): void {
  lifts.push(world.fault(fault))
}

function lift(): void {
  for (const end of lifts.splice(0)) end()
}
