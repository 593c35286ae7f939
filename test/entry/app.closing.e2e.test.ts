import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AppStage, anAppStage, aRepository } from './an-app-stage.ts'
import { emptyBody, linkedBody } from './company-okrs.ts'

const DAY = 86_400_000
let stage: AppStage

beforeAll(async () => {
  stage = await anAppStage()
}, 120_000)

afterAll(async () => {
  await stage.close()
}, 120_000)

async function aDayLater(): Promise<void> {
  stage.later(DAY)
  await stage.service.sweep()
  await stage.settled()
}

it('an issue without a key result is closed on the day that its comment names, opened again when it is mended, and left to whoever else closes it', async () => {
  const { world } = stage
  const web = await aRepository(world, 'web', { '.github/throughline.yml': 'issues: { close_after: 2 }\n' })
  const number = await world.openIssue(web, { title: 'Plan on Sunday', body: emptyBody, labels: ['initiative'], author: 'carla' })
  await stage.settled()
  expect((await world.comments(web, number))[0]?.body).toMatch(/closed as not planned on \d+ \w+ 2026/)
  await aDayLater()
  expect((await world.issue(web, number))?.state).toBe('open')
  await aDayLater()
  expect(await world.issue(web, number)).toMatchObject({ state: 'closed', state_reason: 'not_planned' })
  await world.editIssue(web, number, { body: linkedBody }, 'carla')
  await stage.settled()
  expect([(await world.issue(web, number))?.state, await world.labels(web, number), (await world.comments(web, number)).map(({ body }) => body)])
    .toEqual(['open', ['initiative'], [expect.stringContaining('All set')]])

  const other = await world.openIssue(web, { title: 'Plan on Monday', body: emptyBody, labels: ['initiative'] })
  await stage.settled()
  await world.closeIssue(web, other, { by: 'ben', reason: 'not_planned' })
  await world.editIssue(web, other, { body: linkedBody })
  await stage.settled()
  expect((await world.issue(web, other))?.state).toBe('closed')
}, 120_000)
