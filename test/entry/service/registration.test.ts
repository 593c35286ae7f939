import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { expect, it } from 'vitest'
import { lackingOf, registration } from '../../../src/entry/service/registration.ts'

it('is what the manifest asks for', () => {
  const manifest = load(readFileSync('app.yml', 'utf8')) as { readonly default_permissions: object; readonly default_events: readonly string[] }
  expect([manifest.default_permissions, manifest.default_events]).toEqual([registration.permissions, registration.events])
})

it.each([
  ['all of it', registration, []],
  ['more than it', { permissions: { ...registration.permissions, contents: 'admin', actions: 'read' }, events: [...registration.events, 'star'] }, []],
  ['less of a permission', { ...registration, permissions: { ...registration.permissions, checks: 'read' } }, ['permission checks: write']],
  ['no such permission, and not its event', { permissions: { ...registration.permissions, merge_queues: undefined as never }, events: registration.events.filter((event) => event !== 'merge_group') }, ['permission merge_queues: read', 'event merge_group']],
])('granted %s', (_, granted, lacking) => {
  expect(lackingOf(granted)).toEqual(lacking)
})
