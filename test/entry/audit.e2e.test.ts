import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/entry/command-line/run.ts'
import type { World } from '../../src/world/world.ts'
import { companyOkrs, emptyBody, linkedBody, today } from './company-okrs.ts'
import { aGuardedWorld, type GuardedWorld } from './guarded-world.ts'

const INITIATIVE = ['initiative']
const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
let guarded: GuardedWorld
let world: World

beforeAll(async () => {
  guarded = await aGuardedWorld({ organisations: ['acme', 'globex'] })
  world = guarded.world
  const repository = (name: string, files: Readonly<Record<string, string>>, more = {}) => world.createRepository({ owner: 'acme', name, files, ...more })
  await repository('.github', { [OKRS]: companyOkrs, [SETTINGS]: 'mode: warn\nactivate: ["acme/*", "!acme/play"]\n' })
  for (const name of ['web', 'app', 'play']) await repository(name, { 'README.md': 'Hello' })
  await repository('asleep', { [SETTINGS]: 'mode: off\n' })
  await repository('broken', { [OKRS]: 'objectives: [' })
  await repository('far', { [SETTINGS]: 'extends: globex/goals\n' })
  await repository('bets', { [SETTINGS]: 'label: bet\nmode: enforce\n' }, { private: true })
  await world.openIssue('acme/web', { title: 'Linked', body: linkedBody, labels: INITIATIVE })
  const bad = await world.openIssue('acme/web', { title: 'Lacks everything @ben', body: emptyBody, labels: INITIATIVE })
  await world.openPullRequest('acme/web', { title: 'Closes the bad one', body: `Closes #${bad}`, labels: INITIATIVE })
  await world.openIssue('acme/web', { title: 'Long done', body: '', labels: INITIATIVE, state: 'closed' })
  await world.openIssue('acme/web', { title: 'No initiative', body: '' })
  await world.openIssue('acme/bets', { title: 'A bet', body: 'KR: O9.KR9\nImpact: +2 pp', labels: ['bet'] })
  await world.openIssue('acme/play', { title: 'Only playing', body: '', labels: INITIATIVE })
}, 120_000)
afterAll(() => world.close())

interface Printed {
  readonly complete: boolean
  readonly open: number
  readonly wouldFail: number
  readonly unread: number
  readonly unseen: number | null
  readonly requests: number
  readonly repositories: readonly { readonly name: string; readonly state: string; readonly mode?: string; readonly verdicts?: unknown; readonly violations?: readonly { readonly number: number; readonly problems: readonly { readonly code: string }[] }[]; readonly reason?: string }[]
}

async function throughline(token: string, ...argv: readonly string[]) {
  let [out, error] = ['', '']
  const environment = { GITHUB_TOKEN: token, GITHUB_API_URL: world.url }
  const code = await run(argv, { directory: '/nowhere', environment, now: new Date(`${today}T09:00:00Z`), colour: false, out: (text) => { out += text }, error: (text) => { error += text } })
  return { code, out, error, data: () => JSON.parse(out) as Printed }
}

describe('throughline audit, over the API', () => {
  it('lists what would fail in all repositories of an owner, whatever their mode, and says what it did not look at', async () => {
    const { code, out, error, data } = await throughline(world.tokenOf('ben'), 'audit', 'acme', '--format', 'json')
    expect(code).toBe(2)
    expect(data()).toMatchObject({ complete: false, open: 4, wouldFail: 3, unread: 1 })
    expect(data().repositories.map(({ name, state, mode, verdicts, violations = [] }) => [name, state, mode, verdicts, violations.map(({ number, problems }) => `#${number} ${problems[0]?.code}`)])).toEqual([
      ['acme/.github', 'audited', 'warn', {}, []],
      ['acme/app', 'audited', 'warn', {}, []],
      ['acme/asleep', 'off', undefined, undefined, []],
      ['acme/bets', 'audited', 'enforce', { invalid: 1 }, ['#1 key-result-unknown']],
      ['acme/broken', 'okrs-invalid', undefined, undefined, []],
      ['acme/far', 'unread', undefined, undefined, []],
      ['acme/play', 'silent', undefined, undefined, []],
      ['acme/web', 'audited', 'warn', { linked: 1, missing: 2 }, ['#2 key-result-placeholder', '#3 key-result-missing']],
    ])
    expect([error, out.includes('globex/goals')]).toEqual([expect.stringMatching(/^acme: 8 repositories read, \d requests\n$/), true])
  }, 60_000)

  it('says in the terminal what, where, and with which example, and that a part is missing', async () => {
    const { code, out } = await throughline(world.tokenOf('ben'), 'audit', 'acme')
    expect(code).toBe(2)
    expect(out).toMatch(/^acme on 2026-11-16: 3 of 4 open initiatives would fail if the check were enforced today\n1 repository with broken OKRs\nINCOMPLETE: 1 repository could not be read\n/)
    expect(out).toMatch(/acme\/web {2}mode warn {2}1 linked, 2 missing\n {2}✗ #2 Lacks everything @ben\n {4}http\S+\/acme\/web\/issues\/2\n/)
    expect(out).toMatch(/1 repository silent, without OKRs: acme\/play\n1 repository mode: off: acme\/asleep\n/)
  }, 60_000)

  it('audits one repository: the very same, with an exit code of its own', async () => {
    const token = world.tokenOf('ben')
    const web = await throughline(token, 'audit', 'acme/web', '--format', 'json')
    expect([web.code, web.data()]).toEqual([1, expect.objectContaining({ complete: true, open: 3, wouldFail: 2, unseen: 0 })])
    expect((await throughline(token, 'audit', 'acme/app')).code).toBe(0)
    expect((await throughline(token, 'audit', 'acme/web', '--format', 'github')).out).toMatch(/^::error .*#2 Lacks everything/m)
    expect((await throughline(token, 'audit', 'acme/web', '--format', 'sarif')).out).toContain('"key-result-missing"')
  }, 60_000)

  it('names what its budget did not suffice for', async () => {
    const { code, out } = await throughline(world.tokenOf('ben'), 'audit', 'acme', '--budget', '1')
    expect([code, out]).toEqual([2, expect.stringContaining('not read  acme/web: The budget of 1 request was used up')])
  }, 60_000)

  it.each([['an owner', 'nobody-there'], ['a repository', 'acme/nowhere']])('cannot audit %s that is not to be seen', async (_, scope) => {
    expect(await throughline(world.tokenOf('ben'), 'audit', scope)).toMatchObject({ code: 2, out: '', error: expect.stringContaining('access was refused') })
  })

  it('prints the settings of a repository from the same API', async () => {
    const { code, out } = await throughline(world.tokenOf('ben'), 'config', 'acme/web')
    expect([code, out]).toEqual([0, expect.stringMatching(/^acme\/web: on, mode warn\n[^]*\nmode +warn +acme\/\.github:\.github\/throughline\.yml:1\n/)])
  })

  it('has written nothing at all, and no token', async () => {
    expect(guarded.written.filter(({ to }) => to.startsWith('POST /repos') || !to.startsWith('POST'))).toEqual([])
    // The part of GitHub's description that is kept here has no organisations.
    expect([...guarded.breaches].filter((breach) => !breach.includes('GET /orgs/acme'))).toEqual([])
  })
})
