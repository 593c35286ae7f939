import { afterEach, describe, expect, test } from 'vitest'
import { withRetry } from '../../src/github/client/with-retry.ts'
import { aGitHub, anOctokit, leaveGitHub } from './a-github.ts'

afterEach(leaveGitHub)

const now = Date.parse('2026-10-10T10:00:00Z')
const repository = { owner: 'acme', repo: 'web' }

function aClient() {
  const waits: number[] = []
  const client = withRetry(anOctokit(), { sleep: async (milliseconds) => void waits.push(milliseconds), now: () => now })
  return { client, waits, read: () => client.request('GET /repos/{owner}/{repo}', repository) }
}

const write = (client: ReturnType<typeof aClient>['client']) => client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repository, issue_number: 1, body: 'b' })
const ask = (client: ReturnType<typeof aClient>['client']) => client.graphql<{ viewer: { login: string } }>('{ viewer { login } }')

describe('a request', () => {
  test('that is answered is asked once', async () => {
    aGitHub().get('/repos/acme/web').reply(200, { name: 'web' })
    const { read, waits } = aClient()
    expect((await read()).data).toMatchObject({ name: 'web' })
    expect(waits).toEqual([])
  })

  test.each([[500], [502], [503], [504]])('that breaks down with %i is asked again', async (status) => {
    aGitHub().get('/repos/acme/web').twice().reply(status, 'no').get('/repos/acme/web').reply(200, { name: 'web' })
    const { read, waits } = aClient()
    expect((await read()).status).toBe(200)
    expect(waits).toEqual([1000, 2000])
  })

  test('whose connection breaks is asked again, three times in all', async () => {
    aGitHub().get('/repos/acme/web').thrice().replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))
    const { read, waits } = aClient()
    await expect(read()).rejects.toMatchObject({ name: 'HttpError' })
    expect(waits).toEqual([1000, 2000])
  })

  test.each([
    ['retry-after', 403, { 'retry-after': '7' }, 7000],
    ['retry-after', 429, { 'retry-after': '60' }, 60_000],
    ['the end of the hour', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 20) }, 20_000],
    ['an hour that has just ended', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 - 5) }, 0],
    ['no word on how long', 429, {}, 1000],
  ])('that comes too soon waits as asked: %s', async (_name, status, headers, wait) => {
    aGitHub().get('/repos/acme/web').reply(status, { message: 'You have exceeded a secondary rate limit' }, headers).get('/repos/acme/web').reply(200, { name: 'web' })
    const { read, waits } = aClient()
    await read()
    expect(waits).toEqual([wait])
  })

  test('that would have to wait for long is given up', async () => {
    aGitHub().get('/repos/acme/web').reply(429, {}, { 'retry-after': '61' })
    const { read, waits } = aClient()
    await expect(read()).rejects.toMatchObject({ status: 429 })
    expect(waits).toEqual([])
  })

  test.each([[401], [403], [404], [409], [422]])('that is refused with %i is not asked again', async (status) => {
    aGitHub().get('/repos/acme/web').reply(status, { message: 'no' })
    const { read, waits } = aClient()
    await expect(read()).rejects.toMatchObject({ status })
    expect(waits).toEqual([])
  })

  test('that is a mistake of our own is not asked again', async () => {
    aGitHub()
    const { client, waits } = aClient()
    await expect(client.graphql('{ viewer { login } }', { query: 'x' })).rejects.toThrow('cannot be used as variable name')
    expect(waits).toEqual([])
  })
})

describe('a comment', () => {
  test('that may have arrived is not sent again', async () => {
    aGitHub().post('/repos/acme/web/issues/1/comments').reply(502, 'no')
    const { client, waits } = aClient()
    await expect(write(client)).rejects.toMatchObject({ status: 502 })
    expect(waits).toEqual([])
  })

  test('that came too soon is', async () => {
    aGitHub().post('/repos/acme/web/issues/1/comments').reply(429, {}).post('/repos/acme/web/issues/1/comments').reply(201, { id: 1 })
    const { client, waits } = aClient()
    expect((await write(client)).status).toBe(201)
    expect(waits).toEqual([1000])
  })
})

describe('a query', () => {
  const answer = { data: { viewer: { login: 'throughline[bot]' } } }

  test.each([
    ['timed out within GitHub', { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] }],
    ['came too soon', { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }],
  ])('that %s is asked again', async (_name, failure) => {
    aGitHub().post('/graphql').reply(200, failure).post('/graphql').reply(200, answer)
    const { client, waits } = aClient()
    expect(await ask(client)).toEqual(answer.data)
    expect(waits).toEqual([1000])
  })

  test('that is answered in part is not', async () => {
    aGitHub().post('/graphql').reply(200, { data: { viewer: null }, errors: [{ type: 'FORBIDDEN', message: 'no', path: ['viewer'] }] })
    const { client, waits } = aClient()
    await expect(ask(client)).rejects.toMatchObject({ name: 'GraphqlResponseError' })
    expect(waits).toEqual([])
  })
})
