import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/world/world.ts'
import { aRepository, checkOf } from './an-app-stage.ts'
import { brokenLines, brokenOkrs, companyOkrs, emptyBody, linkedBody, okrsWithoutPlanners } from './company-okrs.ts'
import { aGuardedWorld, type GuardedWorld } from './guarded-world.ts'
import { type ActionCall, type ActionRun, buildAction, type BuiltAction, manifest } from './run-the-action.ts'

const INITIATIVE = ['initiative']
const NEEDS = 'needs-key-result'
const ALL = { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' } as const
const READS = { contents: 'read', issues: 'read', pull_requests: 'read', checks: 'read' } as const
let guarded: GuardedWorld
let world: World
let action: BuiltAction
let web: string

beforeAll(async () => {
  guarded = await aGuardedWorld()
  world = guarded.world
  action = await buildAction(world.url)
  web = await aRepository(world, 'web')
}, 120_000)

afterAll(async () => {
  action.close()
  await world.close()
})

describe('on a pull request', () => {
  it('that is linked: success, with the key results', async () => {
    const number = await world.openPullRequest(web, { title: 'Linked', body: linkedBody, labels: INITIATIVE })
    const run = await onLatest('pull_request', {})
    expect([run.code, run.outputs]).toEqual([0, { verdict: 'linked', 'key-results': 'O1.KR1', problems: '[]' }])
    expect(await checkOf(world, web, number)).toMatch(/^success: .*O1\.KR1/)
    expect([run.summary.includes('O1.KR1'), await world.comments(web, number)]).toEqual([true, []])
  }, 60_000)

  it('whose issue says it in the fields of its sidebar: linked, in the check as in the report', async () => {
    const own = await aRepository(world, 'fields', { '.github/throughline.yml': 'issues: { fields: true }\n' })
    const issue = await world.openIssue(own, { title: 'Plan on Sunday', labels: INITIATIVE })
    await world.setField(own, issue, 'KR', 'O1.KR1')
    await world.setField(own, issue, 'Impact', '+2 pp')
    await world.openPullRequest(own, { title: 'Sunday', body: `Closes #${issue}`, labels: INITIATIVE })
    const run = await onLatest('pull_request', { repository: own })
    expect([run.code, run.outputs]).toEqual([0, { verdict: 'inherited', 'key-results': 'O1.KR1', problems: '[]' }])
    await dispatch(own)
    expect(JSON.parse((await world.file(own, 'okrs/report.json')) ?? '')).toMatchObject({ portfolio: { verdicts: { linked: 1, inherited: 1, missing: 0 } } })
  }, 60_000)

  it.each([
    ['says nothing', '', 'missing', ['key-result-missing', 'impact-missing']],
    ['names a key result that is none', 'KR: O1.KR12\nImpact: +2 pp', 'invalid', ['key-result-unknown']],
  ])('that %s: failure, with all problems', async (title, body, verdict, codes) => {
    const number = await world.openPullRequest(web, { title, body, labels: INITIATIVE })
    const run = await onLatest('pull_request', {})
    const problems = JSON.parse(run.outputs['problems'] ?? '') as readonly { readonly code: string; readonly message: string; readonly example: string }[]
    expect([run.code, run.outputs['verdict'], problems.map(({ code }) => code)]).toEqual([1, verdict, codes])
    expect(Object.keys(problems[0] ?? {})).toEqual(expect.arrayContaining(['code', 'message', 'expected', 'example']))
    expect(run.log).toMatch(/^::error::/m)
    // Whoever is blocked reads the log first.
    for (const { message, example } of problems) expect(run.log).toMatch(new RegExp(`^\\| .*${literally(message)}\\n[^]*${literally(example)}`, 'm'))
    expect(await checkOf(world, web, number)).toMatch(/^failure: /)
    expect(await world.comments(web, number)).toMatchObject([{ user: { login: 'github-actions[bot]' } }])
    const again = await onLatest('pull_request', {})
    expect([again.code, again.outputs]).toEqual([run.code, run.outputs])
    expect(writes(again)).toEqual([])
  }, 60_000)

  it.each([
    ['warn', 'neutral', [1]],
    ['off', 'success', [0]],
  ])('never fails in mode %s', async (mode, conclusion, comments) => {
    const number = await world.openPullRequest(web, { title: `In mode ${mode}`, body: '', labels: INITIATIVE })
    const run = await onLatest('pull_request', { inputs: { mode } })
    expect([run.code, run.outputs['verdict']]).toEqual([0, 'missing'])
    expect(await checkOf(world, web, number)).toContain(`${conclusion}: `)
    expect(comments).toContain((await world.comments(web, number)).length)
  }, 60_000)

  it('from a fork, as pull_request_target: all is written', async () => {
    const number = await world.openPullRequest(web, { title: 'From outside', body: '', labels: INITIATIVE, author: 'contributor', fork: true })
    const run = await onLatest('pull_request', { as: 'pull_request_target' })
    expect([run.code, run.outputs['verdict'], await checkOf(world, web, number)]).toEqual([1, 'missing', expect.stringMatching(/^failure: /)])
    expect(await world.comments(web, number)).toHaveLength(1)
  }, 60_000)

  it.each([
    ['a verdict that fails', '', 1, 'missing'],
    ['one that does not', linkedBody, 0, 'linked'],
  ])('from a fork, as pull_request, with a token that only reads: %s stands', async (title, body, code, verdict) => {
    const number = await world.openPullRequest(web, { title, body, labels: INITIATIVE, author: 'visitor', fork: true })
    const run = await onLatest('pull_request', { token: await world.actionsToken(web, READS) })
    expect([run.code, run.outputs['verdict'], await checkOf(world, web, number)]).toEqual([code, verdict, 'no check'])
    for (const permission of ['checks: write', ...(code === 1 ? ['pull-requests: write'] : [])]) {
      expect(run.log).toContain(permission)
      expect(run.summary).toContain(permission)
    }
  }, 60_000)

  it('with a token that may not even read: not verified, and nobody to blame', async () => {
    await world.openPullRequest(web, { title: 'Unseen', body: '', labels: INITIATIVE })
    const run = await onLatest('pull_request', { token: 'ghs_expired' })
    expect([run.code, run.outputs['verdict']]).toEqual([0, 'unverifiable'])
    expect([run.log, run.summary]).toEqual([expect.stringContaining('GitHub did not accept the token. GitHub said: 401 Bad credentials'), expect.stringMatching(/not a verdict[^]*input `token`/)])
  }, 60_000)

  it('that breaks the OKR file: annotations on its lines', async () => {
    await world.openPullRequest(web, { title: 'Tidy', files: { '.github/okrs.yml': brokenOkrs } })
    const run = await onLatest('pull_request', {})
    expect([run.code, run.outputs['verdict']]).toEqual([1, 'okrs-invalid'])
    for (const line of brokenLines) expect(run.log).toMatch(new RegExp(`^::error .*file=.github/okrs.yml,line=${line},`, 'm'))
  }, 60_000)

  it('reads the settings from where the input says', async () => {
    const repository = await aRepository(world, 'elsewhere', { 'config/okr-settings.yml': 'label: bet\ncheck_name: Bets\n' })
    const number = await world.openPullRequest(repository, { title: 'A bet', body: '', labels: ['bet'] })
    expect((await onLatest('pull_request', { repository })).outputs['verdict']).toBe('not-an-initiative')
    const run = await onLatest('pull_request', { repository, inputs: { settings: 'config/okr-settings.yml' } })
    expect([run.code, run.outputs['verdict']]).toEqual([1, 'missing'])
    const pull = await world.pullRequest(repository, number)
    expect((await world.checkRuns(repository, pull?.head.sha ?? '')).map(({ name, conclusion }) => `${name} ${conclusion}`).sort()).toContain('Bets failure')
  }, 60_000)

  it.each([['pull_request', ''], ['workflow_dispatch', '']])('says where the settings that the input names are not there (%s)', async (event) => {
    await world.openPullRequest(web, { title: `No such settings, ${event}`, body: linkedBody, labels: INITIATIVE })
    const inputs = { settings: 'company/thruline.yml' }
    const run = event === 'pull_request' ? await onLatest('pull_request', { inputs }) : await dispatch(web, inputs)
    expect([run.code, run.log.match(/^::warning title=No such settings file::.*/gm)]).toEqual([0, ['::warning title=No such settings file::There is no file company/thruline.yml on the default branch; expected the one that the input settings names, for example .github/throughline.yml. Until it is there, the defaults hold.']])
  }, 60_000)

  it('tells which settings do not count and why, in the log as in the check', async () => {
    const own = await aRepository(world, 'half-sound', { '.github/throughline.yml': 'lable: initiative\nissues:\n  coment: false\n' })
    const number = await world.openPullRequest(own, { title: 'Linked', body: linkedBody, labels: INITIATIVE })
    const run = await onLatest('pull_request', { repository: own })
    expect(run.code).toBe(0)
    expect(run.log).toContain('2 settings do not count')
    expect(run.log).toMatch(/^::warning title=unknown-key,file=\.github\/throughline\.yml,line=1,.*::Unknown key lable in the settings\. Did you mean label\?/m)
    expect(run.log).toMatch(/^::warning title=unknown-key,file=\.github\/throughline\.yml,line=3,.*Did you mean comment\?/m)
    const [check] = await world.checkRuns(own, (await world.pullRequest(own, number))?.head.sha ?? '')
    expect(check?.output?.summary).toMatch(/2 settings on the default branch do not count[^]*throughline\.yml#L1[^]*Did you mean label\?[^]*#L3[^]*Did you mean comment\?/)
    const report = await dispatch(own)
    expect([report.code, report.log]).toEqual([0, expect.stringContaining('2 settings do not count')])
  }, 60_000)

  it('lists in the log what is wrong, and lets nobody command the runner with it', async () => {
    await world.openPullRequest(web, { title: '::stop-commands::x', body: 'KR: ::warning::y\nImpact:\n::error::z', labels: INITIATIVE })
    const run = await onLatest('pull_request', {})
    expect([run.code, run.log.split('\n').filter((line) => /^\s*::/.test(line))]).toEqual([1, [expect.stringMatching(/^::error::[^:]*/)]])
  }, 60_000)

  it('says nothing where there is no OKR file', async () => {
    const repository = await world.createRepository({ owner: 'acme', name: 'quiet' })
    const number = await world.openPullRequest(repository, { title: 'Anything', body: '', labels: INITIATIVE })
    const run = await onLatest('pull_request', { repository })
    expect([run.code, await checkOf(world, repository, number)]).toEqual([0, 'no check'])
    expect(run.log).toContain('There is no OKR file here')
  }, 60_000)
})

describe('on other events', () => {
  it('flags an issue and frees it, and never fails the job for it', async () => {
    const number = await world.openIssue(web, { title: 'An idea', body: emptyBody, labels: INITIATIVE })
    const flagged = await onLatest('issues', {})
    expect([flagged.code, flagged.outputs['verdict'], await world.labels(web, number)]).toEqual([0, 'missing', ['initiative', NEEDS]])
    await world.editIssue(web, number, { body: linkedBody })
    const freed = await onLatest('issues', {})
    expect([freed.code, freed.outputs['verdict'], await world.labels(web, number)]).toEqual([0, 'linked', INITIATIVE])
    expect((await world.comments(web, number)).map(({ body }) => body)).toEqual([expect.stringContaining('All set')])
  }, 60_000)

  it('looks at what inherits from an issue as well, and tells of the issue', async () => {
    const issue = await world.openIssue(web, { title: 'The parent', body: linkedBody, labels: INITIATIVE })
    const pull = await world.openPullRequest(web, { title: 'The child', body: `Closes #${issue}`, labels: INITIATIVE })
    await world.editIssue(web, issue, { body: 'KR: O1.KR2\nImpact: -2 min' })
    const run = await onLatest('issues', {})
    expect(run.outputs).toMatchObject({ verdict: 'linked', 'key-results': 'O1.KR2' })
    expect(await checkOf(world, web, pull)).toMatch(/^success: .*O1\.KR2/)
  }, 60_000)

  it('concludes on the head of a merge group', async () => {
    const good = await world.openPullRequest(web, { title: 'Into the queue', body: linkedBody, labels: INITIATIVE })
    const goodHead = await world.enqueue(web, good)
    const passed = await onLatest('merge_group', {})
    const bad = await world.openPullRequest(web, { title: 'Not into the queue', body: '', labels: INITIATIVE })
    const badHead = await world.enqueue(web, bad)
    const failed = await onLatest('merge_group', {})
    const conclusions = await Promise.all([goodHead, badHead].map(async (sha) => (await world.checkRuns(web, sha)).map(({ conclusion }) => conclusion)))
    expect([passed.code, failed.code, conclusions]).toEqual([0, 1, [['success'], ['failure']]])
  }, 60_000)

  it('after a push that changes the OKR file, commits the report and looks again at what is affected', async () => {
    const repository = await aRepository(world, 'app')
    const affected = await world.openIssue(repository, { title: 'Plan by voice', body: 'KR: O2.KR1\nImpact: +1 pp', labels: INITIATIVE })
    const spared = await world.openIssue(repository, { title: 'Start page', body: linkedBody, labels: INITIATIVE })
    await world.commitFiles(repository, { '.github/okrs.yml': okrsWithoutPlanners })
    const looked = guarded.looks.length
    const run = await onLatest('push', { repository })
    expect([...new Set(guarded.looks.slice(looked))]).toEqual([`${repository}#${affected}`])
    expect([await world.labels(repository, affected), await world.labels(repository, spared)]).toEqual([['initiative', NEEDS], INITIATIVE])
    const [commit, before] = await world.log(repository)
    expect([run.code, run.outputs]).toEqual([0, expect.objectContaining({ 'report-changed': 'true', 'commit-sha': commit?.sha, 'pull-request-url': '' })])
    expect([commit?.author, await world.file(repository, 'OKRS.md', before?.sha)]).toEqual(['github-actions[bot]', undefined])
    expect([await world.file(repository, 'OKRS.md'), await world.file(repository, 'okrs/report.json')]).toEqual([expect.stringContaining('Start page'), expect.stringContaining('Start page')])
    const again = await onLatest('push', { repository, branch: 'main' })
    expect(again.outputs).toMatchObject({ 'report-changed': 'false', 'commit-sha': '' })
    expect([writes(again), (await world.log(repository))[0]?.sha]).toEqual([[], commit?.sha])
  }, 60_000)

  it.each(['schedule', 'workflow_dispatch'])('commits the report on %s, whatever the payload says', async (event) => {
    const repository = await aRepository(world, event.replace('_', '-'))
    await world.openIssue(repository, { title: 'Start page', body: linkedBody, labels: INITIATIVE })
    const run = await call({ repository, event, payload: event === 'schedule' ? { schedule: '0 6 * * 1' } : { ref: 'refs/heads/main', inputs: null } })
    expect([run.code, run.outputs]).toEqual([0, { 'report-changed': 'true', 'commit-sha': (await world.log(repository))[0]?.sha, 'pull-request-url': '' }])
  }, 60_000)

  it('has nothing to do on others, and says so', async () => {
    const run = await call({ repository: web, event: 'watch', payload: { action: 'started' } })
    expect([run.code, run.outputs['verdict'], run.log]).toEqual([0, '', expect.stringContaining('watch')])
  }, 60_000)
})

describe('the input task', () => {
  it('report writes the report, whatever the event', async () => {
    const repository = await aRepository(world, 'told-to-report')
    await world.openIssue(repository, { title: 'Start page', body: emptyBody, labels: INITIATIVE })
    const run = await onLatest('issues', { repository, inputs: { task: 'report' } })
    expect([run.code, run.outputs['report-changed'], 'verdict' in run.outputs]).toEqual([0, 'true', false])
  }, 60_000)

  it('collect adds the values of metric files to the OKR file, comments kept, and reports them', async () => {
    const repository = await aRepository(world, 'told-to-collect')
    const okrs = companyOkrs.replace('        aliases: [first-week]\n', '        aliases: [first-week]\n        source: { file: metrics/first-week.csv, date: week, value: rate }\n')
    await world.commitFiles(repository, { '.github/okrs.yml': okrs, 'metrics/first-week.csv': 'week,rate\n2026-10-12,21\n2026-11-02,24.5\n' })
    const run = await onLatest('push', { repository, inputs: { task: 'collect' } })
    const file = await world.file(repository, '.github/okrs.yml')
    expect([run.code, file]).toEqual([0, expect.stringMatching(/2026-10-19, value: 22, confidence: 0\.6 \} # after the new start page\n.*2026-11-02, value: 24\.5/)])
    expect([run.outputs['report-changed'], await world.file(repository, 'OKRS.md')]).toEqual(['true', expect.stringContaining('24.5')])
    const again = await onLatest('push', { repository, inputs: { task: 'collect' } })
    expect([again.code, writes(again)]).toEqual([0, []])
  }, 60_000)

  it('check never writes the report', async () => {
    const repository = await aRepository(world, 'told-to-check')
    const number = await world.openIssue(repository, { title: 'Plan by voice', body: 'KR: O2.KR1\nImpact: +1 pp', labels: INITIATIVE })
    await world.commitFiles(repository, { '.github/okrs.yml': okrsWithoutPlanners })
    const run = await onLatest('push', { repository, inputs: { task: 'check' } })
    expect([run.code, await world.labels(repository, number), await world.file(repository, 'OKRS.md')]).toEqual([0, ['initiative', NEEDS], undefined])
  }, 60_000)

  it('lint reads the checkout, asks GitHub for nothing, and fails on errors alone', async () => {
    const checkout = mkdtempSync(join(tmpdir(), 'throughline-checkout-'))
    mkdirSync(join(checkout, 'company/.github'), { recursive: true })
    const lint = (okrs: string): Promise<ActionRun> => {
      writeFileSync(join(checkout, 'company/.github/okrs.yml'), okrs)
      return onLatest('pull_request', { directory: checkout, inputs: { task: 'lint', 'working-directory': 'company' } })
    }
    const broken = await lint(brokenOkrs)
    expect([broken.code, JSON.parse(broken.outputs['problems'] ?? '').map(({ severity }: { readonly severity: string }) => severity).filter((severity: string) => severity === 'error')]).toEqual([1, ['error', 'error']])
    for (const line of brokenLines) expect(broken.log).toMatch(new RegExp(`^::error .*line=${line},`, 'm'))
    const sound = await lint(companyOkrs)
    expect([sound.code, requestsOf(broken), requestsOf(sound)]).toEqual([0, [], []])
  }, 60_000)

  it('lint says where there is nothing to examine, and where all is well', async () => {
    const checkout = mkdtempSync(join(tmpdir(), 'throughline-checkout-'))
    const lint = (inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> => onLatest('pull_request', { directory: checkout, inputs: { task: 'lint', ...inputs } })
    const empty = await lint()
    expect([empty.code, empty.log]).toEqual([0, expect.stringMatching(/^::warning::There is no OKR file to examine in \.: expected \.github\/okrs\.yml there/m)])
    mkdirSync(join(checkout, '.github'))
    writeFileSync(join(checkout, '.github/okrs.yaml'), companyOkrs)
    expect((await lint()).log).toContain('.github/okrs.yaml is never read; its place is .github/okrs.yml')
    writeFileSync(join(checkout, '.github/okrs.yml'), companyOkrs)
    const misnamed = await lint({ settings: 'settings.yml' })
    expect([misnamed.code, misnamed.log]).toEqual([1, expect.stringContaining('There is no file settings.yml in the checkout')])
    writeFileSync(join(checkout, 'settings.yml'), 'modus: warn\n')
    const named = await lint({ settings: 'settings.yml' })
    expect([named.code, named.log]).toEqual([1, expect.stringContaining('file=settings.yml,line=1')])
  }, 60_000)

  it.each([
    ['task', 'everything', 'one of auto, check, report, lint, collect'],
    ['mode', 'strict', 'one of off, warn, enforce'],
    ['delivery', 'mail', 'one of auto, commit, pull-request, branch, summary, none'],
  ])('as any other: %s: %s is refused with what is expected', async (name, value, expected) => {
    const run = await onLatest('pull_request', { inputs: { [name]: value } })
    expect([run.code, run.log]).toEqual([1, expect.stringContaining(`"${value}"; expected ${expected}`)])
    expect(requestsOf(run)).toEqual([])
  }, 60_000)
})

describe('the report\'s delivery', () => {
  it('takes one rolling pull request where the branch is protected', async () => {
    const repository = await aRepository(world, 'guarded')
    const issue = await world.openIssue(repository, { title: 'Start page', body: linkedBody, labels: INITIATIVE })
    await world.protectBranch(repository, 'main', { reviews: 1, enforceAdmins: true })
    const first = await dispatch(repository)
    const url = first.outputs['pull-request-url'] ?? ''
    expect([first.code, first.outputs['report-changed'], url]).toEqual([0, 'true', expect.stringMatching(/\/acme\/guarded\/pull\/\d+$/)])
    expect(first.log).toContain('takes no direct commit')
    const number = Number(url.split('/').at(-1))
    expect(await world.pullRequest(repository, number)).toMatchObject({ state: 'open', user: { login: 'github-actions[bot]' } })
    const head = (await world.pullRequest(repository, number))?.head.sha
    const second = await dispatch(repository)
    expect([second.code, second.outputs['report-changed'], second.outputs['pull-request-url']]).toEqual([0, 'false', url])
    expect([(await world.pullRequest(repository, number))?.head.sha, await world.pullRequest(repository, number + 1)]).toEqual([head, undefined])
    await world.editIssue(repository, issue, { title: 'Home page' })
    const third = await dispatch(repository)
    expect([third.outputs['report-changed'], third.outputs['pull-request-url']]).toEqual(['true', url])
    expect(await world.file(repository, 'OKRS.md', 'throughline/report')).toContain('Home page')
  }, 60_000)

  it.each([
    ['pull-request', 'true', true, /\/pull\/\d+$/],
    ['branch', 'true', true, /^$/],
    ['summary', 'false', false, /^$/],
    ['none', 'false', false, /^$/],
  ] as const)('as the input says: %s', async (delivery, changed, branch, url) => {
    const repository = await aRepository(world, `by-${delivery}`)
    await world.openIssue(repository, { title: 'Start page', body: linkedBody, labels: INITIATIVE })
    const run = await dispatch(repository, { delivery })
    expect([run.code, run.outputs['report-changed'], run.outputs['pull-request-url']]).toEqual([0, changed, expect.stringMatching(url)])
    expect(await world.file(repository, 'OKRS.md')).toBeUndefined()
    expect((await world.file(repository, 'OKRS.md', 'throughline/report').catch(() => undefined))?.includes('Start page') ?? false).toBe(branch)
    expect(run.summary.includes('Start page')).toBe(delivery === 'summary')
  }, 60_000)

  it('without permission to write: the report stands in the summary, and the permission is named', async () => {
    const repository = await aRepository(world, 'read-only')
    await world.openIssue(repository, { title: 'Start page', body: linkedBody, labels: INITIATIVE })
    const run = await dispatch(repository, {}, await world.actionsToken(repository, READS))
    expect([run.code, run.outputs['report-changed']]).toEqual([0, 'false'])
    expect(run.log).toContain('The report could not be written: the token lacks "contents: write"')
    expect(run.summary).toContain('contents: write')
    expect(run.summary).toContain('Start page')
  }, 60_000)

  it('leaves the last report alone while the OKR file is broken, and fails with its lines', async () => {
    const repository = await aRepository(world, 'broken')
    await dispatch(repository)
    const report = await world.file(repository, 'OKRS.md')
    await world.commitFiles(repository, { '.github/okrs.yml': brokenOkrs })
    const run = await dispatch(repository)
    expect([run.code, await world.file(repository, 'OKRS.md')]).toEqual([1, report])
    for (const line of brokenLines) expect(run.log).toMatch(new RegExp(`^::error .*line=${line},`, 'm'))
  }, 60_000)
})

it('sets the outputs that action.yml names, all of them and no other', () => {
  expect([...action.seen].sort()).toEqual(Object.keys(manifest.outputs).sort())
})

it('breaks no rule of GitHub\'s description in all of this', () => {
  expect([...guarded.breaches]).toEqual([])
  expect(guarded.guarded()).toBeGreaterThan(100)
})

const marks = new WeakMap<ActionRun, readonly [from: number, to: number]>()

async function call(parts: Omit<ActionCall, 'token'> & { readonly token?: string }): Promise<ActionRun> {
  const token = parts.token ?? (await world.actionsToken(parts.repository, ALL))
  const from = world.requests.mark()
  const run = await action.run({ ...parts, token })
  marks.set(run, [from, world.requests.mark()])
  return run
}

type Given = { readonly repository?: string; readonly inputs?: Readonly<Record<string, string>>; readonly token?: string; readonly as?: string; readonly directory?: string; readonly branch?: string }

/** The Action on the latest event of that kind, as a workflow would be started by it. */
function onLatest(event: string, { repository = web, as = event, branch, ...parts }: Given): Promise<ActionRun> {
  const found = world.deliveries.findLast(({ event: name, payload }) => name === event && fullName(payload) === repository && (branch === undefined || payload['ref'] === `refs/heads/${branch}`))
  if (found === undefined) throw new Error(`There was no ${event} in ${repository}`)
  return call({ repository, event: as, payload: event === 'push' ? asWorkflowsSee(found.payload) : found.payload, ...parts })
}

/** In a workflow's payload, the commits of a push do not say which files they touch. */
function asWorkflowsSee(payload: Readonly<Record<string, unknown>>): object {
  const commits = payload['commits'] as readonly Readonly<Record<string, unknown>>[]
  return { ...payload, commits: commits.map(({ added: _added, removed: _removed, modified: _modified, ...commit }) => commit) }
}

function fullName(payload: Readonly<Record<string, unknown>>): unknown {
  return (payload['repository'] as { readonly full_name?: string } | undefined)?.full_name
}

function dispatch(repository: string, inputs: Readonly<Record<string, string>> = {}, token?: string): Promise<ActionRun> {
  return call({ repository, event: 'workflow_dispatch', payload: {}, inputs, ...(token === undefined ? {} : { token }) })
}

function requestsOf(run: ActionRun): readonly string[] {
  const [from, to] = marks.get(run) ?? [0, 0]
  return world.requests.all.slice(from, to).map(({ method, path, operation }) => `${method} ${operation ?? path}`)
}

function writes(run: ActionRun): readonly string[] {
  return requestsOf(run).filter((line) => line.includes(' /') && !line.startsWith('GET '))
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
