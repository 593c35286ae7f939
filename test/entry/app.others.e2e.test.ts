import { afterEach, describe, expect, it } from 'vitest'
import type { World } from '../../src/world/world.ts'
import { type AppStage, anAppStage, askedSince, checkOf } from './an-app-stage.ts'
import { companyOkrs, linkedBody, okrsWithoutPlanners } from './company-okrs.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const DAY = 86_400_000
const work = { body: linkedBody, labels: ['initiative'] }
let stage: AppStage

afterEach(() => stage.close(), 60_000)

async function aStage(options: Parameters<typeof anAppStage>[0] = {}): Promise<World> {
  stage = await anAppStage(options)
  return stage.world
}

async function sweep(): Promise<void> {
  await stage.service.sweep()
  await stage.settled()
}

async function aBoard(world: World): Promise<{ readonly web: string; readonly lists: (title: string) => Promise<boolean> }> {
  const board = await world.createRepository({ owner: 'acme', name: 'board', files: { [OKRS]: companyOkrs, [SETTINGS]: 'repositories: ["acme/*"]\n' } })
  const web = await world.createRepository({ owner: 'acme', name: 'web', files: { [SETTINGS]: 'extends: acme/board\n' } })
  await stage.settled()
  return { web, lists: async (title) => (await world.file(board, 'OKRS.md'))?.includes(title) ?? false }
}

describe('a change of a company\'s files', () => {
  const planning = { title: 'Plan on Sunday', body: 'KR: O2.KR1\nImpact: +2 pp', labels: ['initiative'] }

  it.each<readonly [string, string, string]>([
    ['the owner\'s `.github` repository', '.github', ''],
    ['a repository that others extend', 'goals', 'extends: acme/goals\n'],
  ])('in %s reaches the open work of every repository behind which they stand, in a process that was never there before', async (_, company, settings) => {
    const world = await aStage()
    await world.createRepository({ owner: 'acme', name: company, files: { [OKRS]: companyOkrs, [SETTINGS]: 'activate: ["acme/*"]\n' } })
    const apart = await world.createRepository({ owner: 'acme', name: 'apart', files: { [OKRS]: companyOkrs, [SETTINGS]: 'extends: none\n' } })
    const pulls: [string, number][] = []
    for (const name of ['api', 'web']) {
      const repository = await world.createRepository({ owner: 'acme', name, files: { 'README.md': name, ...(settings === '' ? {} : { [SETTINGS]: settings }) } })
      pulls.push([repository, await world.openPullRequest(repository, planning)])
    }
    pulls.push([apart, await world.openPullRequest(apart, planning)])
    await stage.settled()
    const shown = () => Promise.all(pulls.map(async ([repository, pull]) => (await checkOf(world, repository, pull)).replace(/:.*/, '')))
    expect(await shown()).toEqual(['success', 'success', 'success'])
    await stage.restart()
    await world.commitFiles(`acme/${company}`, { [OKRS]: okrsWithoutPlanners })
    await stage.settled()
    expect(await shown()).toEqual(['failure', 'failure', 'success'])
  }, 60_000)
})

