import { expect, test } from 'vitest'
import { createWorld } from '../../src/world/create-world.ts'
import { appClient } from './builders.ts'

test('a world may live on another day, in all that it stamps', async () => {
  const world = await createWorld({ startsAt: new Date('2026-10-19T08:00:00Z') })
  const repository = await world.createRepository({ owner: 'acme', name: 'shop', files: { 'a.md': 'a\n' } })
  const app = await appClient(world)
  const number = await world.openIssue(repository, { title: 'On that day' })
  const pull = await world.openPullRequest(repository, { title: 'As well', fork: true, author: 'visitor' })
  const at = { owner: 'acme', repo: 'shop' }
  const day = expect.stringMatching(/^2026-10-19T08:0/u)
  expect((await app.rest.issues.get({ ...at, issue_number: number })).data).toMatchObject({ created_at: day, updated_at: day })
  expect((await app.rest.pulls.get({ ...at, pull_number: pull })).data).toMatchObject({ created_at: day })
  expect((await app.rest.repos.listCommits(at)).data[0]?.commit.committer).toMatchObject({ date: day })
  expect(world.deliveries.at(-1)?.payload).toMatchObject({ pull_request: { created_at: day } })
  await world.closeIssue(repository, number)
  expect(await world.issue(repository, number)).toMatchObject({ closed_at: day })
  await world.mergePullRequest(repository, pull)
  expect(await world.pullRequest(repository, pull)).toMatchObject({ merged_at: day })
  await world.close()
})
