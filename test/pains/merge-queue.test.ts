import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AppStage, anAppStage, aRepository } from '../entry/an-app-stage.ts'
import { linkedBody } from '../entry/company-okrs.ts'

const INITIATIVE = ['initiative']
let stage: AppStage

beforeAll(async () => {
  stage = await anAppStage()
}, 120_000)

afterAll(async () => {
  await stage.close()
}, 120_000)

describe('the merge queue waits for a check that nobody reports (palantir/policy-bot#548, dcoapp/app#199)', () => {
  it('a group of several pull requests gets its conclusion on its own commit, and fails when any of them does, by name', async () => {
    const { world } = stage
    const web = await aRepository(world, 'web')
    const open = (title: string, body: string) => world.openPullRequest(web, { title, body, labels: INITIATIVE, files: { [`${title}.txt`]: title } })
    const [missing, linked, alone] = [await open('missing', ''), await open('linked', linkedBody), await open('alone', linkedBody)]
    await stage.settled()
    const first = await world.enqueue(web, missing)
    const second = await world.enqueue(web, linked, undefined, first)
    const third = await world.enqueue(web, alone)
    await stage.settled()
    const conclusions = await Promise.all([first, second, third].map(async (sha) => (await world.checkRuns(web, sha)).filter(({ name }) => name === 'Throughline').map(({ conclusion, output }) => `${conclusion}: ${output.title}`)))
    expect(conclusions).toEqual([
      [expect.stringMatching(/^failure: No key result named/)],
      [`failure: #${missing} of this group does not pass`],
      [expect.stringMatching(/^success: .*O1\.KR1/)],
    ])
  }, 60_000)
})
