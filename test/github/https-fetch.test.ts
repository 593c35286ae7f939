import { Octokit } from '@octokit/core'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createHttpsFetch } from '../../src/github/client/create-https-fetch.ts'
import { proxyFor } from '../../src/github/client/proxy-for.ts'
import { createLeanClient } from '../../src/github/create-lean-client.ts'

const direct = createHttpsFetch({ proxy: () => undefined })
const open: { close(): unknown; closeAllConnections?(): void }[] = []

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections?.()
    server.close()
  }
})

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void

async function aServer(answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => { body += chunk.toString() })
    request.on('end', () => answer(request, response, body))
  })
  return `http://localhost:${await listen(server)}`
}

function listen(server: Server): Promise<number> {
  open.push(server)
  return new Promise((resolve) => { server.listen(0, () => resolve((server.address() as AddressInfo).port)) })
}

describe('the fetch for Octokit', () => {
  test('sends method, headers and body, and reads the answer', async () => {
    const url = await aServer((request, response, body) => {
      response.writeHead(201, { 'content-type': 'application/json', 'set-cookie': ['a', 'b'] })
      response.end(JSON.stringify({ method: request.method, header: request.headers['x-test'], body, encoding: request.headers['accept-encoding'] }))
    })
    const response = await direct(`${url}/path`, { method: 'POST', headers: { 'x-test': 'yes' }, body: 'grüße' })
    expect(response).toMatchObject({ status: 201, ok: true, url: `${url}/path` })
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'content-type': 'application/json', 'set-cookie': 'a, b' })
    expect(await response.json()).toEqual({ method: 'POST', header: 'yes', body: 'grüße' })
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(await response.text())
  })

  test.each([[301, 'GET'], [302, 'GET'], [307, 'POST'], [308, 'PATCH']])('follows a %i of a %s within the host, with its token', async (status, method) => {
    const url = await aServer((request, response, body) => {
      if (request.url === '/old') response.writeHead(status, { location: '/new' }).end()
      else response.end(`${request.method} ${request.url} ${request.headers.authorization} ${body}`)
    })
    const response = await direct(`${url}/old`, { method, headers: { authorization: 'token t' }, ...(method === 'GET' ? {} : { body: 'b' }) })
    expect(await response.text()).toBe(`${method} /new token t ${method === 'GET' ? '' : 'b'}`)
  })

  test('gives no token to another host', async () => {
    const other = await aServer((request, response) => response.end(`token: ${request.headers.authorization}, ${request.headers['x-test']}`))
    const url = await aServer((_request, response) => response.writeHead(307, { location: other }).end())
    const response = await direct(url, { headers: { Authorization: 'token t', 'x-test': 'kept' } })
    expect(await response.text()).toBe('token: undefined, kept')
  })

  test('follows no redirect that would change a write, and none when told so', async () => {
    const url = await aServer((_request, response) => response.writeHead(301, { location: '/new' }).end())
    expect((await direct(url, { method: 'POST', body: '' })).status).toBe(301)
    expect((await direct(url, { redirect: 'manual' })).status).toBe(301)
  })

  test('does not go round in circles', async () => {
    const url = await aServer((_request, response) => response.writeHead(302, { location: '/' }).end())
    await expect(direct(url)).rejects.toThrow('redirects in circles')
  })

  test('gives up on a host that says nothing', async () => {
    const url = await aServer(() => undefined)
    await expect(createHttpsFetch({ proxy: () => undefined, timeout: 50 })(url)).rejects.toThrow('did not answer within 0.05 seconds')
  })

  test('rejects when the connection breaks, also within an answer', async () => {
    const url = await aServer((request, response) => {
      if (request.url === '/within') response.writeHead(200, { 'content-length': '100' }).write('cut')
      setImmediate(() => request.socket.destroy())
    })
    await expect(direct(`${url}/at-once`)).rejects.toThrow('socket hang up')
    await expect(direct(`${url}/within`)).rejects.toThrow('aborted')
    await expect(direct('http://localhost:1')).rejects.toThrow('ECONNREFUSED')
  })

  test('can be called off', async () => {
    const url = await aServer(() => undefined)
    await expect(direct(url, { signal: AbortSignal.abort() })).rejects.toThrow('abort')
  })

  test('serves Octokit: an error keeps its status and its words', async () => {
    const baseUrl = await aServer((_request, response) => response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}'))
    const octokit = new Octokit({ baseUrl, request: { fetch: direct } })
    await expect(octokit.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'web' })).rejects.toMatchObject({ status: 404, message: 'Not Found' })
  })
})

