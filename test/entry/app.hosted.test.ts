import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Probot } from 'probot'
import { expect, it } from 'vitest'
import throughline from '../../src/entry/app.ts'

it('is an App that any host of Probot apps can load: it looks at what it hears of', async () => {
  const asked = new Promise<string | undefined>((resolve) => {
    const github = createServer((request, response) => {
      response.writeHead(404).end('{}')
      github.close()
      resolve(request.url)
    })
    github.listen(0, '127.0.0.1', async () => {
      const probot = new Probot({ githubToken: 'x', secret: 'a long random text', logLevel: 'fatal', baseUrl: `http://127.0.0.1:${(github.address() as AddressInfo).port}` })
      await probot.load(throughline)
      const payload = { action: 'opened', installation: { id: 1 }, repository: { full_name: 'acme/web', name: 'web', owner: { login: 'acme' } }, issue: { number: 1 } }
      await probot.receive({ id: '1', name: 'issues', payload } as unknown as Parameters<Probot['receive']>[0])
    })
  })
  expect(await asked).toBe('/graphql')
})
