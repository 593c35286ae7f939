import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/world/world.ts'
import { type AppStage, anAppStage, aRepository, askedSince, checkOf, checksOf, stateOf, writesOf } from './an-app-stage.ts'
import { brokenLines, brokenOkrs, companyOkrs, emptyBody, linkedBody, okrsWithoutPlanners } from './company-okrs.ts'
import { withoutCode } from './without-code.ts'

const INITIATIVE = ['initiative']
const NEEDS = 'needs-key-result'
let stage: AppStage
let world: World
let web: string

beforeAll(async () => {
  stage = await anAppStage()
  world = stage.world
  web = await aRepository(world, 'web')
  await stage.settled()
}, 120_000)

afterAll(async () => {
  await stage.close()
}, 120_000)

describe('an issue', () => {
  it('is flagged, and freed when its author adds what was missing, with one comment all the while', async () => {
    const number = await world.openIssue(web, { title: 'Plan on Sunday', body: emptyBody, labels: INITIATIVE, author: 'carla' })
    await stage.settled()
    const [flag, ...more] = await world.comments(web, number)
    expect([await world.labels(web, number), flag?.user?.login, more]).toEqual([['initiative', NEEDS], 'throughline[bot]', []])
    expect(flag?.body).toContain('O1.KR1')
    await world.editIssue(web, number, { body: linkedBody }, 'carla')
    await stage.settled()
    const [resolved, ...others] = await world.comments(web, number)
    expect([await world.labels(web, number), resolved?.id, others]).toEqual([INITIATIVE, flag?.id, []])
    expect(resolved?.body).toContain('All set')
  }, 60_000)

  it('without the label is left alone, whatever it says', async () => {
    const number = await world.openIssue(web, { title: 'Crash on start', body: 'Impact: high' })
    await stage.settled()
    expect(await stateOf(world, web, number)).toEqual({ labels: [], comments: [], check: undefined })
  }, 60_000)

  it('is linked by the fields in its sidebar where the settings say so, and so is the pull request that closes it', async () => {
    const own = await aRepository(world, 'fields', { '.github/throughline.yml': 'issues: { fields: true }\n' })
    const number = await world.openIssue(own, { title: 'Plan on Sunday', labels: INITIATIVE })
    const pull = await world.openPullRequest(own, { title: 'Sunday', body: `Closes #${number}`, labels: INITIATIVE })
    await stage.settled()
    expect([await world.labels(own, number), await checkOf(world, own, pull)]).toEqual([['initiative', NEEDS], expect.stringMatching(/^failure: /)])
    await world.setField(own, number, 'Key result', ['O1.KR1'])
    await world.setField(own, number, 'Expected impact', '+2 pp')
    await stage.settled()
    expect([await world.labels(own, number), await checkOf(world, own, pull)]).toEqual([INITIATIVE, expect.stringMatching(/^success: .*O1\.KR1/)])
    await world.setField(own, number, 'Key result', null)
    await stage.settled()
    expect([await world.labels(own, number), await checkOf(world, own, pull)]).toEqual([['initiative', NEEDS], expect.stringMatching(/^failure: /)])
  }, 60_000)

  it('is looked at again, with what inherits from it, when it changes', async () => {
    const parent = await world.openIssue(web, { title: 'Better lists', body: linkedBody, labels: INITIATIVE })
    const child = await world.openIssue(web, { title: 'Sort by shop', labels: INITIATIVE, parent })
    const pull = await world.openPullRequest(web, { title: 'Sort', body: `Closes #${child}`, labels: INITIATIVE })
    await stage.settled()
    expect([await world.labels(web, child), await checkOf(world, web, pull)]).toEqual([INITIATIVE, expect.stringMatching(/^success: /)])
    await world.editIssue(web, parent, { body: 'KR: O1.KR9\nImpact: +2 pp' })
    await stage.settled()
    expect(await world.labels(web, child)).toContain(NEEDS)
    expect(await checkOf(world, web, pull)).toMatch(/^failure: /)
  }, 60_000)
})

