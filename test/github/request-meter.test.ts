import { describe, expect, it } from 'vitest'
import type { GitHubClient } from '../../src/github/client/github-client.ts'
import { createRequestMeter } from '../../src/github/client/request-meter.ts'

const HOUR = 3_600_000
const start = Date.parse('2026-10-10T10:00:00Z')

/** A meter whose sleep is how time passes, and a client that answers or refuses as told. */
function aMeter(refusal?: { readonly status: number; readonly headers: Readonly<Record<string, string>> }) {
  const time = { now: start, slept: [] as number[] }
  const meter = createRequestMeter({ now: () => time.now, sleep: async (milliseconds) => { time.slept.push(milliseconds); time.now += milliseconds } })
  const answer = async (): Promise<never> => {
    if (refusal !== undefined) throw Object.assign(new Error('rate limit'), { name: 'HttpError', status: refusal.status, response: { status: refusal.status, headers: refusal.headers } })
    return { data: {} } as never
  }
  const client: GitHubClient = meter.metered({ request: answer, graphql: answer })
  return { time, meter, client }
}

function headers(remaining: number, resource = 'core'): Record<string, string> {
  return { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': String(remaining), 'x-ratelimit-reset': String((start + HOUR) / 1000), 'x-ratelimit-resource': resource }
}

describe('a meter', () => {
  it('lets 60 writes a minute through and slows down the next ones; reading is never slowed down', async () => {
    const { client, time, meter } = aMeter()
    for (let index = 0; index < 60; index += 1) await client.request('POST /repos/{owner}/{repo}/check-runs')
    expect(time.slept).toEqual([])
    await client.request('GET /repos/{owner}/{repo}')
    await client.graphql('{ viewer { login } }')
    expect(time.slept).toEqual([])
    await client.request('PATCH /repos/{owner}/{repo}/check-runs/{id}')
    expect([time.slept, meter.spent()]).toEqual([[60_000], 63])
  })

  it('takes its place among the writes of others, and keeps the pace alone where they cannot be asked', async () => {
    const time = { now: start, slept: [] as number[] }
    const others = { places: [...Array.from({ length: 400 }, () => -1000), 7000] as readonly number[] | undefined }
    const meter = createRequestMeter({ now: () => time.now, sleep: async (milliseconds) => void time.slept.push(milliseconds) }, true, async () => others.places ?? Promise.reject(new Error('away')))
    const client = meter.metered({ request: async () => ({ data: {} }) as never, graphql: async () => ({}) as never })
    await client.request('POST /repos/{owner}/{repo}/check-runs')
    expect([time.slept, meter.wait('bulk')]).toEqual([[7000], HOUR - 1000])
    others.places = undefined
    await client.request('POST /repos/{owner}/{repo}/check-runs')
    expect(time.slept).toEqual([7000, 59_000])
  })

  it('a changed OKR file that flips 400 issues bursts no 400 comments: from there on, bulk waits for its hour and people do not', async () => {
    const { client, time, meter } = aMeter()
    for (let index = 0; index < 400; index += 1) await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments')
    expect(time.now - start).toBe(6 * 60_000)
    expect([meter.wait('bulk'), meter.wait('live')]).toEqual([HOUR - (time.now - start), 0])
    time.now = start + HOUR
    expect(meter.wait('bulk')).toBe(0)
  })

  it.each([[201, 0], [199, HOUR], [0, HOUR]])('with %i of 1,000 requests left, bulk waits %i ms', (remaining, wait) => {
    const { meter } = aMeter()
    meter.note(headers(remaining, 'graphql'))
    meter.note(headers(900))
    expect([meter.wait('bulk'), meter.wait('live')]).toEqual([wait, 0])
  })

  it('makes everything wait as long as GitHub asks', async () => {
    const { meter, client, time } = aMeter({ status: 403, headers: { 'retry-after': '90' } })
    await expect(client.graphql('{ viewer { login } }')).rejects.toThrow('rate limit')
    expect([meter.wait('live'), meter.wait('bulk')]).toEqual([90_000, 90_000])
    time.now += 90_000
    expect(meter.wait('live')).toBe(0)
  })

  it('takes answers that say nothing of limits, or nonsense, for no limit', () => {
    const { meter } = aMeter()
    meter.note({})
    meter.note({ 'x-ratelimit-limit': 'many', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '' })
    expect(meter.wait('bulk')).toBe(0)
  })
})
