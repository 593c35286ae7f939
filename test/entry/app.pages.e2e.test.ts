import { afterAll, beforeAll, expect, it } from 'vitest'
import { companyOkrs } from './company-okrs.ts'
import { type AppStage, anAppStage } from './an-app-stage.ts'

const html = '<!doctype html><title>OKRs</title>'
let stage: AppStage

beforeAll(async () => {
  stage = await anAppStage()
  const files = { '.github/okrs.yml': companyOkrs, '.github/throughline.yml': 'report: { page: docs/okrs.html }\n', 'docs/okrs.html': html }
  await stage.world.createRepository({ owner: 'acme', name: 'open', files })
  await stage.world.createRepository({ owner: 'acme', name: 'closed', private: true, files })
  await stage.world.createRepository({ owner: 'acme', name: 'bare', files: { 'README.md': 'x' } })
  await stage.settled()
}, 120_000)

afterAll(async () => {
  await stage.close()
}, 120_000)

async function get(path: string): Promise<readonly [number, string, string | null]> {
  const answer = await fetch(`${stage.service.url}${path}`, { redirect: 'manual' })
  return [answer.status, await answer.text(), answer.headers.get('content-security-policy')]
}

it('shows the page that a public repository has committed, where its settings say', async () => {
  const [status, body, policy] = await get('/reports/acme/open')
  expect([status, body]).toEqual([200, await stage.world.file('acme/open', 'docs/okrs.html')])
  expect(policy).toContain('sandbox')
})

it.each(['closed', 'bare', 'nothing'])('says the same of a repository that is private, has no page, or does not exist (%s)', async (name) => {
  expect(await get(`/reports/acme/${name}`)).toEqual([404, 'There is no report here, or it is not for you to see.\n', null])
})

it('has nothing to show at other addresses', async () => {
  expect((await get('/reports/acme'))[0]).toBe(404)
  expect((await get('/login/callback'))[0]).toBe(400)
})
