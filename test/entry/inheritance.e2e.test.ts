import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/world/world.ts'
import { type AppStage, anAppStage, checkOf } from './an-app-stage.ts'
import { companyOkrs } from './company-okrs.ts'
import { type ActionRun, buildAction, type BuiltAction } from './run-the-action.ts'

const SETTINGS = '.github/throughline.yml'
const permissions = { contents: 'read', checks: 'write', issues: 'write', pull_requests: 'write' } as const
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
})

/** What the Action says of the pull request that was opened last. */
async function byAction(repository: string): Promise<ActionRun> {
  const payload = world.deliveries.findLast(({ event }) => event === 'pull_request')?.payload ?? {}
  return action.run({ repository, event: 'pull_request', payload, token: await world.actionsToken(repository, permissions) })
}

async function open(name: string, files: Readonly<Record<string, string>>): Promise<readonly [repository: string, pull: number]> {
  const repository = await world.createRepository({ owner: 'acme', name, files: { 'README.md': 'Hello', ...files } })
  const pull = await world.openPullRequest(repository, { title: `In ${name}`, body: '', labels: ['initiative'] })
  await stage.settled()
  return [repository, pull]
}

describe('an organisation that is switched on from its .github repository', () => {
  beforeAll(async () => {
    await world.createRepository({ owner: 'acme', name: '.github', files: { '.github/okrs.yml': companyOkrs, [SETTINGS]: 'mode: warn\nactivate: ["acme/*", "!acme/playground"]\n' } })
  }, 60_000)

  it.each<readonly [string, string, Readonly<Record<string, string>>, RegExp, string, number]>([
    ['warns where a repository has nothing of its own', 'plain', {}, /^neutral: No key result/, 'missing', 0],
    ['enforces where a repository says so', 'strict', { [SETTINGS]: 'mode: enforce\n' }, /^failure: No key result/, 'missing', 1],
    ['passes where a repository is off', 'off', { [SETTINGS]: 'mode: off\n' }, /^success: /, 'missing', 0],
    ['is silent where the owner leaves a repository out', 'playground', {}, /^no check/, '', 0],
  ])('%s, in App and Action alike', async (_, name, files, check, verdict, code) => {
    const [repository, pull] = await open(name, files)
    expect(await checkOf(world, repository, pull)).toMatch(check)
    const run = await byAction(repository)
    expect([run.code, run.outputs['verdict'] ?? '']).toEqual([code, verdict])
    expect(await checkOf(world, repository, pull)).toMatch(check)
  }, 120_000)

  it.each<readonly [string, string, string | undefined, boolean]>([
    ['commits nothing into a repository that says nothing itself', 'quiet', undefined, false],
    ['commits nothing for a mode alone', 'stricter', 'mode: enforce\n', false],
    ['commits a report where a repository asks for one', 'reporting', 'report: { path: OKRS.md }\n', true],
  ])('%s, neither on installation nor for its work, in App and Action alike', async (_, name, settings, wanted) => {
    const [repository] = await open(name, settings === undefined ? {} : { [SETTINGS]: settings })
    await world.announceInstallation('acme')
    await stage.settled()
    const reports = async () => (await world.log(repository)).filter(({ message }) => message.startsWith('docs(okrs)')).length
    expect([await reports() > 0, (await world.file(repository, 'OKRS.md')) !== undefined]).toEqual([wanted, wanted])
    const run = await action.run({ repository, event: 'schedule', payload: {}, token: await world.actionsToken(repository, { ...permissions, contents: 'write' }) })
    expect([run.code, await reports() > 0]).toEqual([0, wanted])
    expect(run.log.includes('nothing here asks for a report')).toBe(!wanted)
  }, 120_000)
})
