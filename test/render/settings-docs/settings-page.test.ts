import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { settingsGuide } from '../../../src/okrs/settings-guide.ts'
import { settingsPage } from '../../../src/render/settings-docs/settings-page.ts'

it('docs/settings.md is committed as the program has it (npm run schemas writes it)', () => {
  expect(readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8')).toBe(settingsPage())
})

it('has a row for every key', () => {
  const rows = settingsPage().split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('`')[1])
  expect(rows).toEqual(Object.values(settingsGuide).flatMap((keys) => Object.keys(keys)))
})
