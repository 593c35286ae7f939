import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSink } from '../../src/github/create-sink.ts'
import { createSource } from '../../src/github/create-source.ts'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { type PublishResult, publishReport } from '../../src/workflows/publish/publish-report.ts'
import { aRepository } from '../entry/an-app-stage.ts'
import { linkedBody, today } from '../entry/company-okrs.ts'
import { clientOf } from '../world/builders.ts'

let world: World

beforeAll(async () => {
  world = await createWorld()
}, 120_000)

afterAll(() => world.close())

async function aStage(name: string, guarded: boolean): Promise<{ readonly repository: string; readonly publish: () => Promise<PublishResult>; readonly writes: () => readonly string[] }> {
  const repository = await aRepository(world, name)
  await world.openIssue(repository, { title: 'Start page', body: linkedBody, labels: ['initiative'] })
  if (guarded) await world.protectBranch(repository, 'main', { reviews: 1, enforceAdmins: true })
  const token = await world.actionsToken(repository, { contents: 'write', issues: 'write', pull_requests: 'write' })
  const client = clientOf(world, token) as never
  let mark = world.requests.mark()
  return {
    repository,
    publish: () => {
      mark = world.requests.mark()
      return publishReport({ source: createSource(client, repository), sink: createSink(client, repository), today })
    },
    writes: () => world.requests.since(mark).filter(({ method, path }) => method !== 'GET' && !path.startsWith('/graphql')).map(({ method, path }) => `${method} ${path}`),
  }
}

const outcomeOf = (result: PublishResult) => (result.kind === 'published' ? result.outcomes[0] : undefined)

describe('a report that cannot be pushed', () => {
  it('waits in a pull request that says why, where the branch is protected (stefanzweifel/git-auto-commit-action#87, #163)', async () => {
    const { repository, publish } = await aStage('protected', true)
    expect(outcomeOf(await publish())).toMatchObject({ kind: 'done', rung: 'pull-request', detail: expect.stringContaining('main takes no direct commit') })
    expect(await world.file(repository, 'OKRS.md')).toBeUndefined()
    expect(await world.file(repository, 'OKRS.md', 'throughline/report')).toContain('Start page')
  })

  it('is committed without an author of its own, so that GitHub signs it (peanutprotocol/peanut-ui#2487)', async () => {
    const { repository, publish } = await aStage('signed', false)
    await publish()
    const [commit] = await world.log(repository)
    expect(commit?.author).toBe('github-actions[bot]')
  })
})

describe('noise', () => {
  it('is one pull request kept current, however often the report changes (all-contributors/app#484)', async () => {
    const { repository, publish } = await aStage('rolling', true)
    const first = outcomeOf(await publish())
    for (const title of ['Home page', 'Front page', 'First page']) {
      await world.editIssue(repository, 1, { title })
      await world.commitFiles(repository, { 'README.md': `About the ${title}` })
      expect(outcomeOf(await publish())).toMatchObject({ kind: 'done', url: first?.url })
    }
    expect(await world.file(repository, 'OKRS.md', 'throughline/report')).toContain('First page')
    expect(await world.file(repository, 'README.md', 'throughline/report')).toBe('About the First page')
  })

  it('is none where nothing has changed: no write is tried, on a free branch or a protected one', async () => {
    for (const guarded of [false, true]) {
      const { publish, writes } = await aStage(guarded ? 'quiet-guarded' : 'quiet', guarded)
      await publish()
      expect(writes()).not.toEqual([])
      expect(outcomeOf(await publish())).toMatchObject({ kind: 'unchanged' })
      expect(writes()).toEqual([])
    }
  })

  it('is no commit that keeps required checks waiting: the message skips nothing', async () => {
    const { repository, publish } = await aStage('unskipped', false)
    await publish()
    const [commit] = await world.log(repository)
    expect(commit?.message).toBe('docs(okrs): update the OKR report')
  })
})
