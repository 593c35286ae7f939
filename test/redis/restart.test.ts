import { Queue as Store } from 'bullmq'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApp } from '../../src/entry/app.ts'
import { type Service, startService } from '../../src/entry/service/start-service.ts'
import { companyOkrs, linkedBody, today } from '../entry/company-okrs.ts'
import { aGuardedWorld } from '../entry/guarded-world.ts'
import { emptyRedis, pause, redisUrl } from './a-redis.ts'

const HOOKS = '/api/github/webhooks'
const TEN_MINUTES = 600_000
const QUEUE = 'throughline-shared'
const closing: (() => Promise<unknown>)[] = []

beforeEach(emptyRedis)
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

test('a report that is held back outlives its process, which waits for nobody else\'s work', async () => {
  const { world } = await aGuardedWorld({})
  const store = new Store(QUEUE, { connection: { url: redisUrl } })
  closing.push(() => store.close(), () => world.close())
  const start = (): Promise<Service> => startService({
    appId: String(world.app.id), privateKey: world.app.privateKey, webhookSecret: world.app.webhookSecret, webhookPath: HOOKS, host: '127.0.0.1', port: 0,
    apiUrl: world.url, reportDelay: TEN_MINUTES, sweepHours: 0, logLevel: 'fatal', paced: false, redisUrl, queueName: QUEUE,
  }, { clock: () => new Date(`${today}T09:00:00Z`) })
  const first = await start()
  world.connectWebhook(first.url + HOOKS)
  const repository = await world.createRepository({ owner: 'acme', name: 'web', files: { '.github/okrs.yml': companyOkrs } })
  await world.openIssue(repository, { title: 'Shorten the form', body: linkedBody, labels: ['initiative'] })
  await world.settled()
  const held = async (): Promise<readonly string[]> => (await store.getDelayed()).map(({ name }) => name)
  while (!(await held()).includes(`publish:${repository}`)) await store.getJobCounts()
  await store.add('another process was asked to wait', {}, { delay: TEN_MINUTES })
  const began = Date.now()
  await first.stop()
  expect(Date.now() - began).toBeLessThan(10_000)
  expect(await held()).toContain(`publish:${repository}`)

  await store.remove((await store.getDelayed()).find(({ name }) => name.startsWith('another'))?.id ?? '')
  const second = await start()
  await second.drain()
  expect(await world.file(repository, 'OKRS.md')).toContain('Shorten the form')
  await second.stop()
})

test('what waits when a process starts is begun when the App is loaded, and not given up before', async () => {
  const store = new Store(QUEUE, { connection: { url: redisUrl } })
  const task = { kind: 'check', repository: 'acme/web', number: 1 }
  await store.add('check:acme/web#1', { key: 'check:acme/web#1', data: { installation: 1, task } })
  const app = await createApp({ redisUrl, queueName: QUEUE })
  await pause(500)
  expect(await store.getJobCounts('active')).toEqual({ active: 1 })
  const asked: number[] = []
  await app.load({ onAny: () => undefined, auth: async (id: number) => asked.push(id), log: { error: () => undefined } } as never, {} as never)
  await app.close()
  expect(asked).toEqual([1])
  await store.close()
})
