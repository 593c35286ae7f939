import { createHmac } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Probot } from 'probot'
import { createServer, type Health } from '../../../src/entry/service/create-server.ts'

const SECRET = 'a long random text'
const state = { url: '', health: 'ready' as Health, heard: [] as string[], close: (): void => undefined }

beforeEach(async () => {
  const probot = new Probot({ githubToken: 'x', secret: SECRET, logLevel: 'fatal' })
  await probot.ready()
  probot.onAny((event) => {
    state.heard.push(`${event.name}:${event.id}`)
    if ('explode' in event.payload) throw new Error('the database password is hunter2')
  })
  state.heard = []
  state.health = 'ready'
  const server = createServer({ probot, webhookPath: '/api/github/webhooks', clock: () => new Date('2026-11-16T09:00:00Z'), health: async () => state.health })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  state.close = () => void server.close()
})

afterEach(() => state.close())

function deliver(body: string, headers: Record<string, string> = {}): Promise<Response> {
  const signature = `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`
  return fetch(`${state.url}/api/github/webhooks`, {
    method: 'POST', body,
    headers: { 'content-type': 'application/json', 'x-github-delivery': 'd1', 'x-github-event': 'issues', 'x-hub-signature-256': signature, ...headers },
  })
}

describe('createServer', () => {
  it('accepts a signed delivery', async () => {
    expect((await deliver('{"action":"opened"}')).status).toBe(202)
    expect(state.heard).toEqual(['issues:d1'])
  })

  it('hands a delivery on once, however often it comes', async () => {
    await deliver('{"action":"opened"}')
    const again = await deliver('{"action":"opened"}')
    expect([again.status, await again.text()]).toEqual([202, 'already accepted\n'])
    expect(state.heard).toHaveLength(1)
  })

  it.each([
    ['a wrong signature', '{}', { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }, 401],
    ['no signature', '{}', { 'x-hub-signature-256': '' }, 400],
    ['no delivery id', '{}', { 'x-github-delivery': '' }, 400],
    ['no JSON', 'action=opened', {}, 400],
    ['JSON that is no object', '7', {}, 400],
  ])('refuses %s', async (_, body, headers, status) => {
    expect((await deliver(body, headers)).status).toBe(status)
    expect(state.heard).toEqual([])
  })

  it('refuses a payload that is larger than GitHub sends', async () => {
    const answer = await deliver(`{"x":"${'a'.repeat(26 * 1024 * 1024)}"}`).catch((error: unknown) => error)
    // The connection is closed as soon as the limit is passed; a client may see the answer or the closing.
    expect(answer instanceof Response ? answer.status : 413).toBe(413)
    expect(state.heard).toEqual([])
  })

  it('tells nothing of what went wrong inside', async () => {
    const answer = await deliver('{"explode":true}')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('hunter2')
  })

  it('takes a delivery that it could not hand on when it comes again', async () => {
    await deliver('{"explode":true}')
    expect((await deliver('{"action":"opened"}')).status).toBe(202)
    expect(state.heard).toEqual(['issues:d1', 'issues:d1'])
  })

  it.each([['/', 200], ['/ping', 200], ['/healthz', 200], ['/readyz', 200], ['/nowhere', 404]])('answers GET %s with %i', async (path, status) => {
    expect((await fetch(state.url + path)).status).toBe(status)
  })

  it.each<readonly [Health, number, number, string]>([
    ['ready', 200, 202, 'ready\n'],
    ['draining', 503, 202, 'draining\n'],
    ['ending', 503, 503, 'ending\n'],
    ['storeless', 503, 503, 'Redis does not answer\n'],
  ])('is %s: its readiness is %i, a delivery gets %i', async (health, readiness, delivery, text) => {
    state.health = health
    const answer = await fetch(`${state.url}/readyz`)
    expect([answer.status, await answer.text()]).toEqual([readiness, text])
    expect((await deliver('{"action":"opened"}')).status).toBe(delivery)
    expect(state.heard).toHaveLength(delivery === 202 ? 1 : 0)
  })

  it('takes a delivery again that it could not keep', async () => {
    state.health = 'storeless'
    await deliver('{"action":"opened"}')
    state.health = 'ready'
    expect(await (await deliver('{"action":"opened"}')).text()).toBe('accepted\n')
    expect(state.heard).toEqual(['issues:d1'])
  })

  it('knows no other methods', async () => {
    expect((await fetch(`${state.url}/ping`, { method: 'DELETE' })).status).toBe(405)
  })
})
