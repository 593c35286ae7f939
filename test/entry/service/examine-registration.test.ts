import { expect, it } from 'vitest'
import { examineRegistration } from '../../../src/entry/service/examine-registration.ts'
import { registration } from '../../../src/entry/service/registration.ts'
import type { GitHubClient } from '../../../src/github/client/github-client.ts'

const few = { ...registration, events: registration.events.slice(1) }

/** What is said where GitHub gives these answers, one for each route. */
async function saidOf(answers: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const said: string[] = []
  const client = { request: async (route: string) => ({ data: answers[route], ...(route in answers ? {} : await Promise.reject(Object.assign(new Error('no'), answers))) }) } as unknown as GitHubClient
  await examineRegistration(async () => client, {
    warn: ({ owner, missing }: { owner?: string; missing?: readonly string[] }, text) => void said.push(['warn', owner, missing, text.slice(0, 20)].flat().filter(Boolean).join(' ')),
    error: (_, text) => void said.push(`error ${text.slice(0, 20)}`),
  })
  return said
}

it.each([
  ['all is granted', { 'GET /app': registration, 'GET /app/installations': [{ account: { login: 'acme' }, ...registration }] }, []],
  ['the registration lacks an event, and so the installations', { 'GET /app': few, 'GET /app/installations': [{ account: { login: 'acme' }, ...few }] }, ['warn event check_run the App\'s registrati']],
  ['an owner has not accepted', { 'GET /app': registration, 'GET /app/installations': [{ account: { login: 'acme' }, ...few }, { account: null, ...registration }] }, ['warn acme event check_run an owner has not yet']],
  ['the key is another App\'s', { status: 401 }, ['error GitHub knows no App ']],
  ['GitHub is away', { status: 502 }, ['warn GitHub could not be ']],
])('where %s', async (_, answers, said) => {
  expect(await saidOf(answers)).toEqual(said)
})
