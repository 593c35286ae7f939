import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Octokit } from '@octokit/rest'
import { createAppAuth } from '@octokit/auth-app'
import { withRetry } from '../../src/github/client/with-retry.ts'
import { createPortfolioSource } from '../../src/github/create-portfolio-source.ts'
import { createSource } from '../../src/github/create-source.ts'
import type { GitHubClient } from '../../src/github/client/github-client.ts'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'

const silent = { debug() {}, info() {}, warn() {}, error() {} }
const label = 'initiative'
let world: World
let client: GitHubClient
let waiting: number
let free: number
let hidden: string

beforeAll(async () => {
  world = await createWorld({ app: { repositories: ['acme/web', 'acme/depot'] } })
  for (const name of ['web', 'depot', 'secret']) await world.createRepository({ owner: 'acme', name, private: name !== 'web' })
  const depot = await world.openIssue('acme/depot', { title: 'Sign the contract' })
  hidden = `acme/secret#${await world.openIssue('acme/secret', { title: 'Buy Globex' })}`
  const [open, closed] = [await world.openIssue('acme/web', { title: 'First' }), await world.openIssue('acme/web', { title: 'Done', state: 'closed' })]
  waiting = await world.openIssue('acme/web', { title: 'Waits', labels: [label], type: label })
  free = await world.openIssue('acme/web', { title: 'Waited', labels: [label] })
  for (const blocker of [open, closed, `acme/depot#${depot}`, hidden]) await world.addBlocker('acme/web', waiting, blocker)
  await world.addBlocker('acme/web', free, closed)
  const auth = { appId: world.app.id, privateKey: world.app.privateKey }
  const { data } = await new Octokit({ baseUrl: world.url, log: silent, authStrategy: createAppAuth, auth }).rest.apps.getOrgInstallation({ org: 'acme' })
  client = new Octokit({ baseUrl: world.url, log: silent, authStrategy: createAppAuth, auth: { ...auth, installationId: data.id } })
})
afterAll(() => world.close())

describe('links between issues', () => {
  test('mark what waits for something open, in every list, without a request more', async () => {
    const source = createSource(client, 'acme/web')
    expect((await source.initiatives([label])).map(({ number, blocked }) => [number, blocked])).toEqual([[waiting, true], [free, undefined]])
    const stretches = [{ repository: 'acme/web', label, kind: 'issue' as const, first: 100 }]
    const [page] = await createPortfolioSource(client, 'acme/web').stretches(stretches)
    expect(page?.items.map(({ blocked }) => blocked)).toEqual([true, undefined])
    const changes = await createPortfolioSource(client, 'acme/web').changes({ owner: 'acme', label, kind: 'issue', since: '2020-01-01T00:00:00Z', visibilities: ['public'] })
    expect(changes.items.find(({ number }) => number === waiting)?.blocked).toBe(true)
  })

  test('are read with their state and place; what the token may not see is counted', async () => {
    const mark = world.requests.mark()
    const found = await createSource(client, 'acme/web').blockers?.([{ repository: 'acme/web', number: waiting }, { repository: 'acme/web', number: free }, { repository: 'acme/secret', number: 1 }])
    expect(world.requests.since(mark).map(({ operation }) => operation)).toEqual(['Blockers'])
    expect(found).toMatchObject([
      { blockers: [{ repository: 'acme/web', open: true, visibility: 'public' }, { open: false }, { repository: 'acme/depot', open: true, visibility: 'private' }], unseen: 1 },
      { blockers: [{ open: false }], unseen: 0 },
      undefined,
    ])
    expect(JSON.stringify(found)).not.toContain('secret')
  })

  test('are nothing to ask for on a host that is older than they are: once refused, never asked again', async () => {
    const sent: string[] = []
    const old: GitHubClient = {
      request: (route, parameters) => client.request(route, parameters),
      graphql(query, variables) {
        sent.push(/query (\w+)/.exec(query)?.[1] ?? '')
        if (!query.includes('issueDependenciesSummary')) return client.graphql(query, variables)
        const errors = [{ message: 'Field \'issueDependenciesSummary\' doesn\'t exist on type \'Issue\'', locations: [{ line: 1, column: 1 }], extensions: { code: 'undefinedField' } }]
        return Promise.reject(Object.assign(new Error('Request failed'), { name: 'GraphqlResponseError', errors, data: undefined, headers: {} }))
      },
    }
    const source = createSource(withRetry(old, { sleep: () => Promise.reject(new Error('waited in vain')), now: Date.now }), 'acme/web')
    const found = await source.initiatives([label])
    expect(found.map(({ number }) => number)).toEqual([waiting, free])
    expect(sent.filter((operation) => operation === 'LabelledIssues')).toHaveLength(2)
    await source.initiatives([label])
    expect(sent.filter((operation) => operation === 'LabelledIssues')).toHaveLength(3)
  })

  test('of a host that does not know what everything hangs on, it is said that it is too old, after one request', async () => {
    let asked = 0
    const older: GitHubClient = {
      request: (route, parameters) => client.request(route, parameters),
      graphql() {
        asked += 1
        const errors = [{ message: 'Field \'subIssues\' doesn\'t exist on type \'Issue\'', extensions: { code: 'undefinedField' } }]
        return Promise.reject(Object.assign(new Error('Request failed'), { name: 'GraphqlResponseError', errors, data: undefined, headers: {} }))
      },
    }
    const source = createSource(withRetry(older, { sleep: () => Promise.reject(new Error('waited in vain')), now: Date.now }), 'acme/web')
    await expect(source.facts(waiting, 'Throughline')).rejects.toMatchObject({ name: 'UnverifiableError', reason: 'outdated', message: expect.stringContaining('Enterprise Server is too old') })
    expect(asked).toBe(1)
  })
})
