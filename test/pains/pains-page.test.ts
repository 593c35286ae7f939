import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { scenarios } from '../scenarios/scenarios.ts'
import { pains } from './pains.ts'
import { painsPage, placesOf } from './pains-page.ts'

const folder = new URL('./', import.meta.url)
const path = new URL('../../docs/pains.md', import.meta.url)
const files = new Map(readdirSync(folder).filter((name) => name.endsWith('.test.ts')).sort().map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]))
const said = pains.flatMap((pain) => pain.said)

it.each(said)('%s is named by a test', (one) => {
  expect(placesOf(one, files)).not.toEqual([])
})

it.each(pains)('$what: is shown by something that is there', ({ said: issues, shown = [] }) => {
  const sentences = new Set([...scenarios.values()].map(({ when }) => when))
  expect([issues.length + shown.length > 0, shown.filter((one) => !files.has(one) && !sentences.has(one))]).toEqual([true, []])
})

it('knows every issue that a scenario names', () => {
  expect([...scenarios.values()].flatMap(({ pains: named = [] }) => named).filter((one) => !said.includes(one))).toEqual([])
})

it('docs/pains.md says the same; with UPDATE_GOLDEN=1 it is written anew', () => {
  const page = painsPage(files)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, page)
  expect(readFileSync(path, 'utf8')).toBe(page)
})
