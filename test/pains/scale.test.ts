import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDiscussion } from '../../src/github/create-discussion.ts'
import { createSink } from '../../src/github/create-sink.ts'
import { createSource } from '../../src/github/create-source.ts'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import type { CommandWorld } from '../../src/workflows/commands/carry-out-commands.ts'
import { runTask } from '../../src/workflows/run-task.ts'
import type { Task } from '../../src/workflows/task.ts'
import { aRepository } from '../entry/an-app-stage.ts'
import { linkedBody, today } from '../entry/company-okrs.ts'
import { clientOf } from '../world/builders.ts'

const ISSUES = 490
const PULLS = 10
const INITIATIVE = ['initiative']
let world: World
let web: string
let token: string

beforeAll(async () => {
  world = await createWorld()
  web = await aRepository(world, 'web')
  token = await world.actionsToken(web, { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' })
  for (let index = 0; index < ISSUES; index += 1) await world.openIssue(web, { title: `Idea ${index}`, body: linkedBody, labels: INITIATIVE })
  for (let index = 0; index < PULLS; index += 1) await world.openPullRequest(web, { title: `Change ${index}`, body: linkedBody, labels: INITIATIVE })
}, 240_000)

afterAll(() => world.close())

/** Runs a task and what follows from it, reports aside; counts all requests. */
async function run(task: Task): Promise<{ readonly requests: number; readonly looks: number; readonly writes: number; readonly listing: number }> {
  const checkWorld: CommandWorld = {
    source: createSource(clientOf(world, token) as never, web), sink: createSink(clientOf(world, token) as never, web), today, checkName: 'Throughline',
    discussion: createDiscussion(clientOf(world, token) as never, web),
  }
  const mark = world.requests.mark()
  const { followUps } = await runTask(task, checkWorld)
  const listing = world.requests.since(mark).length
  const looks = followUps.filter(({ kind }) => kind === 'check')
  for (const look of looks) await runTask(look, checkWorld)
  const asked = world.requests.since(mark)
  return { requests: asked.length, looks: looks.length, listing, writes: asked.filter(({ method, operation }) => method !== 'GET' && operation === undefined).length }
}

describe('a repository with 500 open initiatives', () => {
  it('search ends at 1,000 results and a token at 1,000 requests: all is swept within 20 requests, and one look for each item that changed', async () => {
    const first = await run({ kind: 'sweep', repository: web })
    expect([first.looks, first.writes]).toEqual([PULLS, PULLS])
    expect(first.listing).toBeLessThanOrEqual(20)

    const second = await run({ kind: 'sweep', repository: web })
    expect([second.looks, second.writes, second.requests]).toEqual([0, 0, second.listing])
    expect(second.requests).toBeLessThanOrEqual(20)
  }, 240_000)

  it('lost events: what was edited while nobody listened is found, and nothing else is asked for', async () => {
    const changed = [3, 77, ISSUES + 1]
    for (const number of changed) await world.editIssue(web, number, { body: 'No word of it.' })
    const swept = await run({ kind: 'sweep', repository: web })
    expect(swept.looks).toBe(changed.length)
    expect(await Promise.all([3, 77].map((number) => world.labels(web, number)))).toEqual([[...INITIATIVE, 'needs-key-result'], [...INITIATIVE, 'needs-key-result']])
    expect((await run({ kind: 'sweep', repository: web })).looks).toBe(0)
  }, 240_000)
})