describe('a check-in in a company\'s files', () => {
  it('is no reason to look at the work of all repositories below', async () => {
    const world = await aStage()
    await world.createRepository({ owner: 'acme', name: '.github', files: { [OKRS]: companyOkrs, [SETTINGS]: 'activate: ["acme/*"]\n' } })
    await world.createRepository({ owner: 'acme', name: 'web', files: { 'README.md': 'web' } })
    await stage.settled()
    const sweptAfter = async (okrs: string): Promise<number> => {
      const mark = world.requests.mark()
      await world.commitFiles('acme/.github', { [OKRS]: okrs })
      await stage.settled()
      return askedSince(world, mark).filter((line) => line === 'POST OpenPullRequests').length
    }
    const checkedIn = companyOkrs.replace(/(\n +- \{ date: 2026-10-19.*)/, '$1\n          - { date: 2026-11-09, value: 24 }')
    expect(checkedIn).not.toBe(companyOkrs)
    expect([await sweptAfter(checkedIn), await sweptAfter(checkedIn.replace('target: 32', 'target: 31'))]).toEqual([1, 2])
  }, 60_000)
})

describe('a change of a company\'s files while GitHub lists nothing', () => {
  it('reaches what stands below as soon as it lists again', async () => {
    const world = await aStage()
    await world.createRepository({ owner: 'acme', name: '.github', files: { [OKRS]: companyOkrs, [SETTINGS]: 'activate: ["acme/*"]\n' } })
    const web = await world.createRepository({ owner: 'acme', name: 'web', files: { 'README.md': 'web' } })
    const pull = await world.openPullRequest(web, { title: 'Plan on Sunday', body: 'KR: O2.KR1\nImpact: +2 pp', labels: ['initiative'] })
    await stage.settled()
    world.fault({ path: /^\/installation\/repositories/, status: 502, body: {}, times: 7 })
    await world.commitFiles('acme/.github', { [OKRS]: okrsWithoutPlanners })
    await stage.settled()
    expect(await checkOf(world, web, pull)).toMatch(/^failure/)
  }, 60_000)
})

describe('a report over many repositories', () => {
  it('follows the work in each of them at once, right after a start too, and rests when nothing happens', async () => {
    const world = await aStage()
    const { web, lists } = await aBoard(world)
    await world.openIssue(web, { title: 'Lists by shop', ...work })
    await stage.settled()
    expect(await lists('Lists by shop')).toBe(true)
    await stage.restart()
    const number = await world.openIssue(web, { title: 'Lists by aisle', ...work })
    await stage.settled()
    expect(await lists('Lists by aisle')).toBe(true)
    await world.unlabel(web, number, 'initiative')
    await stage.settled()
    expect(await lists('Lists by aisle')).toBe(false)
    const mark = world.requests.mark()
    await stage.service.drain()
    expect(askedSince(world, mark)).toEqual([])
  }, 60_000)

  it('does not read all settings again for each piece of work', async () => {
    const world = await aStage()
    const { web } = await aBoard(world)
    const readings = (since: number) => askedSince(world, since).filter((line) => /RepositoriesSettings|installation\/repositories/.test(line)).length
    const start = world.requests.mark()
    await stage.restart()
    await world.openIssue(web, { title: 'First', ...work })
    await stage.settled()
    expect(readings(start)).toBe(2)
    const mark = world.requests.mark()
    for (const title of ['Second', 'Third']) {
      await world.openIssue(web, { title, ...work })
      await stage.settled()
    }
    expect(readings(mark)).toBe(0)
  }, 60_000)

  it('two that hold each other\'s work come to rest', async () => {
    const world = await aStage()
    for (const name of ['one', 'other']) await world.createRepository({ owner: 'acme', name, files: { [OKRS]: companyOkrs, [SETTINGS]: 'repositories: ["acme/*"]\n' } })
    await stage.settled()
    await world.openIssue('acme/one', { title: 'Shared', ...work })
    await stage.settled()
    expect(await world.file('acme/other', 'OKRS.md')).toContain('Shared')
  }, 60_000)

  it('finds with the next round what no event told of', async () => {
    const world = await aStage()
    const { web, lists } = await aBoard(world)
    world.holdDeliveries()
    await world.openIssue(web, { title: 'Unheard', ...work })
    world.releaseDeliveries(() => [])
    await stage.settled()
    expect(await lists('Unheard')).toBe(false)
    stage.later(DAY)
    await sweep()
    expect(await lists('Unheard')).toBe(true)
  }, 60_000)
})

describe('the calendar', () => {
  it('opens the issue of owed check-ins and moves the report, where nobody does anything', async () => {
    const world = await aStage()
    const quiet = await world.createRepository({ owner: 'acme', name: 'quiet', files: { [OKRS]: companyOkrs.replace('2026-10-19', '2026-11-15'), [SETTINGS]: 'issues: { check_ins: true }\n' } })
    await stage.settled()
    await sweep()
    const before = await world.file(quiet, 'OKRS.md')
    stage.later(21 * DAY)
    await sweep()
    expect(await world.file(quiet, 'OKRS.md')).not.toBe(before)
    expect((await world.issue(quiet, 1))?.title).toContain('check-ins')
    const head = (await world.log(quiet))[0]?.sha
    await sweep()
    expect((await world.log(quiet))[0]?.sha).toBe(head)
  }, 60_000)
})

describe('a round', () => {
  it('goes on behind an installation that refuses', async () => {
    const world = await aStage({ organisations: ['acme', 'beta', 'gamma'] })
    for (const owner of ['acme', 'beta', 'gamma']) await world.createRepository({ owner, name: 'web', files: { [OKRS]: companyOkrs } })
    await stage.settled()
    world.fault({ path: /^\/installation\/repositories/, status: 403, body: { message: 'The organization has an IP allow list enabled' }, times: 1 })
    const mark = world.requests.mark()
    await sweep()
    expect(askedSince(world, mark).filter((line) => line === 'POST OpenPullRequests')).toHaveLength(2)
  }, 60_000)
})
