import { createHmac, generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import type { ServiceSettings } from '../../../src/entry/service/read-service-settings.ts'
import { type Service, startService } from '../../../src/entry/service/start-service.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs1', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } })
const settings: ServiceSettings = {
  appId: '7', privateKey: String(privateKey), webhookSecret: 'a long random text', webhookPath: '/hooks', host: '127.0.0.1', port: 0,
  apiUrl: 'http://127.0.0.1:9', sweepHours: 0, logLevel: 'fatal', paced: false,
}

async function deliver({ url }: Service, id: string): Promise<number> {
  const body = JSON.stringify({ action: 'created' })
  const signature = `sha256=${createHmac('sha256', settings.webhookSecret).update(body).digest('hex')}`
  const answer = await fetch(`${url}/hooks`, { method: 'POST', body, headers: { 'x-github-delivery': id, 'x-github-event': 'star', 'x-hub-signature-256': signature } })
  return answer.status
}

async function readiness({ url }: Service): Promise<number> {
  return (await fetch(`${url}/readyz`)).status
}

it('goes on taking deliveries for a while when it is told to end, though it is ready no more', async () => {
  const service = await startService(settings)
  expect([await readiness(service), await deliver(service, '1')]).toEqual([200, 202])
  const stopped = service.stop(500)
  expect([await readiness(service), await deliver(service, '2')]).toEqual([503, 202])
  await stopped
  await expect(readiness(service)).rejects.toThrow('fetch failed')
})

it('ends within its grace, whatever does not answer and however long it should linger', async () => {
  const service = await startService({ ...settings, grace: 300 }, { sleep: () => new Promise(() => undefined) })
  const body = JSON.stringify({ action: 'opened', installation: { id: 1 }, repository: { full_name: 'acme/web', name: 'web', owner: { login: 'acme' } }, pull_request: { number: 1 }, number: 1 })
  const signature = `sha256=${createHmac('sha256', settings.webhookSecret).update(body).digest('hex')}`
  await fetch(`${service.url}/hooks`, { method: 'POST', body, headers: { 'x-github-delivery': '1', 'x-github-event': 'pull_request', 'x-hub-signature-256': signature } })
  const began = Date.now()
  await service.stop(60_000)
  expect(Date.now() - began).toBeLessThan(2000)
})

it('names the variable of a port that is taken', async () => {
  const service = await startService(settings)
  await expect(startService({ ...settings, port: Number(new URL(service.url).port) })).rejects.toThrow(/^PORT=\d+ is taken/)
  await service.stop()
})