describe('a pull request', () => {
  it.each([
    ['says nothing', { body: 'Nicer.' }, /^failure: .*key result/i],
    ['names a key result that is none', { body: 'KR: O1.KR11\nImpact: +2 pp' }, /^failure: .*O1\.KR11/],
    ['promises in another unit', { body: 'KR: O1.KR1\nImpact: -300 ms' }, /^failure: /],
    ['promises the wrong way', { body: 'KR: O1.KR1\nImpact: -2 pp' }, /^failure: /],
    ['is linked', { body: linkedBody }, /^success: .*O1\.KR1/],
    ['uses an old id', { body: 'KR: first-week\nImpact: +2 pp' }, /^success: .*O1\.KR1/],
    ['learns', { body: 'KR: O2.KR2\nImpact: Do they not find the list, or not need it?' }, /^success: .*O2\.KR2/],
    ['gives a reason for none', { body: 'KR: none — required by law' }, /^success: /],
    ['carries the waiver label', { body: '', labels: ['initiative', 'okr-waived'] }, /^success: /],
    ['comes from an exempt bot', { body: 'Bumps it.', author: 'dependabot[bot]' }, /^success: /],
    ['is no initiative', { body: '', labels: [] }, /^success: /],
    ['comes from a fork', { body: linkedBody, author: 'contributor', fork: true }, /^success: .*O1\.KR1/],
    ['comes from a fork and says nothing', { body: '', author: 'visitor', fork: true }, /^failure: /],
  ])('that %s', async (name, parts, check) => {
    const number = await world.openPullRequest(web, { title: `Request that ${name}`, labels: INITIATIVE, ...parts })
    await stage.settled()
    expect(await checkOf(world, web, number)).toMatch(check)
    expect(await checksOf(world, web, number)).toHaveLength(1)
    expect(await world.comments(web, number)).toHaveLength(check.source.includes('failure') ? 1 : 0)
  }, 60_000)

  it('inherits from the issue that it closes, at most two requests before the first write', async () => {
    const issue = await world.openIssue(web, { title: 'Import recipes', body: linkedBody, labels: INITIATIVE })
    await stage.settled()
    const mark = world.requests.mark()
    const number = await world.openPullRequest(web, { title: 'Import', body: `Fixes #${issue}` })
    await world.settled()
    await stage.settled()
    const asked = askedSince(world, mark)
    const first = asked.findIndex((line) => writesOf([line]).length > 0)
    expect(asked.slice(0, first).length).toBeLessThanOrEqual(2)
    expect(asked[first]).toBe(`POST /repos/${web}/check-runs`)
    await world.label(web, number, 'initiative')
    await stage.settled()
    expect(await checkOf(world, web, number)).toMatch(/^success: .*O1\.KR1/)
  }, 60_000)

  it('gets its conclusion on every new head, and the same check turns green when it is edited', async () => {
    const number = await world.openPullRequest(web, { title: 'Tips', body: 'KR: O1.KR22', labels: INITIATIVE })
    await stage.settled()
    const [red] = await checksOf(world, web, number)
    expect(red?.conclusion).toBe('failure')
    await world.editPullRequest(web, number, { body: linkedBody })
    await stage.settled()
    expect((await checksOf(world, web, number)).map(({ id, conclusion }) => [id, conclusion])).toEqual([[red?.id, 'success']])
    await world.pushTo(web, number, { 'tips.md': 'Salt the water\n' })
    await stage.settled()
    expect((await checksOf(world, web, number)).map(({ id, conclusion }) => [id === red?.id, conclusion])).toEqual([[false, 'success']])
  }, 60_000)

  it('that breaks the OKR file fails with a remark on each line, and no other does', async () => {
    const other = await world.openPullRequest(web, { title: 'Bystander', body: linkedBody, labels: INITIATIVE })
    await stage.settled()
    const before = await stateOf(world, web, other)
    const start = stage.written.length
    const number = await world.openPullRequest(web, { title: 'Tidy up', files: { '.github/okrs.yml': brokenOkrs } })
    await stage.settled()
    expect(await checkOf(world, web, number)).toMatch(/^failure: /)
    const posted = stage.written.slice(start).find(({ to }) => to.endsWith('/check-runs'))
    expect(posted?.body).toMatchObject({ output: { annotations: brokenLines.map((line) => ({ path: '.github/okrs.yml', start_line: line, annotation_level: 'failure' })) } })
    expect(await stateOf(world, web, other)).toEqual(before)
    await world.pushTo(web, number, { '.github/okrs.yml': companyOkrs.replace('to 32%', 'to 33%').replace('target: 32', 'target: 33') })
    await stage.settled()
    expect(await checkOf(world, web, number)).toMatch(/^success: /)
    await world.closePullRequest(web, number)
  }, 60_000)

  it('is checked again when somebody presses "Re-run"', async () => {
    const issue = await world.openIssue(web, { title: 'Aisles', body: linkedBody, labels: INITIATIVE })
    const number = await world.openPullRequest(web, { title: 'Aisles first', body: 'Nothing.', labels: INITIATIVE })
    await stage.settled()
    expect(await checkOf(world, web, number)).toMatch(/^failure: /)
    // A link in the sidebar sends no event.
    world.linkIssue(web, number, issue)
    const [run] = await checksOf(world, web, number)
    await world.rerequestCheck(web, run?.id ?? 0)
    await stage.settled()
    expect(await checkOf(world, web, number)).toMatch(/^success: /)
  }, 60_000)

  it('gets a conclusion on the head of its group in the merge queue', async () => {
    const good = await world.openPullRequest(web, { title: 'Queue me', body: linkedBody, labels: INITIATIVE })
    const bad = await world.openPullRequest(web, { title: 'Not me', body: '', labels: INITIATIVE })
    await stage.settled()
    const heads = [await world.enqueue(web, good), await world.enqueue(web, bad)]
    await stage.settled()
    const conclusions = await Promise.all(heads.map(async (head) => (await world.checkRuns(web, head)).map(({ name, conclusion }) => `${name} ${conclusion}`)))
    expect(conclusions).toEqual([['Throughline success'], ['Throughline failure']])
  }, 60_000)
})

