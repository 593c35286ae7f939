import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { helpText } from '../../../src/entry/command-line/help-text.ts'
import { registration } from '../../../src/entry/service/registration.ts'
import { serviceVariables } from '../../../src/entry/service/service-variables.ts'

const page = readFileSync('docs/operations.md', 'utf8')

it('are the table of the page about operations', () => {
  const table = serviceVariables.map((variable) => `| \`${variable.name}\` | ${variable.about} | ${'fallback' in variable ? variable.fallback : ''} |`)
  expect(page.split('\n').filter((line) => /^\| `[A-Z_]+` \|/.test(line))).toEqual(table)
})

it('are all in the help', () => {
  const help = helpText('serve')
  expect(serviceVariables.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(help)).map(({ name }) => name)).toEqual([])
})

it('stand on a page whose link registers what the manifest asks for', () => {
  const link = new URL(page.match(/https:\S+settings\/apps\/new\?name=\S+/)?.[0] ?? '')
  const asked = Object.entries(registration.permissions).map(([name]) => [name, link.searchParams.get(name)])
  expect([Object.fromEntries(asked), link.searchParams.getAll('events[]')]).toEqual([registration.permissions, registration.events])
})
