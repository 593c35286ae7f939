import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/world/world.ts'
import { type AppStage, anAppStage, aRepository, askedSince, checkOf, stateOf, writesOf } from '../entry/an-app-stage.ts'
import { emptyBody, linkedBody } from '../entry/company-okrs.ts'

const INITIATIVE = ['initiative']
const NEEDS = 'needs-key-result'
let stage: AppStage
let world: World

beforeAll(async () => {
  stage = await anAppStage()
  world = stage.world
}, 120_000)

afterAll(async () => {
  await stage.close()
}, 120_000)

/** What happens here reaches nobody. */
async function unheard<T>(happen: () => Promise<T>): Promise<T> {
  world.holdDeliveries()
  const result = await happen()
  world.releaseDeliveries(() => [])
  await stage.settled()
  return result
}

describe('a gate that goes silent blocks every merge (zeke/semantic-pull-requests#95, wip/app#803)', () => {
  it('whatever was lost while the App was away, a sweep finds, and only that', async () => {
    const web = await aRepository(world, 'web')
    const kept = await world.openPullRequest(web, { title: 'Kept', body: linkedBody, labels: INITIATIVE })
    await stage.settled()
    const [issue, plain, missing] = await unheard(async () => [
      await world.openIssue(web, { title: 'Unheard', body: emptyBody, labels: INITIATIVE }),
      await world.openPullRequest(web, { title: 'No initiative', body: '' }),
      await world.openPullRequest(web, { title: 'Missing', body: '', labels: INITIATIVE }),
    ])
    expect(await checkOf(world, web, missing)).toBe('no check')
    const before = await stateOf(world, web, kept)
    await stage.service.sweep()
    await stage.settled()
    expect([await world.labels(web, issue), await checkOf(world, web, plain), await checkOf(world, web, missing)])
      .toEqual([[...INITIATIVE, NEEDS], expect.stringMatching(/^success: /), expect.stringMatching(/^failure: /)])
    expect(await stateOf(world, web, kept)).toEqual(before)
    const mark = world.requests.mark()
    await stage.service.sweep()
    await stage.service.drain()
    expect(writesOf(askedSince(world, mark).filter((line) => !line.includes('/git/') && !line.includes('OKRS')))).toEqual([])
  }, 60_000)

  it('a command that nobody heard is carried out by the next sweep, and by no other one', async () => {
    const shop = await aRepository(world, 'shop')
    const pull = await world.openPullRequest(shop, { title: 'An audit', body: '', labels: INITIATIVE })
    const issue = await world.openIssue(shop, { title: 'Another', body: emptyBody, labels: INITIATIVE })
    await stage.settled()
    await unheard(() => world.comment(shop, pull, '/throughline waive a one-off audit', 'ana'))
    await unheard(() => world.comment(shop, issue, '/kr O1.KR1\n/impact +2 pp', 'ana'))
    expect(await checkOf(world, shop, pull)).toMatch(/^failure: /)
    await stage.service.sweep()
    await stage.settled()
    expect([await checkOf(world, shop, pull), await world.labels(shop, issue)]).toEqual([expect.stringMatching(/^success: Waived/), INITIATIVE])
    const mark = world.requests.mark()
    await stage.service.sweep()
    await stage.settled()
    expect(writesOf(askedSince(world, mark).filter((line) => line.includes('/shop')))).toEqual([])
  }, 60_000)

  it('a pause that GitHub asks for is kept, and nothing that waits is lost', async () => {
    const api = await aRepository(world, 'api')
    await stage.settled()
    const lift = world.fault({ path: /^\/graphql/, operation: 'Facts', status: 403, headers: { 'retry-after': '1200' }, body: { message: 'You have exceeded a secondary rate limit' }, times: 9 })
    const number = await world.openPullRequest(api, { title: 'In a busy hour', body: linkedBody, labels: INITIATIVE })
    await stage.settled()
    lift()
    expect(await checkOf(world, api, number)).toMatch(/^success: .*O1\.KR1/)
  }, 60_000)

  it('deliveries that come twice and in another order end in the state of those that come once and in turn', async () => {
    const states = []
    for (const arrange of [undefined, (held: readonly unknown[]) => [...held, ...held].toReversed()]) {
      const repository = await aRepository(world, arrange === undefined ? 'in-turn' : 'shuffled')
      await stage.settled()
      world.holdDeliveries()
      const issue = await world.openIssue(repository, { title: 'Lists', body: emptyBody, labels: INITIATIVE })
      const pull = await world.openPullRequest(repository, { title: 'Sort', body: `Closes #${issue}` })
      await world.label(repository, pull, 'initiative')
      await world.editIssue(repository, issue, { body: linkedBody })
      await world.unlabel(repository, issue, 'initiative')
      await world.label(repository, issue, 'initiative')
      world.releaseDeliveries(arrange as never)
      await stage.settled()
      states.push([await stateOf(world, repository, issue), await stateOf(world, repository, pull)])
    }
    expect(states[1]).toEqual(states[0])
  }, 60_000)
})

describe('the verdict is not refreshed (langchain-ai/langchain#35720, github/gh-aw#28895)', () => {
  it('a label that comes late, and a label set by a job, which starts no workflow, count as soon as anybody looks', async () => {
    const late = await aRepository(world, 'late')
    const number = await world.openPullRequest(late, { title: 'Labelled late', body: '' })
    await stage.settled()
    expect(await checkOf(world, late, number)).toMatch(/^success: Not an initiative/)
    await unheard(() => world.label(late, number, 'initiative'))
    await stage.service.sweep()
    await stage.settled()
    expect(await checkOf(world, late, number)).toMatch(/^failure: /)
  }, 60_000)

  it('a re-run of the checks of a fork, which names no pull request, is answered all the same', async () => {
    const forked = await aRepository(world, 'forked')
    const number = await unheard(() => world.openPullRequest(forked, { title: 'From outside', body: linkedBody, labels: INITIATIVE, author: 'contributor', fork: true }))
    const sha = (await world.pullRequest(forked, number))?.head.sha ?? ''
    await world.rerequestSuite(forked, sha)
    await stage.settled()
    expect(await checkOf(world, forked, number)).toMatch(/^success: .*O1\.KR1/)
  }, 60_000)
})
