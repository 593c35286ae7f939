import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { behaviourPage } from './behaviour-page.ts'

const path = new URL('../../docs/behaviour.md', import.meta.url)

it('docs/behaviour.md says what the scenarios say; with UPDATE_GOLDEN=1 it is written from them', () => {
  const page = behaviourPage()
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, page)
  expect(readFileSync(path, 'utf8')).toBe(page)
})
