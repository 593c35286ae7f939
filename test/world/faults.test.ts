import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Octokit } from '@octokit/rest'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { appClient, clientOf } from './builders.ts'

const at = { owner: 'acme', repo: 'shop' }
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs1', format: 'pem' } })
let world: World
let ben: Octokit

beforeEach(async () => {
  world = await createWorld({ app: { privateKey } })
  await world.createRepository({ owner: 'acme', name: 'shop' })
  ben = clientOf(world, world.tokenOf('ben'))
})
afterEach(() => world.close())

describe('faults', () => {
  test.each([403, 404, 409, 422, 429, 500, 502])('%i, as often as told', async (status) => {
    world.fault({ method: 'GET', path: /^\/repos\/acme\/shop$/u, status, times: 2 })
    await expect(ben.rest.repos.get(at)).rejects.toMatchObject({ status })
    await expect(ben.rest.issues.listForRepo(at)).resolves.toMatchObject({ status: 200 })
    await expect(ben.rest.repos.get(at)).rejects.toMatchObject({ status })
    await expect(ben.rest.repos.get(at)).resolves.toMatchObject({ status: 200 })
  })

  test('with headers and a body, until lifted', async () => {
    const lift = world.fault({ path: /issues/u, status: 429, headers: { 'retry-after': '7' }, body: { message: 'Slow down' } })
    await expect(ben.rest.issues.listForRepo(at)).rejects.toMatchObject({ status: 429, response: { headers: { 'retry-after': '7' }, data: { message: 'Slow down' } } })
    lift()
    await expect(ben.rest.issues.listForRepo(at)).resolves.toMatchObject({ status: 200 })
  })

  test('of one GraphQL operation', async () => {
    world.fault({ path: /^\/graphql$/u, operation: 'Facts', status: 502 })
    await expect(ben.graphql('query Facts { viewer { login } }')).rejects.toMatchObject({ status: 502 })
    await expect(ben.graphql('query Other { viewer { login } }')).resolves.toEqual({ viewer: { login: 'ben' } })
  })

  test('a broken connection', async () => {
    world.fault({ path: /acme/u, status: 'reset', times: 1 })
    await expect(ben.rest.repos.get(at)).rejects.toMatchObject({ status: 500 })
    expect(world.requests.all.at(-1)).toMatchObject({ path: '/repos/acme/shop', status: 0 })
  })

  test('no answer at all', async () => {
    world.fault({ path: /acme/u, status: 'hang', times: 1 })
    const patience = new AbortController()
    const attempt = ben.rest.repos.get({ ...at, request: { signal: patience.signal } })
    await expect.poll(() => world.requests.all.at(-1)?.status).toBe(0)
    patience.abort()
    await expect(attempt).rejects.toThrow('abort')
  })

  test('nothing of what was refused has happened', async () => {
    world.fault({ method: 'POST', path: /comments/u, status: 500, times: 1 })
    const number = await world.openIssue('acme/shop', { title: 'Quiet' })
    await expect(ben.rest.issues.createComment({ ...at, issue_number: number, body: 'lost' })).rejects.toMatchObject({ status: 500 })
    expect(await world.comments('acme/shop', number)).toEqual([])
  })
})

describe('what was asked', () => {
  test('is counted by actor and operation; the actors of the story are not', async () => {
    const app = await appClient(world)
    await app.graphql('query Facts { viewer { login } }')
    const mark = world.requests.mark()
    await world.openIssue('acme/shop', { title: 'Uncounted' })
    await app.graphql('query Facts { viewer { login } }')
    await app.rest.issues.get({ ...at, issue_number: 1 })
    await ben.rest.repos.get(at)
    await clientOf(world, await world.actionsToken('acme/shop', { issues: 'read' })).rest.issues.listForRepo(at)
    expect(world.requests.since(mark)).toEqual([
      { method: 'POST', path: '/graphql', operation: 'Facts', actor: 'installation', status: 200 },
      { method: 'GET', path: '/repos/acme/shop/issues/1', operation: undefined, actor: 'installation', status: 200 },
      { method: 'GET', path: '/repos/acme/shop', operation: undefined, actor: 'person', status: 200 },
      { method: 'GET', path: '/repos/acme/shop/issues', operation: undefined, actor: 'actions', status: 200 },
    ])
  })

  test('the same again costs nothing when the tag is sent', async () => {
    const first = await ben.rest.repos.get(at)
    const again = ben.rest.repos.get({ ...at, headers: { 'if-none-match': first.headers.etag ?? '' } })
    await expect(again).rejects.toMatchObject({ status: 304 })
  })
})