describe('the lean client', () => {
  const answers: Readonly<Record<string, readonly [number, string, string?]>> = {
    'GET /repos/acme/web': [200, '{"id":9007199254740993,"name":"web"}'],
    'DELETE /repos/acme/web/labels/x': [204, ''],
    'GET /repos/acme/none': [404, '{"message":"Not Found"}'],
    'POST /repos/acme/web/labels': [422, '{"message":"Validation Failed","errors":[{"code":"already_exists"}],"documentation_url":"https://docs.github.com/rest"}'],
    'GET /repos/acme/proxy': [502, '<html>', 'application/json'],
    'GET /repos/acme/half': [200, '{"name":'],
    'POST /graphql': [200, '{"data":{"viewer":null},"errors":[{"type":"FORBIDDEN","message":"no","path":["viewer"]}]}'],
    'GET /repos/acme/html': [200, '<p>', 'text/html'],
    'GET /repos/acme/raw': [200, '{"raw":1}', 'application/vnd.github.raw+json; charset=utf-8'],
  }

  async function aClient() {
    const seen: string[] = []
    const baseUrl = await aServer((request, response) => {
      const [status, body, type = 'application/json; charset=utf-8'] = answers[`${request.method} ${request.url}`] ?? [500, '']
      seen.push(`${request.headers.authorization} ${request.headers['user-agent']?.split(' ')[0]}`)
      response.writeHead(status, body === '' ? {} : { 'content-type': type }).end(body)
    })
    return { client: createLeanClient({ token: 't', baseUrl, fetch: direct, userAgent: 'throughline/1' }), seen }
  }

  test('reads answers of every kind', async () => {
    const { client, seen } = await aClient()
    expect((await client.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'web' })).data).toMatchObject({ name: 'web' })
    expect((await client.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'html' })).data).toBe('<p>')
    expect((await client.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'raw' })).data).toBe('{"raw":1}')
    expect((await client.request('DELETE /repos/{owner}/{repo}/labels/{name}', { owner: 'acme', repo: 'web', name: 'x' })).status).toBe(204)
    expect(new Set(seen)).toEqual(new Set(['token t throughline/1']))
  })

  test('asks an Enterprise Server for queries beside its REST API', async () => {
    const host = await aServer((request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { asked: `${request.method} ${request.url}` } })))
    const client = createLeanClient({ token: 't', baseUrl: `${host}/api/v3`, fetch: direct, userAgent: 'throughline/1' })
    expect(await client.graphql('{ asked }')).toEqual({ asked: 'POST /api/graphql' })
    expect((await client.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'web' })).data).toEqual({ data: { asked: 'GET /api/v3/repos/acme/web' } })
  })

  test('fails as every Octokit fails', async () => {
    const { client } = await aClient()
    await expect(client.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'none' })).rejects.toMatchObject({ name: 'HttpError', status: 404, message: 'Not Found' })
    await expect(client.request('POST /repos/{owner}/{repo}/labels', { owner: 'acme', repo: 'web', name: 'x' })).rejects.toMatchObject({ name: 'HttpError', response: { status: 422 }, message: 'Validation Failed: {"code":"already_exists"} - https://docs.github.com/rest' })
    await expect(client.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'proxy' })).rejects.toMatchObject({ name: 'HttpError', status: 502, message: '<html>' })
    await expect(client.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'half' })).rejects.toMatchObject({ name: 'HttpError', response: undefined, cause: expect.any(SyntaxError) as unknown })
    await expect(client.graphql('{ viewer { login } }')).rejects.toMatchObject({ name: 'GraphqlResponseError', data: { viewer: null }, errors: [{ type: 'FORBIDDEN' }] })
  })
})

describe('a proxy', () => {
  test.each([
    [{ https_proxy: 'http://p:3128' }, 'https://api.github.com', 'p:3128'],
    [{ HTTPS_PROXY: 'p:3128' }, 'https://api.github.com', 'p:3128'],
    [{ HTTPS_PROXY: 'http://p:3128', NO_PROXY: 'example.com, github.com' }, 'https://api.github.com', undefined],
    [{ HTTPS_PROXY: 'http://p:3128', no_proxy: '.github.com' }, 'https://api.github.com', undefined],
    [{ HTTPS_PROXY: 'http://p:3128', no_proxy: 'hub.com' }, 'https://api.github.com', 'p:3128'],
    [{ HTTPS_PROXY: 'http://p:3128', no_proxy: '*' }, 'https://api.github.com', undefined],
    [{ HTTPS_PROXY: 'http://p:3128' }, 'http://localhost:80', undefined],
    [{}, 'https://api.github.com', undefined],
  ])('%j for %s is %s', (environment, url, host) => {
    expect(proxyFor(new URL(url), environment)?.host).toBe(host)
  })

  test('is asked for a tunnel, and only then the host is spoken to, encrypted', async () => {
    const asked: { readonly line: string | undefined; readonly authorization: string | undefined }[] = []
    const bytes: number[] = []
    const server = createServer()
    server.on('connect', (request: IncomingMessage, socket: Socket) => {
      asked.push({ line: `${request.method} ${request.url}`, authorization: request.headers['proxy-authorization'] })
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.once('data', (chunk) => {
        bytes.push(chunk[0] ?? 0)
        socket.destroy()
      })
    })
    const proxy = new URL(`http://ana:s%20e@localhost:${await listen(server)}`)
    await expect(createHttpsFetch({ proxy: () => proxy })('https://api.github.invalid/x', { headers: { authorization: 'token t' } })).rejects.toThrow('before secure TLS connection')
    expect(asked).toEqual([{ line: 'CONNECT api.github.invalid:443', authorization: `Basic ${Buffer.from('ana:s e').toString('base64')}` }])
    // 22 begins a TLS handshake.
    expect(bytes).toEqual([22])
  })

  test('that refuses is named, without its password', async () => {
    const server = createServer()
    server.on('connect', (_request: IncomingMessage, socket: Socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'))
    const port = await listen(server)
    await expect(createHttpsFetch({ proxy: () => new URL(`http://ana:secret@localhost:${port}`) })('https://api.github.invalid')).rejects.toThrow(`The proxy localhost:${port} answered 407`)
  })
})
