import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AppStage, anAppStage, aRepository, checkOf, checksOf, stateOf } from './an-app-stage.ts'
import { emptyBody, linkedBody } from './company-okrs.ts'

const INITIATIVE = ['initiative']
const SETTINGS = '.github/throughline.yml'
let stage: AppStage
let web: string

beforeAll(async () => {
  stage = await anAppStage()
  await aRepository(stage.world, 'okrs')
  web = await stage.world.createRepository({ owner: 'acme', name: 'web', files: { [SETTINGS]: 'extends: acme/okrs\n' } })
  await stage.settled()
}, 120_000)

afterAll(() => stage.close(), 120_000)

/** Only the company's files are read by this question while an item is looked at. */
const company = { path: /^\/graphql/, operation: 'Configuration' } as const

it('finds out by itself what it could not read at first', async () => {
  const { world } = stage
  world.fault({ ...company, status: 502, times: 7 })
  const pull = await world.openPullRequest(web, { title: 'A list for the week', body: linkedBody, labels: INITIATIVE })
  await stage.settled()
  expect((await checksOf(world, web, pull)).map(({ conclusion }) => conclusion)).toEqual(['success'])
}, 120_000)

it.each([['does not answer', 502], ['is refused', 403]])('leaves one neutral check, no label and no comment while the company %s, and decides afterwards', async (_, status) => {
  const { world } = stage
  const lift = world.fault({ ...company, status })
  const pull = await world.openPullRequest(web, { title: `Nothing said: ${status}`, body: '', labels: INITIATIVE })
  const issue = await world.openIssue(web, { title: 'Nothing here', body: emptyBody, labels: INITIATIVE })
  await stage.settled()
  expect((await checksOf(world, web, pull)).map(({ conclusion, output }) => [conclusion, output?.title])).toEqual([['neutral', expect.stringMatching(/^Could not verify/)]])
  expect([await stateOf(world, web, pull), await stateOf(world, web, issue)]).toMatchObject([{ labels: INITIATIVE, comments: [] }, { labels: INITIATIVE, comments: [] }])
  lift()
  await world.editPullRequest(web, pull, { title: 'A request' })
  await stage.settled()
  expect(await checkOf(world, web, pull)).toMatch(/^failure: /)
  expect(await checksOf(world, web, pull)).toHaveLength(1)
}, 120_000)
