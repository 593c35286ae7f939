import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/world/world.ts'
import { type AppStage, anAppStage, aRepository, askedSince, checkOf, checksOf, writesOf } from './an-app-stage.ts'
import { emptyBody, linkedBody } from './company-okrs.ts'
import { aGuardedWorld, type GuardedWorld } from './guarded-world.ts'
import { type ActionRun, buildAction, type BuiltAction } from './run-the-action.ts'

const INITIATIVE = ['initiative']
const HOSTILE = ['/kr O1.KR1, ', '/waive <!-- `\n', '```\n/throughline kr O1.KR1\n'].map((unit) => unit.repeat(65_536).slice(0, 65_536))

/** What people see of an item. */
async function seen(world: World, repository: string, number: number) {
  const item = (await world.pullRequest(repository, number)) ?? (await world.issue(repository, number))
  const answers = (await world.comments(repository, number)).map(({ body }) => body).filter((body) => body.startsWith('<!-- throughline:answer -->'))
  return { body: item?.body ?? '', labels: await world.labels(repository, number), answers }
}

describe('commands through the App', () => {
  let stage: AppStage
  let world: World
  let web: string

  beforeAll(async () => {
    stage = await anAppStage()
    world = stage.world
    web = await aRepository(world, 'web')
    world.setRole(web, 'carla', 'read')
    await stage.settled()
  }, 120_000)

  afterAll(async () => {
    await stage.close()
  }, 120_000)

  async function say(number: number, by: string, body: string) {
    const id = await world.comment(web, number, body, by)
    await stage.settled()
    return { id, reactions: world.reactions(id), ...(await seen(world, web, number)) }
  }

  it('link a pull request for its author, in the description itself', async () => {
    const number = await world.openPullRequest(web, { title: 'Sort lists', body: 'Sorts.\r\n', labels: INITIATIVE, author: 'carla' })
    const after = await say(number, 'carla', 'Here you are:\n\n/kr O1.KR1\n/impact +2 pp by 2026-12-10 (60 %)')
    expect(after).toMatchObject({ reactions: ['throughline[bot] +1'], answers: [], body: 'Sorts.\r\n\r\n### Key result\r\n\r\nO1.KR1\r\n\r\n### Expected impact\r\n\r\n+2 pp by 2026-12-10 (60 %)\r\n' })
    expect(await checkOf(world, web, number)).toMatch(/^success: .*O1\.KR1/)
  }, 60_000)

  it('fill in an issue that a form made', async () => {
    const number = await world.openIssue(web, { title: 'Plan on Sunday', body: emptyBody, labels: INITIATIVE, author: 'carla' })
    const after = await say(number, 'ben', '/throughline kr O1.KR1\n/throughline impact +2 pp')
    expect([after.labels, after.reactions]).toEqual([INITIATIVE, ['throughline[bot] +1']])
  }, 60_000)

  it('decline what somebody could not do by hand, kindly and without a ping', async () => {
    const number = await world.openIssue(web, { title: 'Import', body: 'Words', labels: INITIATIVE, author: 'ben' })
    for (const command of ['/kr O1.KR1', '/impact +2 pp', '/waive I know somebody @acme/all']) {
      const after = await say(number, 'contributor', command)
      expect([after.body, after.labels.includes('okr-waived'), after.reactions]).toEqual(['Words', false, ['throughline[bot] confused']])
      expect(after.answers).toEqual([expect.stringMatching(/write permission/)])
      expect(after.answers[0]?.replace(/`[^`]*`/g, '')).not.toContain('@')
    }
  }, 60_000)

  it('answer an unknown one with the list of commands, in one comment', async () => {
    const number = await world.openIssue(web, { title: 'Ask', body: linkedBody, labels: INITIATIVE })
    await say(number, 'contributor', '/throughline help')
    const after = await say(number, 'ben', '/throughline retitle me')
    expect(after.answers).toEqual([expect.stringMatching(/retitle me`? is not a command[^]*\/throughline unwaive/)])
  }, 60_000)

  it('waive with who, when and why, and take it back', async () => {
    const number = await world.openPullRequest(web, { title: 'Audit', body: 'Words', labels: INITIATIVE, author: 'carla' })
    const waived = await say(number, 'ben', '/waive one-off audit')
    expect([waived.labels, waived.body]).toEqual([[...INITIATIVE, 'okr-waived'], expect.stringMatching(/^Words\n\n## Waiver\n\none-off audit\n\nWaived by ben on \d{4}-\d\d-\d\d\n$/)])
    expect(await checkOf(world, web, number)).toMatch(/^success: Waived, overridden by @ben on /)
    const revoked = await say(number, 'ana', '/throughline unwaive')
    expect([revoked.labels, revoked.body.trimEnd(), await checkOf(world, web, number)]).toEqual([INITIATIVE, 'Words', expect.stringMatching(/^failure: /)])
  }, 60_000)

  it('are carried out once, however often and in whatever order they are delivered', async () => {
    const number = await world.openIssue(web, { title: 'Twice', body: linkedBody, labels: INITIATIVE, author: 'carla' })
    await stage.settled()
    world.holdDeliveries()
    for (const id of ['O2.KR2', 'O1.KR1', 'O9.KR9']) await world.comment(web, number, `/kr ${id}`, 'carla')
    const sent = world.deliveries.slice(-3)
    world.releaseDeliveries((held) => [...held, ...held].toReversed())
    await stage.settled()
    const before = await seen(world, web, number)
    expect([before.body.split('\n')[0], before.answers.length]).toEqual(['KR: O1.KR1', 1])
    stage.later(120_000)
    const mark = world.requests.mark()
    for (const delivery of sent) world.redeliver(delivery)
    await stage.settled()
    expect([writesOf(askedSince(world, mark)), await seen(world, web, number)]).toEqual([[], before])
  }, 60_000)

  it.each(HOSTILE)('keep a description whole under 65,536 hostile characters', async (comment) => {
    const number = await world.openIssue(web, { title: 'Hostile', body: linkedBody, labels: INITIATIVE, author: 'carla' })
    await say(number, 'contributor', comment)
    expect((await seen(world, web, number)).body).toBe(linkedBody)
  }, 60_000)

  it('hang on a check as buttons, for who may write', async () => {
    const number = await world.openPullRequest(web, { title: 'Press', body: 'Words', labels: INITIATIVE, author: 'carla' })
    await stage.settled()
    const [check] = await checksOf(world, web, number)
    const id = check?.id ?? 0
    expect(world.buttons(id)).toEqual(['throughline-check', 'throughline-waive'])
    await world.requestAction(web, id, 'throughline-waive', 'carla')
    await stage.settled()
    expect(await seen(world, web, number)).toMatchObject({ labels: INITIATIVE, answers: [expect.stringContaining('pressed by carla')] })
    await world.requestAction(web, id, 'throughline-waive', 'ana')
    await stage.settled()
    expect(await seen(world, web, number)).toMatchObject({ labels: [...INITIATIVE, 'okr-waived'], answers: [expect.stringContaining('Please add the reason')] })
    expect([await checkOf(world, web, number), world.buttons(id)]).toEqual([expect.stringMatching(/^success: Waived/), []])
  }, 60_000)

  it('that several people give in the same moment are answered in one comment', async () => {
    const number = await world.openPullRequest(web, { title: 'Press together', body: 'Words', labels: INITIATIVE, author: 'carla' })
    await stage.settled()
    const [check] = await checksOf(world, web, number)
    world.holdDeliveries()
    for (const by of ['carla', 'contributor', 'visitor']) await world.requestAction(web, check?.id ?? 0, 'throughline-waive', by)
    world.releaseDeliveries()
    await stage.settled()
    expect((await seen(world, web, number)).answers).toHaveLength(1)
  }, 60_000)

  it('ask GitHub nothing that its own description does not know', () => expect([...stage.breaches]).toEqual([]))
})

describe('commands through the Action', () => {
  const ALL = { contents: 'read', issues: 'write', pull_requests: 'write', checks: 'write' } as const
  let guarded: GuardedWorld
  let world: World
  let action: BuiltAction
  let web: string

  beforeAll(async () => {
    guarded = await aGuardedWorld()
    world = guarded.world
    action = await buildAction(world.url, 'test/entry/hasty-action.ts')
    web = await aRepository(world, 'web')
  }, 120_000)

  afterAll(async () => {
    action.close()
    await world.close()
  })

  async function say(number: number, by: string, body: string, permissions: Parameters<World['actionsToken']>[1] = ALL): Promise<ActionRun> {
    await world.comment(web, number, body, by)
    return again(permissions)
  }

  async function again(permissions: Parameters<World['actionsToken']>[1] = ALL): Promise<ActionRun> {
    const payload = world.deliveries.findLast(({ event, payload: { action: done } }) => event === 'issue_comment' && done === 'created')?.payload ?? {}
    return action.run({ repository: web, event: 'issue_comment', payload, token: await world.actionsToken(web, permissions) })
  }

  it('link an issue, tell the verdict in the same run, and do nothing when it is run again', async () => {
    const number = await world.openIssue(web, { title: 'Plan', body: 'Words', labels: INITIATIVE, author: 'carla' })
    const run = await say(number, 'carla', '/kr O1.KR1\n/impact +2 pp')
    expect([run.code, run.outputs['verdict'], run.outputs['key-results']]).toEqual([0, 'linked', 'O1.KR1'])
    const before = await seen(world, web, number)
    expect([before.answers, before.labels]).toEqual([[], INITIATIVE])
    const mark = world.requests.mark()
    await again()
    expect(world.requests.since(mark).filter(({ method, operation }) => method !== 'GET' && operation === undefined)).toEqual([])
    expect(await seen(world, web, number)).toEqual(before)
  }, 60_000)

  it('refuse, decline and explain in one comment', async () => {
    const number = await world.openPullRequest(web, { title: 'Import', body: linkedBody, labels: INITIATIVE, author: 'ben' })
    expect((await say(number, 'contributor', '/waive please')).outputs['verdict']).toBe('linked')
    expect((await seen(world, web, number)).answers).toEqual([expect.stringContaining('write permission')])
    await say(number, 'ben', '/kr O1.KR12\n/throughline what')
    expect(await seen(world, web, number)).toMatchObject({ body: linkedBody, answers: [expect.stringMatching(/O1\.KR12[^]*is not a command/)] })
  }, 60_000)

  it('waive for who may write', async () => {
    const number = await world.openPullRequest(web, { title: 'Audit', body: 'Words', labels: INITIATIVE, author: 'carla' })
    const run = await say(number, 'ana', '/waive one-off audit')
    expect([run.code, run.outputs['verdict'], (await seen(world, web, number)).labels]).toEqual([0, 'waived', [...INITIATIVE, 'okr-waived']])
    const [check] = await world.checkRuns(web, (await world.pullRequest(web, number))?.head.sha ?? '')
    expect(world.buttons(check?.id ?? 0)).toEqual([])
  }, 60_000)

  it('name the permission that they lack, and leave the verdict standing', async () => {
    const number = await world.openPullRequest(web, { title: 'Read only', body: linkedBody, labels: INITIATIVE, author: 'carla' })
    const run = await say(number, 'carla', '/impact +3 pp', { contents: 'read', issues: 'read', pull_requests: 'read', checks: 'read' })
    expect([run.code, run.outputs['verdict'], (await seen(world, web, number)).body]).toEqual([0, 'linked', linkedBody])
    for (const told of [run.log, run.summary]) expect(told).toMatch(/description could not be written[^\n]*pull-requests: write/)
  }, 60_000)

  it('stand a hostile comment', async () => {
    const number = await world.openIssue(web, { title: 'Hostile', body: linkedBody, labels: INITIATIVE, author: 'carla' })
    const run = await say(number, 'contributor', HOSTILE[0] ?? '')
    expect([run.code, run.outputs['verdict'], (await seen(world, web, number)).body]).toEqual([0, 'linked', linkedBody])
  }, 60_000)

  it('ask GitHub nothing that its own description does not know', () => expect([...guarded.breaches]).toEqual([]))
})
