import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/world/world.ts'
import { aRepository, checkOf } from './an-app-stage.ts'
import { companyOkrs, emptyBody } from './company-okrs.ts'
import { aGuardedWorld } from './guarded-world.ts'
import { type ActionRun, buildAction, type BuiltAction } from './run-the-action.ts'

const INITIATIVE = ['initiative']
/** Everything that the workflows of `init` ask for, and commit statuses, which they do not. */
const ALL = { contents: 'write', checks: 'write', issues: 'write', pull_requests: 'write', statuses: 'write' } as const
type Permission = keyof typeof ALL
type Permissions = Partial<Record<Permission, 'read' | 'write'>>
let world: World
let action: BuiltAction
let web: string
let pull: number

beforeAll(async () => {
  ({ world } = await aGuardedWorld())
  action = await buildAction(world.url)
  web = await aRepository(world, 'scarce')
}, 120_000)
afterAll(async () => {
  action.close()
  await world.close()
})

function without(...missing: readonly Permission[]): Permissions {
  return Object.fromEntries(Object.entries(ALL).map(([name, level]) => [name, missing.includes(name as Permission) ? 'read' : level]))
}

async function run(event: string, permissions: Permissions, repository = web, payload: object = world.deliveries.findLast((delivery) => delivery.event === event)?.payload ?? {}): Promise<ActionRun> {
  return action.run({ repository, event, payload, token: await world.actionsToken(repository, permissions as Readonly<Record<string, 'read' | 'write'>>) })
}

/** The permissions that a run names, wherever it does; log and job summary must agree. */
function named({ log, summary }: ActionRun): readonly string[] {
  const inLog = [...log.matchAll(/lacks "([\w-]+: \w+)"/g)].map(([, name]) => name ?? '')
  const inSummary = [...summary.matchAll(/lacks `([\w-]+: \w+)`/g)].map(([, name]) => name ?? '')
  expect(new Set(inSummary)).toEqual(new Set(inLog))
  return [...new Set(inLog)].sort()
}

describe('with one permission missing, the verdict is told all the same, and exactly that permission is named', () => {
  it.each<readonly [Permission, string, string, readonly string[]]>([
    ['checks', 'pull_request', 'missing', ['checks: write']],
    // GitHub lets either of the two write a comment on a pull request.
    ['pull_requests', 'pull_request', 'missing', []],
    ['issues', 'pull_request', 'missing', []],
    ['contents', 'pull_request', 'missing', []],
    ['statuses', 'pull_request', 'missing', []],
    ['issues', 'issues', 'missing', ['issues: write']],
    ['checks', 'issues', 'missing', []],
    ['pull_requests', 'issues', 'missing', []],
    ['contents', 'issues', 'missing', []],
  ])('%s, on %s', async (missing, event, verdict, expected) => {
    if (event === 'issues') await world.openIssue(web, { title: `Without ${missing}`, body: emptyBody, labels: INITIATIVE })
    else pull = await world.openPullRequest(web, { title: `Without ${missing}`, body: '', labels: INITIATIVE })
    const done = await run(event, without(missing))
    // A job that a branch rule requires still stops the pull request, also where it may write no check.
    expect([done.outputs['verdict'], done.code, named(done)]).toEqual([verdict, event === 'issues' ? 0 : 1, expected])
    const check = event === 'issues' ? 'no check' : await checkOf(world, web, pull)
    expect(check).toMatch(missing === 'checks' || event === 'issues' ? /^no check/ : /^failure: /)
  }, 120_000)

  it('both that may write the comment', async () => {
    pull = await world.openPullRequest(web, { title: 'Without both', body: '', labels: INITIATIVE })
    const done = await run('pull_request', without('issues', 'pull_requests'))
    expect([done.outputs['verdict'], done.code, named(done)]).toEqual(['missing', 1, ['pull-requests: write']])
    expect(await checkOf(world, web, pull)).toMatch(/^failure: /)
  }, 120_000)

  it('contents, for the report, which then stands in the job summary', async () => {
    const done = await run('workflow_dispatch', without('contents'), web, {})
    expect([done.code, named(done), done.summary]).toEqual([0, ['contents: write'], expect.stringContaining('O1.KR1')])
  }, 120_000)

  it('issues, for the issue about a broken file', async () => {
    const broken = await aRepository(world, 'half-broken', { '.github/throughline.yml': 'mode: strict\n' })
    const done = await run('workflow_dispatch', without('issues'), broken, {})
    expect([done.code, /lacks "issues: write"/.test(done.log)]).toEqual([0, true])
  }, 120_000)
})

describe('a pull request from a fork, whose token may write nothing', () => {
  it('gets its verdict from the job, which names both permissions (cloudnative-pg/cloudnative-pg#10500)', async () => {
    await world.openPullRequest(web, { title: 'From a fork', body: '', labels: INITIATIVE, author: 'contributor', fork: true })
    const done = await run('pull_request', { contents: 'read', issues: 'read', pull_requests: 'read', checks: 'read' })
    expect([done.code, done.outputs['verdict'], named(done)]).toEqual([1, 'missing', ['checks: write', 'pull-requests: write']])
    expect([done.log, done.summary]).toEqual([expect.stringContaining('The verdict stands.'), expect.stringContaining('No key result')])
  }, 120_000)
})

describe('in a private repository, with a permission to read missing', () => {
  it.each<readonly [string, Permissions, string]>([
    ['contents', { checks: 'write', issues: 'write', pull_requests: 'write' }, 'contents: read'],
  ])('%s: nothing is decided, nobody is accused, and it is named', async (_, permissions, expected) => {
    const name = await world.createRepository({ owner: 'acme', name: `closed-${_}`, private: true, files: { '.github/okrs.yml': companyOkrs } })
    await world.openPullRequest(name, { title: 'In the dark', body: '', labels: INITIATIVE })
    const done = await run('pull_request', permissions, name)
    expect([done.code, done.outputs['verdict'], named(done)]).toEqual([0, 'unverifiable', [expected]])
  }, 120_000)
})
