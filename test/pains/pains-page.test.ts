import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { scenarios } from '../scenarios/scenarios.ts'
import { pains } from './pains.ts'
import { isNamed, painsPage } from './pains-page.ts'

const folder = new URL('./', import.meta.url)
const path = new URL('../../docs/pains.md', import.meta.url)
const files = new Map(readdirSync(folder).filter((name) => name.endsWith('.test.ts')).sort().map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]))

it.each(pains)('$what: is shown by what is there, which names who said so', ({ said, shown }) => {
  const places = new Set([...files.keys(), ...[...scenarios.values()].map(({ when }) => when)])
  expect([shown.length > 0, shown.filter((place) => !places.has(place))]).toEqual([true, []])
  expect(said.filter((one) => !shown.some((place) => isNamed(one, place, files)))).toEqual([])
})

it('holds every issue that a scenario names', () => {
  const said = new Set(pains.flatMap((pain) => pain.said))
  expect([...scenarios.values()].flatMap(({ pains: named = [] }) => named).filter((one) => !said.has(one))).toEqual([])
})

it('docs/pains.md says the same; with UPDATE_GOLDEN=1 it is written anew', () => {
  const page = painsPage()
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, page)
  expect(readFileSync(path, 'utf8')).toBe(page)
})
