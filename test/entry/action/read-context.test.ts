import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContext } from '../../../src/entry/action/read-context.ts'

test('reads the event, the repository and where the API is', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'context-')), 'event.json')
  writeFileSync(path, '{"number":7}')
  expect(readContext({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'acme/web', GITHUB_API_URL: 'https://ghe.acme.test/api/v3' })).toEqual({
    eventName: 'pull_request', payload: { number: 7 }, repo: { owner: 'acme', repo: 'web' }, apiUrl: 'https://ghe.acme.test/api/v3',
  })
})

test('does without an event, as a task that needs none can', () => {
  expect(readContext({ GITHUB_EVENT_PATH: '/nowhere/event.json' })).toEqual({ eventName: '', payload: {}, repo: { owner: '', repo: '' }, apiUrl: 'https://api.github.com' })
})
