import { afterEach, expect, it } from 'vitest'
import { type AppStage, anAppStage, askedSince } from './an-app-stage.ts'
import { companyOkrs, linkedBody, okrsWithoutPlanners } from './company-okrs.ts'

const REPOSITORIES = 24
const state: { stage?: AppStage } = {}
afterEach(() => state.stage?.close())

function isSweep(asked: string): boolean {
  return asked === 'POST OpenPullRequests'
}

it('answers who edits a pull request before it looks through the repositories that follow from a change of the company', async () => {
  const stage = await anAppStage()
  state.stage = stage
  const { world } = stage
  const company = await world.createRepository({ owner: 'acme', name: '.github', files: { '.github/okrs.yml': companyOkrs, '.github/throughline.yml': 'activate: ["acme/*"]\nreport: { delivery: none }\n' } })
  const repositories: string[] = []
  for (let index = 0; index < REPOSITORIES; index += 1) repositories.push(await world.createRepository({ owner: 'acme', name: `service-${index}`, files: { 'README.md': 'x' } }))
  const pull = await world.openPullRequest(repositories[0] ?? '', { title: 'Mend the login', labels: ['initiative'] })
  await stage.settled()
  await stage.service.sweep()
  await stage.settled()

  const mark = world.requests.mark()
  const sweeps = (): number => askedSince(world, mark).filter(isSweep).length
  await world.commitFiles(company, { '.github/okrs.yml': okrsWithoutPlanners })
  while (sweeps() < 3) await new Promise((resolve) => { setTimeout(resolve, 5) })
  await world.editPullRequest(repositories[0] ?? '', pull, { body: linkedBody })
  const begun = sweeps()
  await stage.settled()
  const asked = askedSince(world, mark)
  const answered = asked.findIndex((line) => line.includes('/check-runs'))
  expect(answered).toBeGreaterThan(-1)
  expect(sweeps()).toBeGreaterThan(REPOSITORIES)
  // What had begun before it came is not taken back.
  expect(asked.slice(0, answered).filter(isSweep).length).toBeLessThan(begun + 8)
})
