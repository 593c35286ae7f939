import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/world/world.ts'
import { aRepository, checkOf } from '../entry/an-app-stage.ts'
import { linkedBody } from '../entry/company-okrs.ts'
import { aGuardedWorld } from '../entry/guarded-world.ts'
import { type ActionRun, buildAction, type BuiltAction } from '../entry/run-the-action.ts'

let world: World
let action: BuiltAction
let web: string

beforeAll(async () => {
  world = (await aGuardedWorld()).world
  action = await buildAction(world.url, 'test/entry/hasty-action.ts')
  web = await aRepository(world, 'web')
}, 120_000)

afterAll(async () => {
  action.close()
  await world.close()
})

async function scheduled(): Promise<ActionRun> {
  const token = await world.actionsToken(web, { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' })
  return action.run({ repository: web, event: 'schedule', payload: { schedule: '17 5 * * *' }, token })
}

describe('a job\'s token has 1,000 requests an hour', () => {
  it('a run that has to stop says how far it got, fails nobody, and the next run goes on behind it', async () => {
    const pulls = []
    for (const title of ['One', 'Two', 'Three']) pulls.push(await world.openPullRequest(web, { title, body: linkedBody, labels: ['initiative'] }))
    const lift = world.fault({ path: /^\/repos\/acme\/web\/check-runs/, method: 'POST', status: 403, headers: { 'retry-after': '2400' }, body: { message: 'You have exceeded a secondary rate limit' } })
    const cut = await scheduled()
    lift()
    expect([cut.code, cut.log.match(/::notice [^\n]*/)?.[0], cut.summary]).toEqual([0, expect.stringContaining('Looked again at 1 of 3 items'), expect.stringContaining('The other 2 are looked at by the next')])
    const next = await scheduled()
    expect([next.code, next.log]).toEqual([0, expect.stringContaining('Held 3 open items against what stands on them: 3 to look at again.')])
    expect(await Promise.all(pulls.map((number) => checkOf(world, web, number)))).toEqual(Array.from({ length: 3 }, () => expect.stringMatching(/^success: .*O1\.KR1/)))
    expect((await scheduled()).log).toContain('Held 3 open items against what stands on them: 0 to look at again.')
  }, 120_000)
})
