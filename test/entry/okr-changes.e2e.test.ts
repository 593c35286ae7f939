import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/world/world.ts'
import { type AppStage, anAppStage, aRepository, checkOf, checksOf } from './an-app-stage.ts'
import { brokenOkrs, companyOkrs, linkedBody } from './company-okrs.ts'
import { type ActionRun, buildAction, type BuiltAction } from './run-the-action.ts'
import { withoutCode } from './without-code.ts'

const OKRS = '.github/okrs.yml'
const FORM = '.github/ISSUE_TEMPLATE/bet.yml'
const eased = companyOkrs.replace('to 32%', 'to 28%').replace('target: 32', 'target: 28')
const renamed = companyOkrs.replace('id: O1.KR1\n        aliases: [first-week]', 'id: O1.COOKING')
// A key result whose number stands in its title alone.
const spoken = companyOkrs.replace('        baseline: 20\n        target: 32\n', '')
const loud = spoken.replace('to 32%', 'to 28%')
  .replace('end: 2026-12-31 }', 'end: 2026-12-31, suppress: { too-few-objectives: "@acme/growth wants it", "@acme/team fixes #1": "so it is" } }')
  .replace('why: Those who do stay for years', 'why: "@everyone closes #1"\n    suppress: { too-few-key-results: "@ben said so" }')
let stage: AppStage
let world: World
let action: BuiltAction

beforeAll(async () => {
  stage = await anAppStage()
  world = stage.world
  action = await buildAction(world.url)
}, 120_000)

afterAll(async () => {
  action.close()
  await stage.close()
}, 120_000)

function form(options: string): string {
  return `name: Bet\nbody:\n- type: dropdown # ours\n  attributes:\n    label: Key result\n    options: [${options}, none]\n`
}

async function commentsOn(repository: string, number: number): Promise<readonly string[]> {
  return (await world.comments(repository, number)).map(({ body }) => body ?? '')
}

describe('the App on a pull request that changes the OKRs', () => {
  it('shows a lowered target in its check and in one comment, which follows the change', async () => {
    const web = await aRepository(world, 'web')
    const number = await world.openPullRequest(web, { title: 'Be realistic', files: { [OKRS]: eased } })
    await stage.settled()
    expect(await checkOf(world, web, number)).toBe('success: OKR changes: 1 lowered in mid-cycle and 1 changed')
    const [first, ...more] = await commentsOn(web, number)
    expect([first, more]).toEqual([expect.stringMatching(/Lowered in mid-cycle[\s\S]*O1\.KR1[\s\S]*32 % → 28 %/), []])
    await world.pushTo(web, number, { [OKRS]: brokenOkrs })
    await stage.settled()
    expect(await checkOf(world, web, number)).toMatch(/^failure: /)
    expect(await commentsOn(web, number)).toEqual([expect.stringContaining('could no longer be read')])
    await world.pushTo(web, number, { [OKRS]: companyOkrs })
    await stage.settled()
    expect([await checkOf(world, web, number), await commentsOn(web, number)]).toEqual([expect.stringMatching(/^success: /), [expect.stringContaining('All set')]])
  }, 60_000)

  it('names the open work that a renaming orphans, and the line that keeps it', async () => {
    const web = await aRepository(world, 'orphans')
    const issue = await world.openIssue(web, { title: 'Shorter list', body: linkedBody, labels: ['initiative'] })
    const byAlias = await world.openIssue(web, { title: 'Better list', body: linkedBody.replace('O1.KR1', 'first-week'), labels: ['initiative'] })
    const number = await world.openPullRequest(web, { title: 'Say what it is', files: { [OKRS]: renamed }, author: 'contributor', fork: true })
    await stage.settled()
    const [comment = ''] = await commentsOn(web, number)
    expect(comment).toContain('orphans 2 open initiatives')
    for (const orphan of [issue, byAlias]) expect(comment).toContain(`/issues/${orphan})`)
    expect(comment).toContain('aliases: [first-week, O1.KR1]')
    await world.pushTo(web, number, { [OKRS]: renamed.replace('id: O1.COOKING', 'id: O1.COOKING\n        aliases: [O1.KR1, first-week]') })
    await stage.settled()
    expect((await commentsOn(web, number))[0]).toContain('None of the 2 open initiatives is affected')
  }, 60_000)

  it('does not call a change its own that came to the default branch since', async () => {
    const web = await aRepository(world, 'behind')
    const number = await world.openPullRequest(web, { title: 'Be realistic', files: { [OKRS]: eased } })
    await world.commitFiles(web, { [OKRS]: companyOkrs.replace('- { date: 2026-10-19', '- { date: 2026-10-12, value: 21 }\n          - { date: 2026-10-19') })
    await world.editPullRequest(web, number, { body: 'Really.' })
    await stage.settled()
    const [check] = await checksOf(world, web, number)
    expect([check?.output?.title, check?.output?.summary]).toEqual(['OKR changes: 1 lowered in mid-cycle and 1 changed', expect.not.stringContaining('2026-10-12')])
  }, 60_000)
})