describe('deliveries', () => {
  it.each([
    ['come twice', (held: readonly Held[]) => held.flatMap((delivery) => [delivery, delivery])],
    ['come in the wrong order', (held: readonly Held[]) => held.toReversed()],
    ['come late, and only the first', (held: readonly Held[]) => held.slice(0, 1)],
    ['come late, and only the last', (held: readonly Held[]) => held.slice(-1)],
  ])('that %s end in the same state', async (name, arrange) => {
    const repository = await aRepository(world, `post-${name.replaceAll(/\W+/g, '-')}`)
    await stage.settled()
    world.holdDeliveries()
    const number = await world.openIssue(repository, { title: 'Plan', body: emptyBody, labels: INITIATIVE })
    await world.editIssue(repository, number, { body: linkedBody })
    await world.editIssue(repository, number, { body: emptyBody })
    world.releaseDeliveries(arrange)
    await stage.settled()
    expect(await stateOf(world, repository, number)).toEqual({ labels: ['initiative', NEEDS], comments: [expect.stringContaining('throughline[bot]: ')], check: undefined })
  }, 60_000)

  it('that are sent again change nothing, and repair what was lost', async () => {
    const number = await world.openPullRequest(web, { title: 'Again', body: '', labels: INITIATIVE })
    await stage.settled()
    const before = await stateOf(world, web, number)
    const opened = world.deliveries.findLast(({ event, action }) => event === 'pull_request' && action === 'opened')
    if (opened === undefined) throw new Error('nothing was sent')
    const mark = world.requests.mark()
    stage.later(3_600_000)
    world.redeliver(opened)
    await stage.settled()
    expect(opened.status).toBe(202)
    expect(askedSince(world, mark).length).toBeGreaterThan(0)
    expect(writesOf(askedSince(world, mark))).toEqual([])
    expect(await stateOf(world, web, number)).toEqual(before)
    world.holdDeliveries()
    await world.editPullRequest(web, number, { body: linkedBody })
    world.releaseDeliveries(() => [])
    stage.later(3_600_000)
    world.redeliver(opened)
    await stage.settled()
    expect(await checkOf(world, web, number)).toMatch(/^success: /)
  }, 60_000)

  it('that change nothing about an item cause reads only', async () => {
    const issue = await world.openIssue(web, { title: 'Quiet', body: linkedBody, labels: INITIATIVE })
    const pull = await world.openPullRequest(web, { title: 'Quiet too', body: '', labels: INITIATIVE })
    await stage.settled()
    const mark = world.requests.mark()
    await world.editIssue(web, issue, { body: `${linkedBody}\n\nMore about it.` })
    await world.editPullRequest(web, pull, { body: 'Still nothing.' })
    await world.comment(web, pull, 'Nice.')
    await stage.settled()
    expect(askedSince(world, mark)).toContain('POST Facts')
    expect(writesOf(askedSince(world, mark))).toEqual([])
  }, 60_000)
})

