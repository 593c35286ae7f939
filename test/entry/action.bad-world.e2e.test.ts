import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/world/world.ts'
import { aRepository, checkOf, stateOf } from './an-app-stage.ts'
import { emptyBody, linkedBody } from './company-okrs.ts'
import { aGuardedWorld, type GuardedWorld } from './guarded-world.ts'
import { type ActionRun, buildAction, type BuiltAction } from './run-the-action.ts'
import { type StartedAction, startAction } from './start-action.ts'

const INITIATIVE = ['initiative']
const NEEDS = 'needs-key-result'
let guarded: GuardedWorld
let world: World
let alone: BuiltAction
let inTurn: StartedAction
let action: Pick<BuiltAction, 'run'>
let web: string
const lifts: (() => void)[] = []
let silent = false

beforeAll(async () => {
  guarded = await aGuardedWorld()
  world = guarded.world
  alone = await buildAction(world.url, 'test/entry/hasty-action.ts')
  inTurn = await startAction(world.url)
}, 120_000)

afterEach(() => lift())
afterAll(async () => {
  alone.close()
  inTurn.close()
  await world.close()
})

type Fault = Parameters<World['fault']>[0]
type Trouble = Omit<Fault, 'path' | 'method' | 'times'>

/** What GitHub may do instead of answering well, and what the Action then says of it. */
const troubles: readonly (readonly [string, Trouble, string])[] = [
  ['401', { status: 401 }, 'GitHub did not accept the token'],
  ['403', { status: 403 }, 'access was refused'],
  ['404', { status: 404 }, 'access was refused'],
  ['409', { status: 409 }, 'GitHub did not answer'],
  ['422', { status: 422 }, 'GitHub did not answer'],
  ['429 and a time to wait', { status: 429, headers: { 'retry-after': '1' } }, 'GitHub did not answer'],
  ['too many requests', { status: 403, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit.' } }, 'GitHub did not answer'],
  ['500', { status: 500 }, 'GitHub did not answer'],
  ['502 without JSON', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' }, 'GitHub did not answer'],
  ['a reset', { status: 'reset' }, 'GitHub did not answer'],
  ['silence', { status: 'hang' }, 'GitHub did not answer'],
]

describe.each(troubles)('while GitHub answers with %s', (name, trouble, says) => {
  beforeAll(async () => {
    // What is left hanging must not keep a job from ending, which only a process of its own can show.
    action = trouble.status === 'hang' ? alone : inTurn
    web = await aRepository(world, name.replaceAll(' ', '-'))
  }, 120_000)

  it('all reads, the job says so and blames nobody, and a re-run finds the verdict', async () => {
    const pull = await world.openPullRequest(web, { title: `Reading ${name}`, body: '', labels: INITIATIVE })
    strike({ ...trouble, path: /^\/graphql/ })
    const run = await onLatest('pull_request')
    expect([run.code, run.outputs['verdict']]).toEqual([0, 'unverifiable'])
    expect([run.log, run.summary]).toEqual([expect.stringContaining(says), expect.stringContaining('not a verdict')])
    expect(await checkOf(world, web, pull)).toMatch(/^neutral: Could not verify/)
    expect([run.log, run.summary]).toEqual([expect.stringMatching(/^::warning .*GitHub said: \S/m), expect.stringContaining('GitHub said: ')])
    lift()
    const again = await onLatest('pull_request')
    expect([again.code, again.outputs['verdict'], await checkOf(world, web, pull)]).toEqual([1, 'missing', expect.stringMatching(/^failure: /)])
    expect(await world.comments(web, pull)).toHaveLength(1)
  }, 120_000)

  it('everything, nothing crashes', async () => {
    await world.openPullRequest(web, { title: `Everything ${name}`, body: '', labels: INITIATIVE })
    strike({ ...trouble, path: /./ })
    const [check, report] = await Promise.all([onLatest('pull_request'), dispatch()])
    expect([check.code, check.outputs['verdict'], report.code, report.outputs['report-changed']]).toEqual([0, 'unverifiable', 0, 'false'])
    expect([check.log, report.log]).toEqual([expect.stringContaining(says), expect.stringContaining(says)])
  }, 120_000)

  it('all writes, the verdict is told, and a re-run writes what is missing', async () => {
    const pull = await world.openPullRequest(web, { title: `Writing ${name}`, body: '', labels: INITIATIVE })
    const issue = await world.openIssue(web, { title: 'Nor here', body: emptyBody, labels: INITIATIVE })
    for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) strike({ ...trouble, method, path: /^\/repos\// })
    const [onPull, onIssue] = await Promise.all([onLatest('pull_request'), onLatest('issues')])
    expect([onPull.code, onPull.outputs['verdict'], onIssue.code, onIssue.outputs['verdict']]).toEqual([1, 'missing', 0, 'missing'])
    // Of a check that is missing, nothing but this page can tell.
    expect(onPull.summary).toMatch(/^(?:⚠|- ⚠) .*could not be written.*/m)
    expect(onPull.log).toMatch(/^::warning::.*(?:not written|could not be written).*The verdict stands|^::warning::.*not written; the verdict stands/m)
    expect([await checkOf(world, web, pull), await stateOf(world, web, issue)]).toEqual(['no check', { labels: INITIATIVE, comments: [], check: undefined }])
    lift()
    await Promise.all([onLatest('pull_request'), onLatest('issues')])
    expect([await checkOf(world, web, pull), await world.labels(web, issue)]).toEqual([expect.stringMatching(/^failure: /), ['initiative', NEEDS]])
    expect([(await world.comments(web, pull)).length, (await world.comments(web, issue)).length]).toEqual([1, 1])
  }, 120_000)

  it('all new comments, the check stands', async () => {
    const pull = await world.openPullRequest(web, { title: `Commenting ${name}`, body: '', labels: INITIATIVE })
    strike({ ...trouble, method: 'POST', path: /\/comments$/ })
    const run = await onLatest('pull_request')
    expect([run.code, run.outputs['verdict'], await checkOf(world, web, pull)]).toEqual([1, 'missing', expect.stringMatching(/^failure: /)])
    lift()
    await onLatest('pull_request')
    expect(await world.comments(web, pull)).toHaveLength(1)
  }, 120_000)

  it('what lists the work, or moves the branch, the report waits for the next run', async () => {
    await world.openIssue(web, { title: `Listed ${name}`, body: linkedBody, labels: INITIATIVE })
    for (const operation of ['LabelledIssues', 'LabelledPullRequests']) strike({ ...trouble, path: /^\/graphql/, operation })
    const unread = await dispatch()
    expect([unread.code, unread.outputs['report-changed'], unread.log]).toEqual([0, 'false', expect.stringContaining(says)])
    lift()
    strike({ ...trouble, method: 'POST', path: /\/git\/trees$/ })
    const unwritten = await dispatch()
    expect([unwritten.code, unwritten.outputs['report-changed'], unwritten.log]).toEqual([0, 'false', expect.stringMatching(/^::warning/m)])
    expect(await world.file(web, 'OKRS.md')).toBeUndefined()
    lift()
    const done = await dispatch()
    expect([done.code, done.outputs['report-changed'], await world.file(web, 'OKRS.md')]).toEqual([0, 'true', expect.stringContaining(`Listed ${name}`)])
  }, 120_000)
})

it.each([
  ['429', { status: 429, headers: { 'retry-after': '1' } }],
  ['500', { status: 500 }],
  ['a reset', { status: 'reset' }],
] as const)('nobody notices one %s', async (name, trouble) => {
  action = alone
  web = await aRepository(world, `one-${name.replaceAll(' ', '-')}`)
  const pull = await world.openPullRequest(web, { title: 'A passing cloud', body: linkedBody, labels: INITIATIVE })
  strike({ ...trouble, path: /^\/graphql/, times: 1 })
  strike({ ...trouble, method: 'POST', path: /check-runs$/, times: 1 })
  const run = await onLatest('pull_request')
  expect([run.code, run.outputs['verdict'], await checkOf(world, web, pull)]).toEqual([0, 'linked', expect.stringMatching(/^success: /)])
}, 120_000)

it('breaks no rule of GitHub\'s description in all of this', () => {
  expect([...guarded.breaches]).toEqual([])
  expect(guarded.guarded()).toBeGreaterThan(100)
})

/** Has GitHub fail until `lift`, or the end of the test. */
function strike(fault: Fault): void {
  lifts.push(world.fault(fault))
  silent ||= fault.status === 'hang' && fault.times === undefined
}

function lift(): void {
  for (const end of lifts.splice(0)) end()
  silent = false
}

async function onLatest(event: string): Promise<ActionRun> {
  const found = world.deliveries.findLast((delivery) => delivery.event === event)
  if (found === undefined) throw new Error(`There was no ${event}`)
  return action.run({ repository: web, event, payload: found.payload, token: await aToken(), ...patience() })
}

async function dispatch(): Promise<ActionRun> {
  return action.run({ repository: web, event: 'workflow_dispatch', payload: {}, token: await aToken(), ...patience() })
}

/** Silence is cut short only while it reigns: a slow machine must not be taken for a silent GitHub. */
function patience(): { readonly patience?: number } {
  return silent ? { patience: 250 } : {}
}

function aToken(): Promise<string> {
  return world.actionsToken(web, { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' })
}