describe('the App after a change of the OKRs', () => {
  it('keeps a form of the repository in step, in the commit of the report and in no other', async () => {
    const web = await aRepository(world, 'forms', { '.github/ISSUE_TEMPLATE/bet.yml': form('O1.KR1'), '.github/ISSUE_TEMPLATE/bug.yml': 'name: Bug\nbody:\n- type: dropdown\n  attributes: { label: Where, options: [web, app] }\n', 'docs/PULL_REQUEST_TEMPLATE.md': '<!-- throughline:key-results\nO1.KR1\n-->\n' })
    await world.commitFiles(web, { [OKRS]: renamed })
    await stage.settled()
    expect(await world.file(web, '.github/ISSUE_TEMPLATE/bet.yml')).toBe(form('O1.COOKING, O1.KR2, O2.KR1, O2.KR2'))
    expect(await world.file(web, 'docs/PULL_REQUEST_TEMPLATE.md')).toContain('\nO1.COOKING — ')
    const commits = await world.log(web)
    expect(commits[0]?.message).toBe('docs(okrs): update the OKR report and the key results to choose from')
    await world.openIssue(web, { title: 'By form', body: '### Key result\n\nO1.COOKING\n\n### Expected impact\n\n+2 pp', labels: ['initiative'] })
    await stage.settled()
    expect((await world.log(web))[0]?.message).toBe('docs(okrs): update the OKR report')
  }, 60_000)
})

const inStep = form('O1.KR1, O1.KR2, O2.KR1, O2.KR2')
const proposals: readonly (readonly [string, string | undefined, RegExp, readonly RegExp[]])[] = [
  ['lowers what only a title says, and waves findings through', loud, /^success: OKR changes: 1 lowered in mid-cycle and 3 changed$/, [/Lowered in mid-cycle[^]*from 20% to 32%[^]*from 20% to 28%/, /suppressed rules/]],
  ['removes the OKRs', undefined, /^success: OKR changes: the OKRs are removed and 1 initiative affected$/, [/Removing `O1\.KR1` orphans 1 open initiative/]],
  ['is saved in another encoding', spoken.replace('Those who do', 'Die \ufffdbrigen'), /^failure: /, [/cannot be read: the file is not saved as UTF-8/]],
]

describe.each(['App', 'Action'] as const)('the %s on a fork\'s pull request', (door) => {
  it.each(proposals)('that %s says so, calls nobody, and lets no form in', async (what, text, check, words) => {
    const web = await aRepository(world, `${door}-${what.split(' ')[0]}`.toLowerCase(), { [OKRS]: spoken, [FORM]: inStep })
    if (door === 'Action') world.disconnectWebhook()
    await world.openIssue(web, { title: '@ben: shorter list, closes #1', body: linkedBody, labels: ['initiative'] })
    const number = await world.openPullRequest(web, { title: 'For @everyone', files: { [OKRS]: text, [FORM]: form('O1.KR1, "O9.KR9 — @everyone"') }, author: 'contributor', fork: true })
    if (door === 'App') await stage.settled()
    else await runOnLatest(web)
    const [run] = await checksOf(world, web, number)
    const comments = await commentsOn(web, number)
    expect([await checkOf(world, web, number), comments]).toEqual([expect.stringMatching(check), [expect.any(String)]])
    const said = [run?.output?.summary ?? '', run?.output?.text ?? '', ...comments]
    for (const word of words) expect(said.join('\n')).toMatch(word)
    for (const one of said) expect(withoutCode(one)).not.toMatch(/@(?:everyone|acme|ben)|\b(?:fixes|closes) #1/i)
    expect(await world.file(web, FORM)).toBe(inStep)
  }, 60_000)
})

describe('the Action on a pull request that changes the OKRs', () => {
  it('says the same as the App, with an annotation on the target', async () => {
    const web = await aRepository(world, 'by-action')
    world.disconnectWebhook()
    const number = await world.openPullRequest(web, { title: 'Be realistic', files: { [OKRS]: eased } })
    const run = await runOnLatest(web)
    expect([run.code, run.outputs['verdict']]).toEqual([0, 'not-an-initiative'])
    expect(run.log).toMatch(/^::warning .*title=lowered-in-mid-cycle,file=\.github\/okrs\.yml,line=15.*32 %25 → 28 %25/m)
    expect([run.summary.includes('Lowered in mid-cycle'), await checkOf(world, web, number)]).toEqual([true, 'success: OKR changes: 1 lowered in mid-cycle and 1 changed'])
    expect(await commentsOn(web, number)).toEqual([expect.stringContaining('Lowered in mid-cycle')])
  }, 60_000)
})

async function runOnLatest(repository: string): Promise<ActionRun> {
  const payload = world.deliveries.findLast(({ event }) => event === 'pull_request')?.payload ?? {}
  const token = await world.actionsToken(repository, { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' })
  return action.run({ event: 'pull_request', payload, repository, token })
}

it('breaks no rule of GitHub\'s description in all of this', () => {
  expect([...stage.breaches]).toEqual([])
})