type Held = World['deliveries'][number]

describe('the report', () => {
  it('is committed in one commit of both files, and not again while nothing changes', async () => {
    const shop = await aRepository(world, 'shop')
    const issue = await world.openIssue(shop, { title: 'Recipes by season', body: linkedBody, labels: INITIATIVE })
    await stage.settled()
    const [commit, ...earlier] = await world.log(shop)
    expect([commit?.author, commit?.message]).toEqual(['throughline[bot]', 'docs(okrs): update the OKR report'])
    const own = earlier.filter(({ author }) => author === 'throughline[bot]')
    expect(own, 'the files came in one commit').toEqual([])
    expect([await world.file(shop, 'OKRS.md'), await world.file(shop, 'okrs/report.json')]).toEqual([expect.stringContaining('Recipes by season'), expect.stringContaining('throughline/report@1')])
    expect(await world.file(shop, 'OKRS.md', earlier[0]?.sha)).toBeUndefined()
    const mark = world.requests.mark()
    await world.editIssue(shop, issue, { body: `${linkedBody}\n\nSpring first.` })
    await stage.settled()
    expect(askedSince(world, mark)).toContain('POST StandingFiles')
    expect((await world.log(shop))[0]?.sha).toBe(commit?.sha)
  }, 60_000)

  it('names what an initiative waits for as soon as somebody links it, and no longer once it is done', async () => {
    const own = await aRepository(world, 'queue')
    const blocker = await world.openIssue(own, { title: 'Sign the contract' })
    const issue = await world.openIssue(own, { title: 'Buy flour', body: linkedBody, labels: INITIATIVE, assignees: ['ben'] })
    await stage.settled()
    const waiting = async () => (JSON.parse((await world.file(own, 'okrs/report.json')) ?? '') as { readonly portfolio: { readonly dependencies: unknown } }).portfolio.dependencies
    expect(await waiting()).toEqual([])
    await world.addBlocker(own, issue, blocker)
    await stage.settled()
    expect(await waiting()).toMatchObject([{ item: { number: issue }, blockedBy: [{ number: blocker, open: true, via: 'link' }], hidden: 0 }])
    expect(await world.file(own, 'OKRS.md')).toContain('Buy flour waits for')
    await world.removeBlocker(own, issue, blocker)
    await stage.settled()
    expect(await waiting()).toEqual([])
  }, 60_000)

  it('asks whom the settings name to accept proposals, and a key result before them', async () => {
    const okrs = companyOkrs.replace('id: O1.KR1\n', 'id: O1.KR1\n        accepted_by: "@ana"\n')
    expect(okrs).not.toBe(companyOkrs)
    const own = await aRepository(world, 'board', { '.github/okrs.yml': okrs, '.github/throughline.yml': 'accepted_by: ["@acme/product", "@carla"]\n' })
    await world.openIssue(own, { title: 'Start page', body: linkedBody, labels: INITIATIVE })
    await world.openIssue(own, { title: 'Plan by voice', body: 'KR: O2.KR1\nImpact: +1 pp', labels: INITIATIVE, createdAt: '2026-10-01T08:00:00Z' })
    await stage.settled()
    const { waiting, attention } = JSON.parse((await world.file(own, 'okrs/report.json')) ?? '') as { readonly waiting: readonly Record<string, unknown>[]; readonly attention: readonly Record<string, unknown>[] }
    expect(waiting.map(({ step, who, or }) => [step, who, or])).toEqual([['acceptance', 'acme/product', ['carla']], ['acceptance', 'ana', []]])
    expect(attention.filter(({ code }) => code === 'proposals-waiting')).toMatchObject([{ keyResult: 'O2.KR1', owner: 'acme/product', count: 1 }])
    for (const file of ['OKRS.md', 'okrs/index.html']) expect((await world.file(own, file))?.replaceAll(/&#8288;|\u2060|<[^>]*>/g, '')).toMatch(/To be accepted.* · @acme\/product or @carla/)
  }, 60_000)

  it('follows when the OKR file changes, and exactly the affected open work is looked at again', async () => {
    const app = await aRepository(world, 'app')
    const affected = await world.openIssue(app, { title: 'Plan by voice', body: 'KR: O2.KR1\nImpact: +1 pp', labels: INITIATIVE })
    const spared = await world.openIssue(app, { title: 'Start page', body: linkedBody, labels: INITIATIVE })
    const pull = await world.openPullRequest(app, { title: 'Voice', body: `Closes #${affected}`, labels: INITIATIVE })
    const closed = await world.openIssue(app, { title: 'Plan by post', body: 'KR: O2.KR1\nImpact: +1 pp', labels: INITIATIVE })
    await world.closeIssue(app, closed)
    await stage.settled()
    const before = await stateOf(world, app, spared)
    const looked = stage.looks.length
    await world.commitFiles(app, { '.github/okrs.yml': okrsWithoutPlanners }, { message: 'Retire O2.KR1', author: 'carla' })
    await stage.settled()
    expect(await world.labels(app, affected)).toContain(NEEDS)
    expect(await checkOf(world, app, pull)).toMatch(/^failure: /)
    expect([await stateOf(world, app, spared), (await world.comments(app, closed)).length]).toEqual([before, 0])
    expect(new Set(stage.looks.slice(looked))).toEqual(new Set([`${app}#${affected}`, `${app}#${pull}`]))
    expect(await world.file(app, 'OKRS.md')).not.toContain("plan a week's meals")
  }, 60_000)

  it('stays as it is while the OKR file is broken, and so do the checks of others', async () => {
    const site = await aRepository(world, 'site')
    const issue = await world.openIssue(site, { title: 'Share a list', body: linkedBody, labels: INITIATIVE })
    await stage.settled()
    const [before, report] = [await stateOf(world, site, issue), await world.file(site, 'OKRS.md')]
    await world.commitFiles(site, { '.github/okrs.yml': brokenOkrs })
    await stage.settled()
    expect([await stateOf(world, site, issue), await world.file(site, 'OKRS.md')]).toEqual([before, report])
    const told = await world.issue(site, issue + 1)
    expect([told?.title, told?.state, told?.user?.type]).toEqual(['The OKR file cannot be read', 'open', 'Bot'])
    const pull = await world.openPullRequest(site, { title: 'While it is broken', body: linkedBody, labels: INITIATIVE })
    await stage.settled()
    expect(await checkOf(world, site, pull)).toMatch(/^neutral: /)
    await world.commitFiles(site, { '.github/okrs.yml': companyOkrs })
    await stage.settled()
    expect(await checkOf(world, site, pull)).toMatch(/^success: /)
    expect(await world.issue(site, issue + 1)).toMatchObject({ state: 'closed', body: expect.stringContaining('All mended') })
  }, 60_000)
})

describe('an installation', () => {
  it('puts the check on the default branch, so that it can be selected as required, and commits the first report', async () => {
    const fresh = await aRepository(world, 'fresh', { '.github/throughline.yml': 'check_name: Goals\n' })
    const [head] = await world.log(fresh)
    await world.addToInstallation(fresh)
    await stage.settled()
    expect((await world.checkRuns(fresh, head?.sha ?? '')).map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual(['Goals success'])
    expect(await world.file(fresh, 'OKRS.md')).toContain('O1.KR1')
  }, 60_000)
})

describe('the settings', () => {
  it.each([
    ['warn', 'neutral', [NEEDS], 1],
    ['off', 'success', [], 0],
  ])('in mode %s fail nobody', async (mode, conclusion, labels, comments) => {
    const repository = await aRepository(world, `mode-${mode}`, { '.github/throughline.yml': `mode: ${mode}\nlabel: bet\n` })
    const pull = await world.openPullRequest(repository, { title: 'A bet', body: '', labels: ['bet'] })
    const issue = await world.openIssue(repository, { title: 'Another', body: '', labels: ['bet'] })
    await stage.settled()
    expect(await checkOf(world, repository, pull)).toContain(`${conclusion}: `)
    expect([await world.labels(repository, issue), (await world.comments(repository, issue)).length]).toEqual([['bet', ...labels], comments])
  }, 60_000)

  it('that a push changes are followed by all open work', async () => {
    const repository = await aRepository(world, 'roll-out', { '.github/throughline.yml': 'mode: warn\n' })
    const pull = await world.openPullRequest(repository, { title: 'Not linked', body: '', labels: INITIATIVE })
    await stage.settled()
    expect(await checkOf(world, repository, pull)).toMatch(/^neutral: /)
    await world.commitFiles(repository, { '.github/throughline.yml': 'mode: enforce\n' })
    await stage.settled()
    expect(await checkOf(world, repository, pull)).toMatch(/^failure: /)
  }, 60_000)
})

describe('silence', () => {
  it('reigns where there is no OKR file', async () => {
    const quiet = await world.createRepository({ owner: 'acme', name: 'quiet' })
    const mark = world.requests.mark()
    const issue = await world.openIssue(quiet, { title: 'Anything', labels: INITIATIVE })
    const pull = await world.openPullRequest(quiet, { title: 'Any change', labels: INITIATIVE })
    await stage.settled()
    expect(writesOf(askedSince(world, mark))).toEqual([])
    expect([await stateOf(world, quiet, issue), await checkOf(world, quiet, pull)]).toEqual([{ labels: INITIATIVE, comments: [], check: undefined }, 'no check'])
  }, 60_000)
})

describe('names of people and teams', () => {
  it('in titles, bodies and the OKR file call nobody from anything that we write', async () => {
    const loud = await aRepository(world, 'loud', { '.github/okrs.yml': companyOkrs.replace('owner: "@ben"', 'owner: "@acme/growth"').replace('New households cook', 'For @everyone, new households cook') })
    const body = 'KR: @everyone\nImpact: @acme/team says @ben +2 pp\n\n### Hypothesis\n\n@here we go, cc @channel #1 closes #1'
    const number = await world.openIssue(loud, { title: '@everyone @acme/team look, fixes #1', body, labels: INITIATIVE, author: 'ben' })
    const pull = await world.openPullRequest(loud, { title: 'For @everyone', body: 'KR: O1.KR1 @acme/team\nImpact: @everyone', labels: INITIATIVE })
    await world.openIssue(loud, { title: 'Waived for @everyone', body: 'KR: none — @acme/team said so, closes #1', labels: INITIATIVE })
    await stage.settled()
    const texts = stage.written.filter(({ to }) => to.includes('/acme/loud/')).flatMap(({ body: sent }) => textsIn(sent))
    expect(texts.length).toBeGreaterThan(5)
    const report = await world.file(loud, 'OKRS.md')
    const comments = [...(await world.comments(loud, number)), ...(await world.comments(loud, pull))].map((comment) => comment.body)
    expect(comments).toHaveLength(2)
    for (const text of [...texts, ...comments, report ?? '']) {
      expect(withoutCode(text)).not.toMatch(/@(?:everyone|acme|ben|here|channel)/i)
      expect(withoutCode(text)).not.toMatch(/\b(?:fixes|closes) #1/i)
    }
  }, 60_000)
})

describe('the end of the process', () => {
  it('waits for everything that was accepted, and the next one goes on', async () => {
    const number = await world.openPullRequest(web, { title: 'Just before the end', body: linkedBody, labels: INITIATIVE })
    await world.settled()
    await stage.restart()
    expect(await checkOf(world, web, number)).toMatch(/^success: /)
    expect(await world.file(web, 'OKRS.md')).toContain('Just before the end')
    const next = await world.openPullRequest(web, { title: 'Just after', body: linkedBody, labels: INITIATIVE })
    await stage.settled()
    expect(await checkOf(world, web, next)).toMatch(/^success: /)
  }, 60_000)
})

it('breaks no rule of GitHub\'s description in all of this', () => {
  expect([...stage.breaches]).toEqual([])
  expect(stage.guarded()).toBeGreaterThan(100)
})

/** Every text that GitHub would render: of comments, checks and Markdown files; not data, and not commit ids. */
function textsIn(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null) return []
  const { body: text, output, tree, message } = body as { readonly body?: string; readonly output?: object; readonly message?: string; readonly tree?: readonly { readonly path: string; readonly content?: string }[] | string }
  const files = Array.isArray(tree) ? tree.filter(({ path }) => path.endsWith('.md')).map(({ content }) => content) : []
  return [text, message, ...(output === undefined ? [] : Object.values(output)), ...files].filter((found) => typeof found === 'string')
}
